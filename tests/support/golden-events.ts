/** The frozen events of every version, as stored, and what they folded to when they were frozen. */
import golden from '../../shared/events/v1/golden.json';
import type { StoredEvent } from '../../shared/events/event';
import { readBody } from '../../shared/events/upcast';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';

export const goldenFile = golden;

/** The events of one subject (an application's id, or `settings`), in order. */
export function goldenEventsOf(subject: string): readonly StoredEvent[] {
  const events = golden.events.filter((event) => event.subject === subject);
  return events.map(({ changeId, at, version, body }, n) => ({
    id: `event-${n}` as EventId,
    changeId: changeId as ChangeId,
    index: 0,
    subject:
      subject === 'settings'
        ? { kind: 'settings' as const }
        : { kind: 'application' as const, applicationId: subject as ApplicationId },
    hlc: { ms: at, n },
    at: at as Instant,
    origin: 'window' as const,
    deviceId: 'device' as DeviceId,
    body: readBody(body.type, version, JSON.stringify(body)),
  }));
}

export const goldenSubjects: readonly string[] = [...new Set(golden.events.map(({ subject }) => subject))];
