import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { dateWithYear } from '@shared/i18n/dates';
import { locale, t } from '../core/words';
import { Note } from '../ui/notes/notes';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { ColumnQuestions } from './column-questions';
import { isAsked, isDateOrderOpen, kindsOf, openStatusWords, waitsForDates } from './open-questions';
import { StatusQuestion } from './status-question';
import type { ImportSession, ReadState } from './import-session';
import styles from './import.module.css';

interface QuestionsProps {
  readonly session: ImportSession;
  readonly state: ReadState;
}

/** What only the user can say: the order of dates, and words in the status column. */
export function Questions({ session, state }: QuestionsProps) {
  const { choices, preview } = state;
  const words = preview.statusWords.filter((word) => isAsked(word, choices) && !waitsForDates(state, word));
  const example = preview.ambiguous[0];
  const hasOrder = example !== undefined || choices.dateOrder !== undefined;
  const years = preview.yearsAsked;
  const kinds = kindsOf(preview);
  const hasRoleColumn = kinds.some(({ columns }) =>
    columns.some(({ field }) => field === 'role' || field === 'job'),
  );
  const withoutRole = hasRoleColumn ? preview.withoutRole : 0;
  const columnsAsked = kinds.reduce((sum, kind) => sum + kind.columnsAsked.length, 0);
  const count = words.length + columnsAsked + withoutRole + years + preview.joined.length;
  if (count === 0 && !hasOrder) return null;
  return (
    <section aria-label={t('exchange.ask.title')} className={styles.questions}>
      <h3 className={styles.heading}>{t('exchange.ask.title')}</h3>
      <ColumnQuestions session={session} state={state} />
      {hasOrder ? <DateOrderQuestion session={session} state={state} example={example} /> : null}
      {words.length === 0 ? null : (
        <div className={styles.grid}>
          {words.map((word) => (
            <StatusQuestion key={word.key} session={session} state={state} word={word} />
          ))}
        </div>
      )}
      <OtherWords session={session} state={state} />
      {withoutRole > 0 ? (
        <Checkbox
          label={t('exchange.ask.withoutRole', { count: withoutRole, words: t('exchange.noRole') })}
          description={t('exchange.ask.withoutRoleHint', { count: withoutRole })}
          checked={choices.isRoleOptional === true}
          onChange={(event) => session.choose({ isRoleOptional: event.currentTarget.checked })}
        />
      ) : null}
      {preview.joined.map(({ name, sign }) => (
        <Checkbox
          key={name}
          label={t('exchange.ask.split', { name, sign })}
          description={t('exchange.ask.splitHint')}
          checked={choices.isJoined !== true}
          onChange={(event) =>
            session.choose({
              ...{ isJoined: !event.currentTarget.checked },
              ...{ headerIndex: undefined, fields: undefined, kinds: undefined },
            })
          }
        />
      ))}
      {years > 0 ? <Note>{t('exchange.ask.years', { count: years })}</Note> : null}
    </section>
  );
}

/** Explains the words that are left all at once, if there are several. */
function OtherWords({ session, state }: QuestionsProps) {
  const words = openStatusWords(state);
  if (words.length < 2) return null;
  const count = words.reduce((sum, word) => sum + word.count, 0);
  const leaveOut = () => {
    const statuses = Object.fromEntries(words.map(({ key }) => [key, 'not-applied'] as const));
    session.choose({ statuses: { ...state.choices.statuses, ...statuses } });
  };
  return (
    <div>
      <Button onClick={leaveOut}>{t('exchange.ask.leaveOthers', { count })}</Button>
    </div>
  );
}

type Ambiguous = ReadState['preview']['ambiguous'][number];

interface DateOrderProps extends QuestionsProps {
  /** Undefined once answered. */
  readonly example: Ambiguous | undefined;
}

function DateOrderQuestion({ session, state, example }: DateOrderProps) {
  const [shown, setShown] = useState(example);
  // It stays when it is answered, so that nothing moves.
  if (example !== undefined && example.cell !== shown?.cell) setShown(example);
  const [dayFirst, monthFirst] = (shown?.readings ?? []).map((date) => dateWithYear(date, locale));
  const cell = shown?.cell ?? '';
  return (
    <RadioGroup
      label={t('exchange.ask.dates')}
      description={shown === undefined ? undefined : t('exchange.ask.datesHint')}
      value={state.choices.dateOrder ?? ''}
      onChange={(value) => session.choose({ dateOrder: value === 'day-first' ? 'day-first' : 'month-first' })}
    >
      <div className={styles.options}>
        <Radio
          value="day-first"
          data-open-question={isDateOrderOpen(state) || undefined}
          label={
            dayFirst === undefined
              ? t('exchange.ask.dayFirst', { date: '31/12' })
              : t('exchange.ask.dayFirstIn', { cell, date: dayFirst })
          }
        />
        <Radio
          value="month-first"
          label={
            monthFirst === undefined
              ? t('exchange.ask.monthFirst', { date: '12/31' })
              : t('exchange.ask.monthFirstIn', { cell, date: monthFirst })
          }
        />
      </div>
    </RadioGroup>
  );
}
