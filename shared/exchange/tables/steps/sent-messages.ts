/** The messages whose days the columns of a row name, as far as they follow its interview. */
import type { MessageStep } from '../../../model/application';
import type { CalendarDate, ClockTime, Instant } from '../../../model/time';
import { dateOf, instantOf } from '../../../rules/calendar/calendar';
import { flagOfCell } from '../cells';
import type { ReadDate } from '../date-column';
import type { RowGround } from '../row-ground';
import type { DateFound, RowReading } from '../row-reading';
import { USUAL_INTERVIEW_MS } from '../stage-by-rules';
import type { SentOn } from '../table-row';
import { sentFields, type SentField } from './sent-columns';

interface Dated {
  readonly found: DateFound;
  readonly on: CalendarDate;
  readonly at: Instant;
}

/** The time of a message if it isn't known. */
const MIDDAY = '12:00' as ClockTime;

/** True if some message was sent, whether or not it can be recorded: who wrote to them has applied. */
export function hasSent(row: RowReading): boolean {
  return sentFields.some((field) => row.datesOf(field).some(({ read }) => isPast(read.date, row.ground)));
}

const isPast = (date: CalendarDate | null, { today }: RowGround) => date !== null && date <= today;

/**
 * In the order of the steps: the first follow-up is the check-in, the second the final message. What can't be recorded goes
 * into the notes: a day before the end of the interview, one still ahead, a third follow-up.
 */
export function sentMessagesOf(row: RowReading, interviewStart: Instant | null): readonly SentOn[] {
  const dated = (field: SentField) => datedOf(row, field, interviewStart);
  const [thanks, ...moreThanks] = dated('thankedOn');
  const followUps = dated('followedUpOn');
  const [named, ...moreFinals] = dated('finalSentOn');
  const [checkIn, second, ...more] = followUps;
  const final = named ?? second;
  const left = [
    ...moreThanks,
    ...moreFinals,
    ...(named === undefined || second === undefined ? [] : [second]),
    ...more,
  ];
  const sent: { readonly step: MessageStep; readonly dated: Dated }[] = [];
  const steps = [
    ['thank-you', thanks],
    ['check-in', checkIn],
    ['final', final],
  ] as const;
  for (const [step, one] of steps) {
    if (one === undefined) continue;
    if (one.at < (sent.at(-1)?.dated.at ?? one.at)) left.push(one);
    else sent.push({ step, dated: one });
  }
  for (const { found } of left) row.keep(found);
  return sent.map(({ step, dated: { found, on, at } }) => ({
    ...{ step, sentOn: on, sentAt: at },
    written: `${row.ground.header.names[found.index] ?? ''}: ${found.cell}`,
  }));
}

/** The days of those columns on which a message can have been sent, the earliest first. The others are kept. */
function datedOf(row: RowReading, field: SentField, interviewStart: Instant | null): readonly Dated[] {
  const dated: Dated[] = [];
  for (const found of row.datesOf(field)) {
    const { date, doubt, hasWords } = found.read;
    if (flagOfCell(found.cell) !== null) continue;
    const at = date === null ? null : momentOf(date, found.read, interviewStart, row.ground);
    if (date === null || at === null) {
      row.keep(found);
      continue;
    }
    if (doubt === 'order') row.ask('dateFormat', 'message');
    if (doubt === 'year') row.ask('year', 'message');
    if (hasWords) row.keep(found);
    dated.push({ found, on: date, at });
  }
  return dated.toSorted((a, b) => a.at - b.at);
}

/** Null if it isn't after the end of the interview, or is still ahead. */
function momentOf(
  date: CalendarDate,
  { time, at: known }: Pick<ReadDate, 'time' | 'at'>,
  interviewStart: Instant | null,
  { zone, now, today }: RowGround,
): Instant | null {
  if (interviewStart === null) return null;
  const endsAt = (interviewStart + USUAL_INTERVIEW_MS) as Instant;
  const midday = instantOf(date, MIDDAY, zone);
  const afterEnd = date === dateOf(endsAt, zone) && midday < endsAt ? endsAt : midday;
  const likely = date === today && afterEnd > now ? now : afterEnd;
  const at = known ?? (time === null ? likely : instantOf(date, time, zone));
  return at < endsAt || at > now ? null : at;
}
