/** The words of one row of the report. */
import type { ActivityEntry } from '../../../../shared/exchange/activity/activity';
import { dateWithYear } from '../../../../shared/i18n/dates';
import type { Translator } from '../../../../shared/i18n/translator';

export interface EntryWords {
  readonly what: string;
  readonly how: string;
  readonly result: string;
}

/** The cells of an entry in the report: the thing done, the way it was done, and its result; empty if nothing is known. */
export function entryWords(entry: ActivityEntry, translator: Pick<Translator, 't' | 'locale'>): EntryWords {
  return {
    what: whatWords(entry, translator),
    how: howWords(entry, translator),
    result: resultWords(entry, translator),
  };
}

function whatWords({ what }: ActivityEntry, { t }: Pick<Translator, 't'>): string {
  switch (what.tag) {
    case 'interview':
      return t(`report.document.what.${what.kind}`);
    case 'message': {
      const message = t(`steps.name.${what.kind}`);
      return what.medium === 'phone' ? t('report.document.what.call', { message }) : message;
    }
    default:
      return t(`report.document.what.${what.tag}`);
  }
}

function howWords({ how }: ActivityEntry, { t }: Pick<Translator, 't'>): string {
  switch (how?.tag) {
    case 'medium':
      return t(`application.media.${how.medium}`);
    case 'call':
      return t('report.document.how.video');
    case 'place':
      return t('report.document.how.inPerson', { place: how.place });
    case 'source':
      return how.source;
    default:
      return '';
  }
}

function resultWords({ result }: ActivityEntry, { t, locale }: Pick<Translator, 't' | 'locale'>): string {
  switch (result.tag) {
    case 'outcome':
      return t(`report.document.outcome.${result.outcome}`);
    case 'interview':
    case 'next-interview':
    case 'answered':
      return t(`report.document.result.${result.tag}`, { date: dateWithYear(result.on, locale) });
    case 'reply': {
      if (result.kind !== 'new-date') return t(`report.document.result.${result.kind}`);
      return result.answerBy === null
        ? t('report.document.result.new-date-unknown')
        : t('report.document.result.new-date', { date: dateWithYear(result.answerBy, locale) });
    }
    default:
      return t(`report.document.result.${result.tag}`);
  }
}
