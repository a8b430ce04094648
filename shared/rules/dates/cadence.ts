/**
 * The dates of a cycle, exactly as in section 3 of the rules. A pure function of its input; it refuses what it can't date.
 * Every window is computed from the whole input, even for steps already sent.
 */
import { addHours } from 'date-fns/addHours';
import type { Policy } from '../../model/policy';
import type { Cadence, RuleId, StepDates } from '../../model/progress';
import { accept, refuse, type Result } from '../../model/result';
import type { CalendarDate, Instant } from '../../model/time';
import { findCadenceError, type CadenceError, type CadenceInput } from './cadence-input';
import {
  checkInDays,
  DAYS_AFTER_GRACE,
  DAYS_AFTER_THANK_YOU,
  finalDays,
  LATEST_AFTER_DUE_DAYS,
  newsDays,
  thankYouHours,
} from './days';
import {
  addDays,
  dateOf,
  earlierDate,
  endOfDate,
  instantOf,
  isWorkingDay,
  laterDate,
  nextWorkingDay,
  startOfDate,
} from '../calendar/calendar';

export type { CadenceError, CadenceInput };

/** A window in the making: dates in the cycle's zone, and the rules behind them. */
interface Window {
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly latestOn: CalendarDate;
  readonly reasons: readonly RuleId[];
}

type LaterStep = 'check-in' | 'final' | 'close';

/**
 * The windows of all four steps, with opens ≤ due ≤ latest in each. `reasons` hold the rules of the line that applied, in
 * the order of the rules; then K6 and K7 if a named date moved a later step; then X2, R and X1 if they moved a date.
 * Refuses what section 3 lists as errors, naming the field of the input (`sent.checkIn`, `policy.sendAt`).
 */
export function cadenceOf(input: CadenceInput): Result<Cadence, CadenceError> {
  const error = findCadenceError(input);
  if (error !== null) return refuse(error);
  const { sent, timeZone } = input;

  const thankYou = thankYouOf(input);
  const thankYouOn = dateOf(sent.thankYou ?? thankYou.dueAt, timeZone);

  const checkInWindow = checkInOf(input, thankYouOn);
  const checkInOn = sent.checkIn === null ? checkInWindow.dueOn : dateOf(sent.checkIn, timeZone);

  const finalWindow = finalOf(input, checkInOn);
  const finalOn = sent.final === null ? finalWindow.dueOn : dateOf(sent.final, timeZone);

  return accept({
    'thank-you': thankYou,
    'check-in': toStepDates(checkInWindow, input),
    final: toStepDates(finalWindow, input),
    close: toStepDates(closeOf(input, finalOn), input),
  });
}

/** T1, T2, T3: elapsed hours, even across a clock change. The thank-you never moves. */
function thankYouOf({ endedAt, timeZone, policy }: CadenceInput): StepDates {
  const dueAt = addHours(endedAt, thankYouHours.due).getTime() as Instant;
  const latestAt = addHours(endedAt, thankYouHours.latest).getTime() as Instant;
  const isPrompt = policy.thankYou === 'prompt';
  const opensAt = isPrompt ? endedAt : dueAt;
  return {
    opensAt,
    dueAt,
    latestAt,
    opensOn: dateOf(opensAt, timeZone),
    dueOn: dateOf(dueAt, timeZone),
    latestOn: dateOf(latestAt, timeZone),
    reasons: isPrompt ? ['T2', 'T3', 'T1'] : ['T1', 'T2', 'T3'],
  };
}

function checkInOf(input: CadenceInput, thankYouOn: CalendarDate): Window {
  const earliestDueOn = addDays(thankYouOn, input.policy.spacingDays);
  const line = checkInLine(input, thankYouOn);
  const dueOn = laterDate(line.dueOn, earliestDueOn);
  const spaced = moved(line, laterDate(line.opensOn, thankYouOn), dueOn, laterDate(line.latestOn, dueOn), [
    'X2',
  ]);
  return onWorkingDay(afterNews(spaced, 'check-in', input), input.policy, earliestDueOn);
}

/** The first line of the table that applies. */
function checkInLine(input: CadenceInput, thankYouOn: CalendarDate): Window {
  const { answerBy, pace, policy } = input;
  const endedOn = dateOf(input.endedAt, input.timeZone);
  const line = (name: keyof typeof checkInDays, reasons: readonly RuleId[]): Window => {
    const { opens, due, latest } = checkInDays[name];
    return {
      opensOn: addDays(endedOn, opens),
      dueOn: addDays(endedOn, due),
      latestOn: addDays(endedOn, latest),
      reasons,
    };
  };

  if (answerBy !== null) {
    const dueOn = addDays(answerBy, policy.graceDays);
    return { opensOn: answerBy, dueOn, latestOn: addDays(dueOn, DAYS_AFTER_GRACE), reasons: ['K6', 'K7'] };
  }
  if (isFastLine(input)) return line('fast', fastReasons(input));
  if (pace === 'slow') return line('slow', ['K4', 'K5']);
  if (policy.checkIn === 'two-weeks') return line('two-weeks', ['K5']);
  const atMost = line('week', ['K1', 'K2', 'K5']);
  return { ...atMost, dueOn: earlierDate(addDays(thankYouOn, DAYS_AFTER_THANK_YOU), atMost.dueOn) };
}

