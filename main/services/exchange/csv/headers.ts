/** The headers of the tables that this program exports, and how the import knows those that hold no applications. */
import type { MessageKey } from '../../../../shared/i18n/catalogue';
import type { Translator } from '../../../../shared/i18n/translator';

const headers = {
  applications: [
    'exporting.columns.company',
    'exporting.columns.role',
    'exporting.columns.status',
    'exporting.columns.dateApplied',
    'exporting.columns.interviewDate',
    'exporting.columns.thankYouSent',
    'exporting.columns.checkInSent',
    'exporting.columns.finalSent',
    'exporting.columns.zone',
    'exporting.columns.contact',
    'exporting.columns.contactEmail',
    'exporting.columns.url',
    'exporting.columns.links',
    'exporting.columns.location',
    'exporting.columns.salary',
    'exporting.columns.source',
    'exporting.columns.tags',
    'exporting.columns.industry',
    'exporting.columns.step',
    'exporting.columns.due',
    'exporting.columns.statusDate',
    'exporting.columns.archived',
    'exporting.columns.notes',
  ],
  interviews: [
    'exporting.columns.company',
    'exporting.columns.role',
    'exporting.columns.kind',
    'exporting.columns.start',
    'exporting.columns.end',
    'exporting.columns.zone',
    'exporting.columns.joinLink',
    'exporting.columns.place',
    'exporting.columns.people',
    'exporting.columns.said',
    'exporting.columns.answerBy',
    'exporting.columns.cancelled',
    'exporting.columns.talkingPoints',
  ],
  messages: [
    'exporting.columns.company',
    'exporting.columns.role',
    'exporting.columns.message',
    'exporting.columns.sent',
    'exporting.columns.zone',
    'exporting.columns.to',
    'exporting.columns.email',
    'exporting.columns.how',
    'exporting.columns.text',
  ],
} as const satisfies Readonly<Record<string, readonly (MessageKey & `exporting.columns.${string}`)[]>>;

export type TableName = keyof typeof headers;

/** The names of a table's columns, in order, in the user's language. */
export function headerOfTable(name: TableName, t: Translator['t']): readonly string[] {
  return headers[name].map((key) => t(key));
}

/**
 * Which of our own tables of something else than applications has these columns, in any order, also among others. Older
 * ones of messages have no time zone.
 */
export function ownTableOf(
  names: readonly string[],
  t: Translator['t'],
): Exclude<TableName, 'applications'> | null {
  const isNamed = new Set(names);
  return (
    (['interviews', 'messages'] as const).find((name) =>
      headers[name].every((key) => key === 'exporting.columns.zone' || isNamed.has(t(key))),
    ) ?? null
  );
}
