import { millisecondsInMinute } from 'date-fns/constants';
import { useState } from 'react';
import { placeOf, timeOfDay } from '@shared/i18n/dates';
import type { Interview } from '@shared/model/application';
import { isClockTime, isTimeZone, type ClockTime, type Instant } from '@shared/model/time';
import { locale, t } from '../../../core/words';
import { enteredDate } from '../../../forms/dates/entered-date';
import { quirkOf } from '../../../forms/dates/local-time';
import { changeAndFocus } from '../../../forms/focus-field';
import { Button } from '../../../ui/button';
import type { InterviewForm } from '../form-state';
import { sameTimes } from '../interview-change';
import { nightTimesOf } from '../night-times';
import styles from '../../../forms/fields.module.css';

export interface TimeNotesProps {
  readonly interview: InterviewForm;
  /** As it was saved; null if it is new. */
  readonly saved: Interview | null;
  /** The interview's path in its form. */
  readonly field: string;
  /** The time being typed; there is no note about it yet. */
  readonly typing: 'start' | 'end' | null;
  readonly onTimes: (times: Pick<InterviewForm, 'start' | 'end'>) => void;
}

/** Notes about an interview's times: that a clock change affects them, or that they are at night. */
export function TimeNotes(props: TimeNotesProps) {
  return (
    <>
      <ClockChangeNotes {...props} />
      <NightQuestion {...props} />
    </>
  );
}

function ClockChangeNotes({ interview, saved }: TimeNotesProps) {
  const zone = interview.timeZone;
  if (!isTimeZone(zone)) return null;
  const kept = sameTimes(interview, saved);
  const noteFor = (dateText: string, time: string, keptAt: Instant | undefined) => {
    const date = enteredDate(dateText);
    const moment = quirkOf(date.ok ? date.value : null, time, zone);
    if (moment === null || !isClockTime(time)) return null;
    const [asked, actual] = [timeOfDay(time, locale), timeOfDay(moment.time, locale)];
    const values = { city: placeOf(zone), asked, actual };
    if (moment.quirk === 'skipped') return t('application.form.skippedTime', values);
    return keptAt !== undefined && keptAt >= moment.instant + millisecondsInMinute
      ? t('application.form.repeatedTime.second', values)
      : t('application.form.repeatedTime.first', values);
  };
  const notes = [
    noteFor(interview.date, interview.start, kept?.startsAt),
    noteFor(interview.endDate || interview.date, interview.end, kept?.endsAt),
  ];
  return notes.map((note, index) =>
    note === null ? null : (
      <p key={index} className={styles.note} role="status">
        {note}
      </p>
    ),
  );
}

/** Asks about a time at night and offers the daytime one. Saving doesn't wait: there are such interviews. */
function NightQuestion({ interview, field, typing, onTimes }: TimeNotesProps) {
  // Times already saved, or proposed by the form to somebody up at night, were not mistyped.
  const [first] = useState(interview);
  const found = nightTimesOf(interview);
  const isTyped = interview.start !== first.start || interview.end !== first.end;
  const isAsked = isTyped && found?.fields.some((name) => name !== typing) === true;
  return (
    <div className={styles.row} role="status">
      {found && isAsked ? (
        <>
          <span className={styles.note}>
            {t('application.form.nightTime', { time: timesWords(found.night) })}
          </span>
          <Button
            onClick={() =>
              changeAndFocus(() => onTimes(found.byDay), `${field}.${found.fields[0] ?? 'start'}`)
            }
          >
            {t('application.form.changeTime', { time: timesWords(found.instead) })}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function timesWords(times: readonly ClockTime[]): string {
  const [first, second] = times.map((time) => timeOfDay(time, locale));
  return second === undefined
    ? (first ?? '')
    : t('application.form.fromTo', { from: first ?? '', to: second });
}
