/** Turns a row of a table into what is recorded. */
import { USUAL_INTERVIEW_MS } from '../../../../shared/exchange/tables/stage-by-rules';
import type { TableRow } from '../../../../shared/exchange/tables/table-row';
import type { Translator } from '../../../../shared/i18n/translator';
import type { ApplicationDetails, Outcome } from '../../../../shared/model/application';
import type { InterviewInput } from '../../../../shared/model/changes';
import type { Instant, TimeZone } from '../../../../shared/model/time';

/** An application to add, or to fill in. */
export interface Addition {
  readonly details: ApplicationDetails;
  readonly interviews: readonly InterviewInput[];
  readonly outcome: Outcome | null;
  readonly isArchived: boolean;
}

const MAX_NOTES = 100_000;
const MAX_URL = 2_000;

/** Values without a field go into the notes. */
export function additionOf(row: TableRow, zone: TimeZone, t: Translator['t']): Addition {
  return {
    details: {
      ...{ company: row.company ?? '', role: row.role ?? '', industry: '', pace: null },
      ...{ hasStrongConnection: false, hasQuickHiring: false, postingText: '' },
      postingUrl: row.link !== null && row.link.length <= MAX_URL ? row.link : '',
      notes: notesOf(row, t).slice(0, MAX_NOTES),
    },
    interviews: row.interviewStart === null ? [] : [interviewOf(row, row.interviewStart, zone)],
    outcome: row.outcome,
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

function notesOf(row: TableRow, t: Translator['t']): string {
  const { contact, interviewStart, message } = row;
  const named = [contact?.name, contact?.email]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
  const isMet = interviewStart !== null && contact?.name !== null;
  const lines = [
    row.notes,
    row.appliedOn === null ? null : t('exchange.notes.applied', { date: row.appliedOn }),
    row.closedOn === null ? null : t('exchange.notes.closed', { date: row.closedOn }),
    row.location === null ? null : t('exchange.notes.location', { place: row.location }),
    named === '' || isMet ? null : t('exchange.notes.contact', { who: named }),
    message === null ? null : row.status,
    ...row.rest.map(([header, value]) => (header === '' ? value : `${header}: ${value}`)),
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}
