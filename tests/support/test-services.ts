/** The real services over a real in-memory SQLite, with a clock that the test sets. */
import type { Instant, TimeZone } from '../../shared/model/time';
import type { Connection } from '../../main/db/file/connection';
import { openInMemory } from '../../main/db/file/open-in-memory';
import { newId } from '../../main/platform/new-id';
import type { WritableStore } from '../../main/ports/store';
import type { Schedule } from '../../main/services/history/passing-of-time';
import { createServices, type Services } from '../../main/services/services';

export interface TestServices extends Services {
  readonly store: WritableStore;
  readonly connection: Connection;
  /** The reported failures, oldest first. */
  readonly reports: readonly string[];
  now(): Instant;
  setNow(instant: Instant): void;
}

/** `at` as an instant: an ISO text with an offset, or milliseconds. */
export function instant(at: string | number): Instant {
  return new Date(at).getTime() as Instant;
}

/** Without `schedule`, long work is done immediately. */
export function createTestServices(
  startsAt: Instant,
  zone = 'Europe/Berlin',
  schedule?: Schedule,
): TestServices {
  const reports: string[] = [];
  const report = (what: string, cause: unknown) => reports.push(`${what}: ${String(cause)}`);
  return over({ ...openInMemory(report), reports, report }, startsAt, zone, schedule);
}

/** Simulates a restart: new services over what the others left in the database. */
export function createTestServicesOver(others: TestServices): TestServices {
  const { store, connection } = others;
  const reports: string[] = [];
  const report = (what: string, cause: unknown) => reports.push(`${what}: ${String(cause)}`);
  return over({ store, connection, reports, report }, others.now(), 'Europe/Berlin');
}

interface Ground {
  readonly store: WritableStore;
  readonly connection: Connection;
  readonly reports: readonly string[];
  readonly report: (what: string, cause: unknown) => void;
}

function over(
  { store, connection, reports, report }: Ground,
  startsAt: Instant,
  zone: string,
  schedule?: Schedule,
): TestServices {
  let now = startsAt;
  const services = createServices({
    store,
    clock: { now: () => now },
    computerZone: () => zone as TimeZone,
    nextId: newId,
    report,
    ...(schedule ? { schedule } : {}),
  });
  services.start();
  return { ...services, store, connection, reports, now: () => now, setNow: (next) => void (now = next) };
}
