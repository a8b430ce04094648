/** Exports and imports of the services' own file, without a disk. */
import { exportEverything } from '../../../main/db/export/export-everything';
import type { NewChange } from '../../../main/ports/store';
import { readExport, type ReadExport } from '../../../main/services/exchange/own/read-export';
import type { EventBody } from '../../../shared/events/event';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { goldenFile } from '../golden-events';
import type { TestServices } from '../test-services';

export function exportedText({ connection }: Pick<TestServices, 'connection'>): string {
  const pieces: string[] = [];
  exportEverything(connection, (piece) => pieces.push(piece));
  return pieces.join('');
}

/** Throws if the text is refused. */
export function readText(text: string): ReadExport {
  const read = readExport(Buffer.from(text));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

export function importText(services: TestServices, text: string): void {
  const { changes, drafts } = readText(text);
  const merged = services.merger.merge(changes, drafts);
  if (!merged.ok) throw new Error(merged.refusal.code);
}

/** Records an event of every type that was ever stored; of purged applications only the purge is left. */
export function recordGolden({ merger }: Pick<TestServices, 'merger'>): void {
  const purged = new Set(
    goldenFile.events.flatMap(({ subject, body }) => (body.type === 'application-purged' ? [subject] : [])),
  );
  const kept = goldenFile.events.filter(
    ({ subject, body }) => !purged.has(subject) || body.type === 'application-purged',
  );
  const changeIds = [...new Set(kept.map((event) => event.changeId))];
  const merged = merger.merge(
    changeIds.map((changeId, n) => goldenChange(changeId as ChangeId, n, kept)),
    [],
  );
  if (!merged.ok) throw new Error(merged.refusal.code);
}

function goldenChange(id: ChangeId, n: number, all: (typeof goldenFile)['events']): NewChange {
  const mine = all.filter(({ changeId }) => changeId === id);
  const at = (mine[0]?.at ?? 0) as Instant;
  return {
    ...{ id, at, origin: 'window' as const, parents: [], hlc: { ms: at, n } },
    deviceId: '01890000-0000-7000-8000-00000000d001' as DeviceId,
    description: { name: 'edited', company: 'Harbor & Finch', role: 'Engineer', stage: null },
    events: mine.map(({ subject, body }, index) => ({
      id: `01890001-0000-7000-8000-${String(n * 100 + index).padStart(12, '0')}` as EventId,
      subject:
        subject === 'settings'
          ? { kind: 'settings' as const }
          : { kind: 'application' as const, applicationId: subject as ApplicationId },
      body: body as EventBody,
    })),
  };
}