/** True if the table's "fast" line applies: a date the employer named would come first. */
function isFastLine(input: CadenceInput): boolean {
  return (
    input.answerBy === null && (input.isStrongConnection || input.hasQuickHiring || input.pace === 'fast')
  );
}

function fastReasons(input: CadenceInput): readonly RuleId[] {
  const reasons: RuleId[] = [];
  if (input.isStrongConnection || input.hasQuickHiring) reasons.push('K3');
  if (input.pace === 'fast') reasons.push('K4');
  return reasons;
}

function finalOf(input: CadenceInput, checkInOn: CalendarDate): Window {
  const isOneWeek = isFastLine(input) || input.policy.final === 'one-week';
  const dueOn = addDays(checkInOn, isOneWeek ? finalDays.dueFast : finalDays.due);
  const line: Window = {
    // F1 opens it a week after the second message, whichever line sets the due date.
    opensOn: addDays(checkInOn, finalDays.opens),
    dueOn,
    latestOn: addDays(dueOn, LATEST_AFTER_DUE_DAYS),
    reasons: isOneWeek ? ['F1'] : ['F2', 'F3', 'F1'],
  };
  const waited = afterNamedDate(line, checkInOn, input, { opensAfterGrace: false });
  return onWorkingDay(afterNews(waited, 'final', input), input.policy, null);
}

function closeOf(input: CadenceInput, finalOn: CalendarDate): Window {
  const { closeAfterDays } = input.policy;
  const dueOn = addDays(finalOn, closeAfterDays);
  const line: Window = {
    opensOn: dueOn,
    dueOn,
    latestOn: addDays(dueOn, LATEST_AFTER_DUE_DAYS),
    reasons: closeAfterDays === 14 ? ['M1', 'M2', 'M3'] : ['M2', 'M3'],
  };
  return afterNews(afterNamedDate(line, finalOn, input, { opensAfterGrace: true }), 'close', input);
}

/** K6, K7: a date the employer named, if not before the last message, holds back the step after it. */
function afterNamedDate(
  window: Window,
  messageOn: CalendarDate,
  { answerBy, policy }: CadenceInput,
  { opensAfterGrace }: { readonly opensAfterGrace: boolean },
): Window {
  if (answerBy === null || answerBy < messageOn) return window;
  const graceOn = addDays(answerBy, policy.graceDays);
  return moved(
    window,
    laterDate(window.opensOn, opensAfterGrace ? graceOn : answerBy),
    laterDate(window.dueOn, graceOn),
    laterDate(window.latestOn, addDays(graceOn, DAYS_AFTER_GRACE)),
    ['K6', 'K7'],
  );
}

/** R: after news the next step waits another week; later steps project from there. */
function afterNews(window: Window, step: LaterStep, { newsOn, sent }: CadenceInput): Window {
  if (newsOn === null || step !== firstNotSent(sent)) return window;
  const waitedOn = addDays(newsOn, newsDays.wait);
  return moved(
    window,
    laterDate(window.opensOn, waitedOn),
    laterDate(window.dueOn, waitedOn),
    laterDate(window.latestOn, addDays(newsOn, newsDays.latest)),
    ['R'],
  );
}

function firstNotSent(sent: CadenceInput['sent']): LaterStep {
  if (sent.checkIn === null) return 'check-in';
  return sent.final === null ? 'final' : 'close';
}

/**
 * X1: a due date that isn't a working day moves to the next one. If that is past the latest, it moves back to the last
 * working day that is open and not before `earliestDueOn`; if there is none, forward, and the latest moves with it.
 */
function onWorkingDay(window: Window, policy: Policy, earliestDueOn: CalendarDate | null): Window {
  const { opensOn, dueOn, latestOn } = window;
  if (isWorkingDay(dueOn, policy)) return window;
  const nextOn = nextWorkingDay(dueOn, policy);
  if (nextOn <= latestOn) return moved(window, opensOn, nextOn, latestOn, ['X1']);

  const floorOn = earliestDueOn === null ? opensOn : laterDate(opensOn, earliestDueOn);
  for (let candidate = addDays(dueOn, -1); candidate >= floorOn; candidate = addDays(candidate, -1)) {
    if (isWorkingDay(candidate, policy)) return moved(window, opensOn, candidate, latestOn, ['X1']);
  }
  return moved(window, opensOn, nextOn, nextOn, ['X1']);
}

/** The window with new dates, plus the rules behind them if any date moved. */
function moved(
  from: Window,
  opensOn: CalendarDate,
  dueOn: CalendarDate,
  latestOn: CalendarDate,
  rules: readonly RuleId[],
): Window {
  if (opensOn === from.opensOn && dueOn === from.dueOn && latestOn === from.latestOn) return from;
  const newRules = rules.filter((rule) => !from.reasons.includes(rule));
  return { opensOn, dueOn, latestOn, reasons: [...from.reasons, ...newRules] };
}

function toStepDates(window: Window, { policy, timeZone }: CadenceInput): StepDates {
  return {
    ...window,
    opensAt: startOfDate(window.opensOn, timeZone),
    dueAt: instantOf(window.dueOn, policy.sendAt, timeZone),
    latestAt: endOfDate(window.latestOn, timeZone),
  };
}
