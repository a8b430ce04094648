/** Turns a row of a table into what is recorded. */
import { USUAL_INTERVIEW_MS } from '../../../../shared/exchange/tables/stage-by-rules';
import type { TableRow } from '../../../../shared/exchange/tables/table-row';
import type { Translator } from '../../../../shared/i18n/translator';
import type { ApplicationDetails, Outcome } from '../../../../shared/model/application';
import type { InterviewInput } from '../../../../shared/model/changes';
import { MAX_TAG_NAME } from '../../../../shared/model/settings/tag';
import type { CalendarDate, Instant, TimeZone } from '../../../../shared/model/time';
import type { ImportedMessage, SentBefore } from '../../history/imports';

/** An application to add, or to fill in. */
export interface Addition {
  readonly details: ApplicationDetails;
  readonly interviews: readonly InterviewInput[];
  /** The names of its tags. */
  readonly tags: readonly string[];
  readonly outcome: Outcome | null;
  /** The day it ended; null if the row doesn't say. */
  readonly closedOn: CalendarDate | null;
  readonly messages: readonly ImportedMessage[];
  readonly sent: SentBefore | null;
  readonly isArchived: boolean;
}

const MAX_NOTES = 100_000;
const MAX_URL = 2_000;
/** More are no tags, but a text in the wrong column. */
const MAX_TAGS_OF_ROW = 20;

/**
 * Values without a field go into the notes.
 * @param isMerged with an application that is there: how that ended stays, so the notes say when the row ended
 */
export function additionOf(row: TableRow, zone: TimeZone, t: Translator['t'], isMerged: boolean): Addition {
  return {
    details: {
      ...{ company: row.company ?? '', role: row.role ?? t('exchange.noRole'), industry: '', pace: null },
      ...{ hasStrongConnection: false, hasQuickHiring: false, postingText: '' },
      postingUrl: row.link !== null && row.link.length <= MAX_URL ? row.link : '',
      notes: notesOf(row, t, isMerged).slice(0, MAX_NOTES),
      ...(row.source === null ? {} : { source: row.source }),
      ...(row.salary === null ? {} : { salary: row.salary }),
      ...(row.location === null ? {} : { location: row.location }),
      ...(row.appliedOn === null ? {} : { appliedOn: row.appliedOn }),
    },
    tags: row.tags.map((name) => name.slice(0, MAX_TAG_NAME).trim()).slice(0, MAX_TAGS_OF_ROW),
    interviews: row.interviewStart === null ? [] : [interviewOf(row, row.interviewStart, zone)],
    outcome: row.outcome,
    closedOn: row.closedOn,
    messages: row.messages.map(({ step, sentAt, written }) => ({ step, sentAt, written })),
    sent: row.message,
    isArchived: row.isArchived,
  };
}

function interviewOf({ contact }: TableRow, startsAt: Instant, timeZone: TimeZone): InterviewInput {
  const name = contact?.name ?? null;
  const person = {
    id: null,
    name: name ?? '',
    role: '',
    email: contact?.email ?? '',
    hasStrongConnection: false,
  };
  return {
    ...{ kind: 'interview', startsAt, timeZone, talkingPoints: [], answer: null },
    endsAt: (startsAt + USUAL_INTERVIEW_MS) as Instant,
    people: name === null ? [] : [person],
  };
}

function notesOf(row: TableRow, t: Translator['t'], isMerged: boolean): string {
  const { contact, interviewStart, message } = row;
  const named = [contact?.name, contact?.email]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
  const isMet = interviewStart !== null && contact?.name !== null;
  const lines = [
    row.notes,
    row.closedOn === null || !isMerged ? null : t('exchange.notes.closed', { date: row.closedOn }),
    named === '' || isMet ? null : t('exchange.notes.contact', { who: named }),
    message === null ? null : row.status,
    // No interview comes of it, so that only this says there was or will be one.
    row.ask.includes('interview') ? t('exchange.notes.interview', { status: row.status }) : null,
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}
