/** A row beside the application that it may be: field by field, and what merging them would come to. */
import { dateAndTime, dateWithYear } from '../../../../shared/i18n/dates';
import type { Translator } from '../../../../shared/i18n/translator';
import type { ComparedField, ComparedFieldName } from '../../../../shared/ipc/import';
import type { Application, Ending, Outcome } from '../../../../shared/model/application';
import type { CalendarDate, Instant, TimeZone } from '../../../../shared/model/time';
import { endedOn } from '../../../../shared/rules/progress/ending';
import { dateOf } from '../../../../shared/rules/calendar/calendar';
import { givesDay, type ImportedMessage } from '../../history/imports';
import type { Addition } from './addition';

/** An application with the names of its tags. */
export interface KnownInFull {
  readonly application: Application;
  readonly tags: readonly string[];
}

export interface ComparisonContext {
  readonly translator: Pick<Translator, 't' | 'locale'>;
  readonly now: Instant;
  readonly zone: TimeZone;
}

/** Only fields that one of them fills in. */
export function compareRow(
  addition: Addition,
  { application, tags }: KnownInFull,
  context: ComparisonContext,
): readonly ComparedField[] {
  const { details } = addition;
  const wordsOf = (date: CalendarDate | null | undefined) =>
    date ? dateWithYear(date, context.translator.locale) : '';
  const instantsOf = (instants: readonly Instant[]) =>
    instants.map((at) => dateAndTime(at, context.now, context.zone, context.translator.locale)).join(', ');
  const starts = application.interviews
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map(({ startsAt }) => startsAt);
  const added = addition.interviews.map(({ startsAt }) => startsAt);
  const newTags = addition.tags.filter((name) => !tags.some((known) => isSame(known, name)));
  const fields: readonly ComparedField[] = [
    kept('company', details.company, application.company),
    kept('role', details.role, application.role),
    endingOf(addition, application.closed, context),
    filled('appliedOn', wordsOf(details.appliedOn), wordsOf(application.appliedOn)),
    joined(
      'interview',
      instantsOf(added),
      instantsOf(starts),
      added.some((at) => !starts.includes(at)),
    ),
    joined(
      'messages',
      messagesOf(addition.messages, context),
      messagesOf(application.touches, context),
      addition.messages.some(({ step }) => !application.touches.some((touch) => touch.step === step)),
    ),
    filled('location', details.location ?? '', application.location ?? ''),
    filled('source', details.source ?? '', application.source ?? ''),
    filled('salary', details.salary ?? '', application.salary ?? ''),
    joined('tags', addition.tags.join(', '), tags.join(', '), newTags.length > 0),
    filled('link', details.postingUrl, application.postingUrl),
    joined('notes', details.notes, application.notes, !application.notes.includes(details.notes)),
  ];
  return fields.filter(({ row, known }) => row !== '' || known !== '');
}

/** "Thank-you 3 Mar 2026, check-in 10 Mar 2026". */
function messagesOf(
  messages: readonly Pick<ImportedMessage, 'step' | 'sentAt'>[],
  { translator: { t, locale }, zone }: ComparisonContext,
): string {
  return messages
    .map(({ step, sentAt }) =>
      t('exchange.rows.sent', {
        step: t(`steps.name.${step}`),
        date: dateWithYear(dateOf(sentAt, zone), locale),
      }),
    )
    .join(', ');
}

/** How it ended stays as it is; only the day is filled in if nobody knew it. */
function endingOf(addition: Addition, closed: Ending | null, context: ComparisonContext): ComparedField {
  const known = closed === null ? '' : endingWords(closed.outcome, endedOn(closed, context.zone), context);
  const { outcome, closedOn } = addition;
  const row = outcome === null ? '' : endingWords(outcome, closedOn, context);
  return { ...kept('outcome', row, known), merged: givesDay(addition, closed) ? 'row' : 'known' };
}

function endingWords(
  outcome: Outcome,
  on: CalendarDate | null,
  { translator: { t, locale } }: ComparisonContext,
): string {
  const how = { outcome: t(`exchange.meanings.${outcome}`) };
  return on === null
    ? t('exchange.rows.endedUnknown', how)
    : t('exchange.rows.ended', { ...how, date: dateWithYear(on, locale) });
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A field that keeps its known value, whatever the row says. */
function kept(field: ComparedFieldName, row: string, known: string): ComparedField {
  return { field, row, known, merged: 'known' };
}

function filled(field: ComparedFieldName, row: string, known: string): ComparedField {
  return { field, row, known, merged: known === '' && row !== '' ? 'row' : 'known' };
}

function joined(field: ComparedFieldName, row: string, known: string, isNew: boolean): ComparedField {
  if (row === '' || !isNew) return { field, row, known, merged: 'known' };
  return { field, row, known, merged: known === '' ? 'row' : 'both' };
}
