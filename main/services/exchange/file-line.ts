/** A file that was read, as the line of JSON that docs/import.md describes. */
import type { CalendarEvent, CalendarMoment } from '../../../shared/exchange/calendar-in/event';
import type { InterviewRead, ReadMail } from '../../../shared/exchange/mail/read-mail';
import type { PersonRead } from '../../../shared/exchange/person-read';
import type { TableProblem, TableRow } from '../../../shared/exchange/tables/table-row';
import type { Translator } from '../../../shared/i18n/translator';
import type { Instant } from '../../../shared/model/time';
import { exportProblemWords } from './own/own-import';
import type { ReadFile } from './read-file';
import type { TableFile } from './tables/table-file';

/** Everything read from a file, as `npm run exchange` prints it in one line of JSON (`docs/import.md`). */
export function fileLine(file: string, read: ReadFile, t: Translator['t']): object {
  switch (read.kind) {
    case 'export': {
      const { read: result } = read;
      const counts = result.ok
        ? { changes: result.value.changes.length, drafts: result.value.drafts.length, problems: [] }
        : { changes: 0, drafts: 0, problems: [exportProblemWords(result.refusal, t)] };
      return { file, kind: 'json', ...counts };
    }
    case 'table':
      return { file, kind: 'csv', ...tableFields(read.table) };
    case 'calendar': {
      const { action, events, problems } = read.step;
      const fields = events.map((event) => ({
        ...eventFields(event),
        ...(event.isCancelled && action !== 'cancel' ? { cancelled: true } : {}),
      }));
      return { file, kind: 'ics', method: read.method, action, events: fields, problems };
    }
    case 'mail':
      return { file, kind: 'eml', ...mailFields(read.mail) };
  }
}

/** For a file that could not be opened at all. */
export function unopenedLine(file: string, why: string): object {
  if (/\.ics$/iu.test(file))
    return { file, kind: 'ics', method: null, action: 'ask', events: [], problems: [why] };
  if (/\.(?:eml|msg)$/iu.test(file)) {
    const nothing = { from: null, subject: null, date: null, events: [], interviews: [] };
    return { file, kind: 'eml', mail: 'unreadable', ...nothing, problems: [why] };
  }
  return { file, kind: 'csv', encoding: null, delimiter: null, dateFormat: null, rows: [], problems: [why] };
}

function tableFields({ encoding, delimiter, dateFormat, rows, problems }: TableFile): object {
  return { encoding, delimiter, dateFormat, rows: rows.map(rowFields), problems: problems.map(problemWords) };
}

function problemWords({ table, line, text }: TableProblem): string {
  if (table === undefined) return line === null ? text : `Line ${String(line)}: ${text}`;
  return line === null ? `${table}: ${text}` : `${table}, line ${String(line)}: ${text}`;
}

function rowFields(row: TableRow): object {
  const { line, company, role, stage, outcome, appliedOn, closedOn, interviewStart, location, link, notes } =
    row;
  return {
    ...{ line, company, role, stage, outcome, appliedOn, closedOn, interviewStart: utc(interviewStart) },
    ...{ location, link, contact: personWords(row.contact), notes, skip: row.skip, ask: row.ask },
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.salary === null ? {} : { salary: row.salary }),
    ...(row.tags.length === 0 ? {} : { tags: row.tags }),
    ...(row.messages.length === 0
      ? {}
      : { messages: row.messages.map(({ step, sentOn }) => ({ step, sentOn })) }),
    ...(row.isArchived ? { archived: true } : {}),
  };
}

function eventFields(event: CalendarEvent): object {
  const { uid, sequence, start, end, zone, isAllDay, isFloating, summary, people, organizer, isRobot } =
    event;
  const { link, location, company, recurrenceId } = event;
  return {
    ...{
      uid,
      sequence,
      start: momentWords(start),
      end: momentWords(end),
      zone,
      allDay: isAllDay,
      floating: isFloating,
    },
    ...{
      summary,
      people,
      organizer: organizer?.email ?? organizer?.name ?? null,
      robot: isRobot,
      link,
      location,
      company,
    },
    ...(recurrenceId === null ? {} : { recurrenceId }),
  };
}

function mailFields(mail: ReadMail): object {
  const { kind, from, subject, sentAt, events, interviews, answerBy, company, problems, isPostponed } = mail;
  return {
    ...{ mail: kind, from: personWords(from), subject, date: utc(sentAt), events: events.map(eventFields) },
    ...{ interviews: interviews.map(interviewFields), problems },
    ...(isPostponed ? { postponed: true } : {}),
    ...(answerBy === null ? {} : { answerBy }),
    ...(company === null ? {} : { company }),
  };
}

function interviewFields({ start, end, ...rest }: InterviewRead): object {
  return {
    start: typeof start === 'number' ? utc(start) : start,
    end: typeof end === 'number' ? utc(end) : end,
    ...rest,
  };
}

function personWords(person: PersonRead | null): string | null {
  const { name = null, email = null } = person ?? {};
  if (name === null || email === null) return name ?? email;
  return `${name} <${email}>`;
}

function momentWords(moment: CalendarMoment): string | null {
  if (moment === null) return null;
  return moment.kind === 'date' ? moment.date : utc(moment.instant);
}

function utc(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
