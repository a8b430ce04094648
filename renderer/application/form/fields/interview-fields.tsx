import { SegmentedControl, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Contact, Interview } from '@shared/model/application';
import { isClockTime, type Instant, type TimeZone } from '@shared/model/time';
import { instantOf } from '@shared/rules/calendar/calendar';
import { currentInstant, useNow } from '../../../core/clock';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../forms/dates/date-field';
import { TimeField } from '../../../forms/dates/time-field';
import { changeAndFocus } from '../../../forms/focus-field';
import { textDirection } from '../../../forms/text-direction';
import { Fold } from '../../../forms/fold';
import { hasAnswer, isPlanned, sameTimes } from '../interview-change';
import type { FormContext } from '../../../forms/form-context';
import { errorAt, hasErrorUnder, type FieldErrors } from '../../../forms/form-errors';
import { dayAfter, withGuess, type InterviewForm } from '../form-state';
import type { Update } from '../../../forms/form-values';
import { PeopleFields } from './people-fields';
import { TimeNotes } from './time-notes';
import { SaidFields } from './said-fields';
import type { DateAsking } from '../../../employer-words/use-date-question';
import { ZoneField } from '../../../forms/zones/zone-field';
import { enteredDate } from '../../../forms/dates/entered-date';
import styles from '../../../forms/fields.module.css';

export interface InterviewFieldsProps {
  readonly interview: InterviewForm;
  /** The interview's path in its form; empty if it is the whole form. */
  readonly field: string;
  readonly errors: FieldErrors;
  readonly context: FormContext;
  readonly contacts: readonly Contact[];
  /** As it was saved; null if it is new. */
  readonly saved: Interview | null;
  readonly asking: DateAsking;
  readonly hasAutofocus?: boolean;
  /** A question about the date, shown below it. */
  readonly question?: ReactNode;
  /** `path` is the touched field, relative to the interview. */
  readonly onChange: (update: Update<InterviewForm>, path: string) => void;
}

/** When an interview is and, collapsed at first, who is there and what is said. */
export function InterviewFields(props: InterviewFieldsProps) {
  const { hasAutofocus: _, ...whatWasThere } = props;
  const { interview, field, errors, context, asking, saved } = props;
  const isAhead = isPlanned(interview, context, saved, useNow());
  const startsOpen = interview.people.length > 0 || interview.talkingPoints !== '' || hasAnswer(interview);
  const folded = ['people', 'talkingPoints', 'saidText', 'saidOn', 'answerBy'];
  return (
    <>
      <WhenFields {...props} />
      <WhereFields {...props} />
      {props.question}
      <Fold
        label={isAhead ? t('application.form.ahead.more') : t('application.form.saidMore')}
        hint={isAhead ? t('application.form.ahead.moreHint') : t('application.form.saidMoreHint')}
        startsOpen={startsOpen}
        isForcedOpen={
          interview.people.some(({ name }) => name === '') ||
          folded.some((name) => hasErrorUnder(errors, `${field}.${name}`)) ||
          asking.question?.field === `${field}.saidText`
        }
      >
        <PeopleFields {...whatWasThere} isAhead={isAhead} />
        <SaidFields {...whatWasThere} isAhead={isAhead} />
      </Fold>
    </>
  );
}

