/** Reads a calendar file into invitations. Never throws; problems are listed. */
import type { CalendarEvent, ReadCalendar } from '../../../../shared/exchange/calendar-in/event';
import { MAX_CALENDAR_BYTES, MAX_EVENTS, megabytes } from '../limits';
import type { CalendarContext } from './calendar-context';
import { readContentLines, type CalendarComponent } from './content-lines';
import { readEvent } from './event-reading';
import type { TimeGround } from './event-times';
import { fileZonesOf } from './file-zones';
import { isSeries } from './series';

/** `method` is what a mail's header says, if the calendar came in a mail; the file's own comes first. */
export function readCalendarFile(
  bytes: Uint8Array,
  context: CalendarContext,
  {
    method = null,
    charset,
    maxBytes = MAX_CALENDAR_BYTES,
  }: { method?: string | null; charset?: string; maxBytes?: number } = {},
): ReadCalendar {
  const { t } = context.translator;
  if (bytes.length > maxBytes) {
    const why = t('exchange.fileProblems.calendar.tooLarge', { most: megabytes(maxBytes) });
    return { method, events: [], problems: [why] };
  }
  const { root, problems: lineProblems } = readContentLines(bytes, t, charset);
  const calendars = root.components.filter(({ name }) => name === 'vcalendar');
  // A file may lack its first line: then its events come without a calendar.
  const read = calendars.length > 0 ? calendars : [root];
  const problems = [...lineProblems];
  const events: CalendarEvent[] = [];
  const methods: string[] = [];
  let taken = 0;
  for (const calendar of read) {
    const found = calendar.components.filter(({ name }) => name === 'vevent');
    const named = methodOf(calendar, found);
    if (named !== null) methods.push(named);
    const ground = { ...context, fileZones: fileZonesOf(calendar), hintedZone: hintOf(calendar) };
    for (const component of found) {
      if (taken >= MAX_EVENTS) {
        problems.push(t('exchange.fileProblems.calendar.tooManyEvents', { most: MAX_EVENTS }));
        break;
      }
      taken += 1;
      const event = readOrReport(component, ground, problems);
      if (event === null) continue;
      events.push(event);
      if (isSeries(component) && isProposed(event, named ?? method)) {
        const summary = event.summary.slice(0, 60);
        problems.push(t('exchange.fileProblems.calendar.repeats', { summary }));
      }
    }
  }
  if (taken === 0) {
    // In another kind of file, no line says more.
    if (calendars.length === 0)
      problems.splice(0, problems.length, t('exchange.fileProblems.calendar.notACalendar'));
    // First, since the window may have room for one.
    else problems.unshift(t('exchange.fileProblems.calendar.noEvent'));
  }
  return { method: methods[0] ?? method?.toUpperCase() ?? null, events, problems: [...new Set(problems)] };
}

/** False for a cancellation or somebody's answer: neither becomes an interview. */
function isProposed({ isCancelled }: CalendarEvent, method: string | null): boolean {
  return !isCancelled && /^(?:REQUEST|PUBLISH|ADD)?$/iu.test(method ?? '');
}

/** Null, with a problem in words, if a library refuses what is in the event: the others are still read. */
function readOrReport(
  component: CalendarComponent,
  ground: TimeGround,
  problems: string[],
): CalendarEvent | null {
  try {
    return readEvent(component, ground, problems);
  } catch {
    const summary = component.properties.find(({ name }) => name === 'summary')?.value.slice(0, 60) ?? '';
    problems.push(ground.translator.t('exchange.fileProblems.calendar.eventLeftOut', { summary }));
    return null;
  }
}

/** Some write METHOD inside the event. */
function methodOf(calendar: CalendarComponent, events: readonly CalendarComponent[]): string | null {
  for (const component of [calendar, ...events]) {
    const method = component.properties.find(({ name }) => name === 'method')?.value.trim();
    if (method !== undefined && method !== '') return method.toUpperCase();
  }
  return null;
}

function hintOf(calendar: CalendarComponent): string | null {
  return calendar.properties.find(({ name }) => name === 'x-wr-timezone')?.value ?? null;
}
