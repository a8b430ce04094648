/** Several invitations of one conversation, read as one history: what each of them changes. */
import type { ProblemWords } from '../problem-words';
import type { CalendarAction, CalendarEvent, ReadCalendar } from './event';

export interface HistoryStep {
  readonly action: CalendarAction;
  /** The current state: for an older version, what is known already. */
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly string[];
}

export interface CalendarHistory {
  /** Adds the next file. `t` puts problems into words. */
  take(calendar: ReadCalendar, t: ProblemWords): HistoryStep;
}

interface Known {
  readonly event: CalendarEvent;
  readonly isCancelled: boolean;
}

export function createCalendarHistory(): CalendarHistory {
  /** By UID and RECURRENCE-ID. */
  const known = new Map<string, Known>();

  function takeEvent(event: CalendarEvent, isCancel: boolean) {
    if (event.uid === null)
      return {
        ...{ action: isCancel ? ('cancel' as const) : actionOfNew(event), olderSequence: null },
        event: { ...event, isCancelled: isCancel },
      };
    const key = keyOf(event);
    const before = known.get(key);
    const series =
      event.recurrenceId === null ? undefined : known.get(keyOf({ ...event, recurrenceId: null }));
    if (before && isOlder(event, before.event)) {
      return { action: 'ask', event: before.event, olderSequence: event.sequence } as const;
    }
    const filled = {
      ...withWhatIsKnown(event, before?.event ?? series?.event),
      isCancelled: isCancel,
    };
    known.set(key, { event: filled, isCancelled: isCancel });
    if (isCancel) {
      if (event.recurrenceId === null) cancelInstances(event.uid);
      return { action: 'cancel', event: filled, olderSequence: null } as const;
    }
    const isKnown = before !== undefined || series !== undefined;
    const action = filled.isZoneOpen || filled.start === null ? 'ask' : isKnown ? 'update' : 'new';
    return { action, event: filled, olderSequence: null } as const;
  }

  function cancelInstances(uid: string): void {
    for (const [key, { event }] of known) if (event.uid === uid) known.set(key, { event, isCancelled: true });
  }

  return {
    take({ method, events, problems }, t) {
      const ignored = ignoredMethod(method);
      if (ignored !== null) return { action: ignored, events, problems };
      if (events.length === 0) return { action: 'ask', events, problems };
      const taken = events.map((event) => takeEvent(event, method === 'CANCEL' || event.isCancelled));
      return {
        action: actionOf(taken.map(({ action }) => action)),
        events: taken.map(({ event }) => event),
        problems: [...problems, ...taken.flatMap(({ olderSequence }) => olderWords(olderSequence, t))],
      };
    },
  };
}

function olderWords(sequence: number | null, t: ProblemWords): readonly string[] {
  return sequence === null ? [] : [t('exchange.fileProblems.calendar.olderVersion', { sequence })];
}

/** Somebody's answer or wish changes nothing about an interview. */
function ignoredMethod(method: string | null): 'ignore-reply' | 'ignore-counter' | null {
  if (method === 'REPLY' || method === 'REFRESH') return 'ignore-reply';
  return method === 'COUNTER' || method === 'DECLINECOUNTER' ? 'ignore-counter' : null;
}

function actionOfNew(event: CalendarEvent): 'new' | 'ask' {
  return event.isZoneOpen || event.start === null ? 'ask' : 'new';
}

/** The action of a file with several events: what matters most. */
function actionOf(actions: readonly CalendarAction[]): CalendarAction {
  const order: readonly CalendarAction[] = ['new', 'update', 'cancel', 'ask'];
  return order.find((action) => actions.includes(action)) ?? 'ask';
}

function keyOf({ uid, recurrenceId }: Pick<CalendarEvent, 'uid' | 'recurrenceId'>): string {
  return JSON.stringify([uid, recurrenceId]);
}

/** SEQUENCE decides; of equal ones the instant they were written at. */
function isOlder(event: CalendarEvent, than: CalendarEvent): boolean {
  if (event.sequence !== than.sequence) return event.sequence < than.sequence;
  return event.stampedAt !== null && than.stampedAt !== null && event.stampedAt < than.stampedAt;
}

/** A cancellation often holds little more than the UID. */
function withWhatIsKnown(event: CalendarEvent, before: CalendarEvent | undefined): CalendarEvent {
  if (!before) return event;
  return {
    ...event,
    summary: event.summary === '' ? before.summary : event.summary,
    people: event.people.length === 0 && event.isCancelled ? before.people : event.people,
    organizer: event.organizer ?? before.organizer,
    company: event.company ?? before.company,
    ...(event.start === null
      ? { start: before.start, end: before.end, zone: before.zone, isZoneOpen: before.isZoneOpen }
      : {}),
  };
}
