/**
 * The dates of a cycle, exactly as in section 3 of the rules. A pure function of its input; it refuses what it can't date.
 * Every window is computed from the whole input, even for steps already sent.
 */
import { millisecondsInHour } from 'date-fns/constants';
import type { Policy } from '../../model/policy';
import type { Cadence, RuleId, StepDates } from '../../model/progress';
import { accept, refuse, type Result } from '../../model/result';
import type { Instant } from '../../model/time';
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
  dateOf,
  dayOf,
  endOfDay,
  instantOnDay,
  isWorkedDay,
  nextWorkedDay,
  startOfDay,
} from '../calendar/calendar';
import { dateOfDayNumber, dayNumberOf, type DayNumber } from '../calendar/day-number';

export type { CadenceError, CadenceInput };

/** A window in the making: days in the cycle's zone, by number, and the rules behind them. */
interface Window {
  readonly opensOn: DayNumber;
  readonly dueOn: DayNumber;
  readonly latestOn: DayNumber;
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
  const thankYouOn = dayOf(sent.thankYou ?? thankYou.dueAt, timeZone);

  const checkInWindow = checkInOf(input, thankYouOn);
  const checkInOn = sent.checkIn === null ? checkInWindow.dueOn : dayOf(sent.checkIn, timeZone);

  const finalWindow = finalOf(input, checkInOn);
  const finalOn = sent.final === null ? finalWindow.dueOn : dayOf(sent.final, timeZone);

  return accept({
    'thank-you': thankYou,
    'check-in': toStepDates(checkInWindow, input),
    final: toStepDates(finalWindow, input),
    close: toStepDates(closeOf(input, finalOn), input),
  });
}

