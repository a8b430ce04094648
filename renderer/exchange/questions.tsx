import { NativeSelect, Radio } from '@mantine/core';
import { dateWithYear } from '@shared/i18n/dates';
import { statusAnswers, type StatusAnswer } from '@shared/ipc/import';
import type { CalendarDate } from '@shared/model/time';
import { locale, t } from '../core/words';
import { Note } from '../ui/notes/notes';
import type { ImportSession, ReadState } from './import-session';
import styles from './import.module.css';

interface QuestionsProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** What only the user can say: the order of dates, and words in the status column. */
export function Questions({ session, state }: QuestionsProps) {
  const { choices, preview } = state;
  const words = preview.statusWords.filter(
    ({ key, meaning }) => meaning === null || choices.statuses?.[key] !== undefined,
  );
  const example = preview.ambiguous[0];
  const hasOrder = example !== undefined || choices.dateOrder !== undefined;
  const years = preview.yearsAsked;
  if (words.length === 0 && !hasOrder && years === 0) return null;
  return (
    <section aria-label={t('exchange.ask.title')} className={styles.questions}>
      <h3 className={styles.heading}>{t('exchange.ask.title')}</h3>
      {hasOrder ? (
        <DateOrderQuestion
          session={session}
          state={state}
          cell={example?.cell ?? ''}
          readings={example?.readings ?? []}
        />
      ) : null}
      {words.map(({ key, word, count }) => (
        <NativeSelect
          key={key}
          label={t('exchange.ask.status', { word })}
          description={
            state.remembered?.statuses?.[key] !== undefined &&
            state.remembered.statuses[key] === choices.statuses?.[key]
              ? t('exchange.ask.statusRemembered', { count })
              : t('exchange.ask.statusCount', { count })
          }
          value={choices.statuses?.[key] ?? ''}
          data={[
            { value: '', label: t('exchange.ask.statusChoose') },
            ...statusAnswers.map((value) => ({ value, label: t(`exchange.meanings.${value}`) })),
          ]}
          onChange={(event) => {
            const answer = event.currentTarget.value;
            const { [key]: _, ...others } = choices.statuses ?? {};
            session.choose({
              statuses: answer === '' ? others : { ...others, [key]: answer as StatusAnswer },
            });
          }}
        />
      ))}
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
    <Radio.Group
      label={t('exchange.ask.dates')}
      description={isOpen ? t('exchange.ask.datesExample', { cell, first, second }) : undefined}
      value={state.choices.dateOrder ?? ''}
      onChange={(value) => session.choose({ dateOrder: value === 'day-first' ? 'day-first' : 'month-first' })}
    >
      <div className={styles.options}>
        <Radio value="day-first" label={t('exchange.ask.dayFirst', { date: '31/12' })} />
        <Radio value="month-first" label={t('exchange.ask.monthFirst', { date: '12/31' })} />
      </div>
    </Radio.Group>
  );
}
