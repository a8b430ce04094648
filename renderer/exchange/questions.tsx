import { Checkbox, Radio } from '@mantine/core';
import { dateWithYear } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { locale, t } from '../core/words';
import { Note } from '../ui/notes/notes';
import { RadioGroup } from '../ui/radio-group';
import { ColumnQuestions } from './column-questions';
import { isAsked, StatusQuestion } from './status-question';
import type { ImportSession, ReadState } from './import-session';
import styles from './import.module.css';

interface QuestionsProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** What only the user can say: the order of dates, and words in the status column. */
export function Questions({ session, state }: QuestionsProps) {
  const { choices, preview } = state;
  const words = preview.statusWords.filter((word) => isAsked(word, choices));
  const example = preview.ambiguous[0];
  const hasOrder = example !== undefined || choices.dateOrder !== undefined;
  const years = preview.yearsAsked;
  const hasRoleColumn = preview.columns.some(({ field }) => field === 'role');
  const withoutRole = hasRoleColumn ? preview.withoutRole : 0;
  const count = words.length + preview.columnsAsked.length + withoutRole + years;
  if (count === 0 && !hasOrder) return null;
  return (
    <section aria-label={t('exchange.ask.title')} className={styles.questions}>
      <h3 className={styles.heading}>{t('exchange.ask.title')}</h3>
      <ColumnQuestions session={session} state={state} />
      {hasOrder ? (
        <DateOrderQuestion
          session={session}
          state={state}
          cell={example?.cell ?? ''}
          readings={example?.readings ?? []}
        />
      ) : null}
      {words.length === 0 ? null : (
        <div className={styles.grid}>
          {words.map((word) => (
            <StatusQuestion key={word.key} session={session} state={state} word={word} />
          ))}
        </div>
      )}
      {withoutRole > 0 ? (
        <Checkbox
          label={t('exchange.ask.withoutRole', { count: withoutRole, words: t('exchange.noRole') })}
          description={t('exchange.ask.withoutRoleHint')}
          checked={choices.isRoleOptional === true}
          onChange={(event) => session.choose({ isRoleOptional: event.currentTarget.checked })}
        />
      ) : null}
      {years > 0 ? <Note>{t('exchange.ask.years', { count: years })}</Note> : null}
    </section>
  );
}

interface DateOrderProps extends QuestionsProps {
  readonly cell: string;
  /** Day first, then month first; empty once answered. */
  readonly readings: readonly CalendarDate[];
}

function DateOrderQuestion({ session, state, cell, readings }: DateOrderProps) {
  const [first, second] = readings.map((date) => dateWithYear(date, locale));
  const isOpen = first !== undefined && second !== undefined;
  return (
    <RadioGroup
      label={t('exchange.ask.dates')}
      description={isOpen ? t('exchange.ask.datesExample', { cell, first, second }) : undefined}
      value={state.choices.dateOrder ?? ''}
      onChange={(value) => session.choose({ dateOrder: value === 'day-first' ? 'day-first' : 'month-first' })}
    >
      <div className={styles.options}>
        <Radio value="day-first" label={t('exchange.ask.dayFirst', { date: '31/12' })} />
        <Radio value="month-first" label={t('exchange.ask.monthFirst', { date: '12/31' })} />
      </div>
    </RadioGroup>
  );
}