function WhenFields({
  interview,
  field,
  errors,
  context,
  saved,
  hasAutofocus,
  onChange,
}: InterviewFieldsProps) {
  const [typing, setTyping] = useState<'start' | 'end' | null>(null);
  const set = (patch: Partial<InterviewForm>, path: string) =>
    onChange((form) => ({ ...form, ...patch }), path);
  const timeField = (name: 'start' | 'end', label: string) => (
    <TimeField
      label={label}
      isRequired
      value={interview[name]}
      {...(name === 'end' ? { near: interview.start } : {})}
      error={errorAt(errors, `${field}.${name}`)}
      field={`${field}.${name}`}
      onChange={(time) =>
        set({ [name]: time, [name === 'start' ? 'isStartGuessed' : 'isEndGuessed']: false }, name)
      }
      onLeave={() => onChange((form) => withGuess(form, name), 'none')}
    />
  );
  const hasOtherEnd = interview.endDate !== '';
  return (
    <>
      <div
        className={styles.times}
        onFocus={({ target: { dataset } }) => setTyping(typedTime(dataset.field, field))}
        onBlur={() => setTyping(null)}
      >
        <DateField
          label={t('application.form.date')}
          value={interview.date}
          onChange={(date) => set({ date }, 'date')}
          field={`${field}.date`}
          error={errorAt(errors, `${field}.date`)}
          isRequired
          hasAutofocus={hasAutofocus ?? false}
        />
        {timeField('start', t('application.form.start'))}
        {timeField('end', t('application.form.end'))}
        <ZoneField
          label={t('application.form.timeZone')}
          value={interview.timeZone}
          at={(zone) => sameTimes(interview, saved)?.startsAt ?? startIn(zone, interview)}
          field={`${field}.timeZone`}
          error={errorAt(errors, `${field}.timeZone`)}
          onChange={(timeZone) => set({ timeZone }, 'timeZone')}
        />
      </div>
      <TimeNotes
        interview={interview}
        saved={saved}
        field={field}
        typing={typing}
        onTimes={(times) => set({ ...times, isStartGuessed: false, isEndGuessed: false }, 'end')}
      />
      <div className={styles.row}>
        <SegmentedControl
          size="xs"
          aria-label={t('application.form.kind')}
          value={interview.kind}
          data={[
            { value: 'interview', label: t('application.kinds.interview') },
            { value: 'test', label: t('application.kinds.test') },
          ]}
          onChange={(kind) => set({ kind: kind === 'test' ? 'test' : 'interview' }, 'kind')}
        />
        {hasOtherEnd ? (
          <>
            <DateField
              label={t('application.form.endDate')}
              value={interview.endDate}
              onChange={(endDate) => set({ endDate }, 'endDate')}
              field={`${field}.endDate`}
              error={errorAt(errors, `${field}.endDate`)}
            />
            <Button
              look="quiet"
              onClick={() => changeAndFocus(() => set({ endDate: '' }, 'endDate'), `${field}.end`)}
            >
              {t('application.form.sameEndDate')}
            </Button>
          </>
        ) : (
          <Button
            look="quiet"
            onClick={() =>
              changeAndFocus(
                () => set({ endDate: dayAfter(interview, context) }, 'endDate'),
                `${field}.endDate`,
              )
            }
          >
            {t('application.form.otherEndDate')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Where it takes place, once that is known; a button leads there before. */
function WhereFields({ interview, field, errors, onChange }: InterviewFieldsProps) {
  const [isOpen, setIsOpen] = useState(interview.link !== '' || interview.location !== '');
  if (!isOpen && interview.link === '' && interview.location === '') {
    return (
      <div className={styles.lead}>
        <Button look="quiet" onClick={() => changeAndFocus(() => setIsOpen(true), `${field}.link`)}>
          {t('application.form.where')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.grid}>
      {(['link', 'location'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`application.form.meeting.${name}`)}
          value={interview[name]}
          error={errorAt(errors, `${field}.${name}`)}
          data-field={`${field}.${name}`}
          attributes={textDirection}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange((form) => ({ ...form, [name]: value }), name);
          }}
        />
      ))}
    </div>
  );
}

/** Which of the interview's times a path is about. */
function typedTime(path: string | undefined, interview: string): 'start' | 'end' | null {
  if (path === `${interview}.start`) return 'start';
  return path === `${interview}.end` ? 'end' : null;
}

/** When the interview starts if its times are in a zone; now while they can't be read. */
function startIn(zone: TimeZone, { date, start }: InterviewForm): Instant {
  const read = enteredDate(date);
  return read.ok && isClockTime(start) ? instantOf(read.value, start, zone) : currentInstant();
}