/** T1, T2, T3: elapsed hours, even across a clock change. The thank-you never moves. */
function thankYouOf({ endedAt, timeZone, policy }: CadenceInput): StepDates {
  const dueAt = (endedAt + thankYouHours.due * millisecondsInHour) as Instant;
  const latestAt = (endedAt + thankYouHours.latest * millisecondsInHour) as Instant;
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

function checkInOf(input: CadenceInput, thankYouOn: DayNumber): Window {
  const earliestDueOn = thankYouOn + input.policy.spacingDays;
  const line = checkInLine(input, thankYouOn);
  const dueOn = Math.max(line.dueOn, earliestDueOn);
  const spaced = moved(line, Math.max(line.opensOn, thankYouOn), dueOn, Math.max(line.latestOn, dueOn), [
    'X2',
  ]);
  return onWorkingDay(afterNews(spaced, 'check-in', input), input.policy, earliestDueOn);
}

/** The first line of the table that applies. */
function checkInLine(input: CadenceInput, thankYouOn: DayNumber): Window {
  const { pace, policy } = input;
  const endedOn = dayOf(input.endedAt, input.timeZone);
  const line = (name: keyof typeof checkInDays, reasons: readonly RuleId[]): Window => {
    const { opens, due, latest } = checkInDays[name];
    return {
      opensOn: endedOn + opens,
      dueOn: endedOn + due,
      latestOn: endedOn + latest,
      reasons,
    };
  };

  if (input.answerBy !== null) {
    const answerBy = dayNumberOf(input.answerBy);
    const dueOn = answerBy + policy.graceDays;
    return { opensOn: answerBy, dueOn, latestOn: dueOn + DAYS_AFTER_GRACE, reasons: ['K6', 'K7'] };
  }
  if (isFastLine(input)) return line('fast', fastReasons(input));
  if (pace === 'slow') return line('slow', ['K4', 'K5']);
  if (policy.checkIn === 'two-weeks') return line('two-weeks', ['K5']);
  const atMost = line('week', ['K1', 'K2', 'K5']);
  return { ...atMost, dueOn: Math.min(thankYouOn + DAYS_AFTER_THANK_YOU, atMost.dueOn) };
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

function finalOf(input: CadenceInput, checkInOn: DayNumber): Window {
  const isOneWeek = isFastLine(input) || input.policy.final === 'one-week';
  const dueOn = checkInOn + (isOneWeek ? finalDays.dueFast : finalDays.due);
  const line: Window = {
    // F1 opens it a week after the second message, whichever line sets the due date.
    opensOn: checkInOn + finalDays.opens,
    dueOn,
    latestOn: dueOn + LATEST_AFTER_DUE_DAYS,
    reasons: isOneWeek ? ['F1'] : ['F2', 'F3', 'F1'],
  };
  const waited = afterNamedDate(line, checkInOn, input, { opensAfterGrace: false });
  return onWorkingDay(afterNews(waited, 'final', input), input.policy, null);
}

function closeOf(input: CadenceInput, finalOn: DayNumber): Window {
  const { closeAfterDays } = input.policy;
  const dueOn = finalOn + closeAfterDays;
  const line: Window = {
    opensOn: dueOn,
    dueOn,
    latestOn: dueOn + LATEST_AFTER_DUE_DAYS,
    reasons: closeAfterDays === 14 ? ['M1', 'M2', 'M3'] : ['M2', 'M3'],
  };
  return afterNews(afterNamedDate(line, finalOn, input, { opensAfterGrace: true }), 'close', input);
}

/** K6, K7: a date the employer named, if not before the last message, holds back the step after it. */
function afterNamedDate(
  window: Window,
  messageOn: DayNumber,
  input: CadenceInput,
  { opensAfterGrace }: { readonly opensAfterGrace: boolean },
): Window {
  if (input.answerBy === null) return window;
  const answerBy = dayNumberOf(input.answerBy);
  if (answerBy < messageOn) return window;
  const graceOn = answerBy + input.policy.graceDays;
  return moved(
    window,
    Math.max(window.opensOn, opensAfterGrace ? graceOn : answerBy),
    Math.max(window.dueOn, graceOn),
    Math.max(window.latestOn, graceOn + DAYS_AFTER_GRACE),
    ['K6', 'K7'],
  );
}

/** R: after news the next step waits another week; later steps project from there. */
function afterNews(window: Window, step: LaterStep, input: CadenceInput): Window {
  if (input.newsOn === null || step !== firstNotSent(input.sent)) return window;
  const newsOn = dayNumberOf(input.newsOn);
  const waitedOn = newsOn + newsDays.wait;
  return moved(
    window,
    Math.max(window.opensOn, waitedOn),
    Math.max(window.dueOn, waitedOn),
    Math.max(window.latestOn, newsOn + newsDays.latest),
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
function onWorkingDay(window: Window, policy: Policy, earliestDueOn: DayNumber | null): Window {
  const { opensOn, dueOn, latestOn } = window;
  if (isWorkedDay(dueOn, policy)) return window;
  const nextOn = nextWorkedDay(dueOn, policy);
  if (nextOn <= latestOn) return moved(window, opensOn, nextOn, latestOn, ['X1']);

  const floorOn = earliestDueOn === null ? opensOn : Math.max(opensOn, earliestDueOn);
  for (let candidate = dueOn - 1; candidate >= floorOn; candidate -= 1) {
    if (isWorkedDay(candidate, policy)) return moved(window, opensOn, candidate, latestOn, ['X1']);
  }
  return moved(window, opensOn, nextOn, nextOn, ['X1']);
}

/** The window with new dates, plus the rules behind them if any date moved. */
function moved(
  from: Window,
  opensOn: DayNumber,
  dueOn: DayNumber,
  latestOn: DayNumber,
  rules: readonly RuleId[],
): Window {
  if (opensOn === from.opensOn && dueOn === from.dueOn && latestOn === from.latestOn) return from;
  const newRules = rules.filter((rule) => !from.reasons.includes(rule));
  return { opensOn, dueOn, latestOn, reasons: [...from.reasons, ...newRules] };
}

function toStepDates(
  { opensOn, dueOn, latestOn, reasons }: Window,
  { policy, timeZone }: CadenceInput,
): StepDates {
  return {
    opensOn: dateOfDayNumber(opensOn),
    dueOn: dateOfDayNumber(dueOn),
    latestOn: dateOfDayNumber(latestOn),
    reasons,
    opensAt: startOfDay(opensOn, timeZone),
    dueAt: instantOnDay(dueOn, policy.sendAt, timeZone),
    latestAt: endOfDay(latestOn, timeZone),
  };
}
