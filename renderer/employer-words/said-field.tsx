import { useEffect, useRef, type RefObject } from 'react';
import { relativeDay, shortDate } from '@shared/i18n/dates';
import type { CalendarDate } from '@shared/model/time';
import { locale, t } from '../core/words';
import { Button } from '../ui/button';
import type { FormContext } from '../forms/form-context';
import { changeAndFocus } from '../forms/focus-field';
import { textDirection } from '../forms/text-direction';
import { TextArea } from '../ui/text-area/text-area';
import { standingOf, type Named, type Standing } from './said-reading';
import { QuestionBox } from './question-box';
import type { DateAsking } from './use-date-question';
import styles from './said-field.module.css';

export interface SaidFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows: number;
  /** The words, and their path in the form. */
  readonly text: string;
  readonly field: string;
  readonly error: string | undefined;
  readonly context: FormContext;
  /** The day they said it; null if unknown. */
  readonly saidOn: CalendarDate | null;
  /** The date found in them. */
  readonly named: Named | null;
  /** The entered date, as typed, and its field's path in the form. */
  readonly answerBy: string;
  readonly dateField: string;
  /** True to say if no date was found, or can't be looked for. */
  readonly saysNone: boolean;
  /** The question a save is waiting for, about these words or others in the form. */
  readonly asking: DateAsking;
  readonly onText: (text: string) => void;
  /** Uses the date that was found; called only if the user asked for it. */
  readonly onUse: (date: CalendarDate) => void;
}

/**
 * What the employer said, typed or pasted, and read while it is typed. Below it, the words that were used are highlighted,
 * with the date they give and a button to use it. A date is never used or dropped without asking: a save waits for the
 * answer to the question shown here. A date entered by hand stays.
 */
export function SaidField(props: SaidFieldProps) {
  const { label, hint, placeholder, rows, text, field, error } = props;
  const said = useRef<HTMLDivElement>(null);
  useFoundInSight(said, props.named !== null);
  return (
    <div ref={said}>
      <TextArea
        label={label}
        description={hint}
        placeholder={placeholder ?? ''}
        rows={rows}
        value={text}
        error={error}
        data-field={field}
        attributes={textDirection}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <Said {...props} />
    </div>
  );
}

/** What is found while typing is scrolled into view, since it would be missed below the form's edge. */
export function useFoundInSight(said: RefObject<HTMLDivElement | null>, isFound: boolean): void {
  useEffect(() => {
    const field = said.current;
    if (!isFound || !field?.contains(document.activeElement)) return;
    field.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [said, isFound]);
}

function Said(props: SaidFieldProps) {
  const { named, answerBy, context, dateField, field, onUse } = props;
  const { question, onAnswer } = props.asking;
  const standing = named && standingOf(named.date, answerBy);
  const words = named && dateWords(named.date, context);
  // The button is then gone, and the date can be corrected in its field.
  const use = (date: CalendarDate) => changeAndFocus(() => onUse(date), dateField);
  const isAsked = question?.field === field && question.date === named?.date && standing?.tag === 'open';
  return (
    <div className={styles.said}>
      {named ? (
        <p className={styles.quote} dir="auto">
          {named.quote.before}
          <mark>{named.quote.marked}</mark>
          {named.quote.after}
        </p>
      ) : null}
      <p role="status" className={`${styles.said} ${named ? '' : styles.quiet}`}>
        {named && standing ? (
          <FoundWords named={named} standing={standing} context={context} />
        ) : (
          nothingWords(props)
        )}
      </p>
      {named && words && standing?.tag !== 'taken' && !isAsked ? (
        <Button aria-label={t('application.reading.useNamed', words)} onClick={() => use(named.date)}>
          {t('application.reading.use')}
        </Button>
      ) : null}
      {isAsked && words ? (
        <QuestionBox
          question={question}
          ask={t('application.reading.ask', words)}
          withWords={t('application.reading.saveWithDate', words)}
          withoutWords={t('application.reading.saveWithoutDate')}
          onAnswer={onAnswer}
        />
      ) : null}
    </div>
  );
}

interface FoundWordsProps {
  readonly named: Named;
  readonly standing: Standing;
  readonly context: FormContext;
}

function FoundWords({ named, standing, context }: FoundWordsProps) {
  const words = dateWords(named.date, context);
  return (
    <>
      <span className="visually-hidden">{t('application.reading.from', { words: named.quote.marked })} </span>
      {standing.tag === 'differs'
        ? t('application.reading.differs', {
            ...words,
            entered: shortDate(standing.entered, context.today, locale),
          })
        : t(standing.tag === 'taken' ? 'application.reading.filledIn' : 'application.reading.found', words)}
    </>
  );
}

/** What to say if no date was found; nothing if one is already entered. */
function nothingWords({ text, saidOn, answerBy, saysNone }: SaidFieldProps): string {
  if (!saysNone || text.trim() === '' || answerBy.trim() !== '') return '';
  return saidOn === null ? t('application.reading.noDay') : t('application.reading.none');
}

/** "Fri 20 Mar" and "in 5 days". */
function dateWords(date: CalendarDate, { today }: FormContext) {
  return { date: shortDate(date, today, locale), distance: relativeDay(date, today, locale) };
}
