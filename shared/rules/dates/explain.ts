/**
 * Why a cycle has its dates, from section 3 of the rules: the sentences that decided them, with their dates and numbers,
 * and what the articles that disagree would do instead. Pure. To find what a rule did, the step is dated again without
 * it, so that a sentence can't mention a move that didn't happen.
 */
import type { Application, Step } from '../../model/application';
import type { Explanation, OtherSide, Reason } from '../../model/explanation';
import type { Policy } from '../../model/policy';
import type { Progress, RuleId } from '../../model/progress';
import type { CalendarDate } from '../../model/time';
import { cadenceOf, type CadenceInput } from './cadence';
import { checkInDays, DAYS_AFTER_THANK_YOU, finalDays, newsDays } from './days';
import { addDays, isoWeekday } from '../calendar/calendar';
import { datesIf, knownOf, mentionOf, unmovedDueOn, type Known, type ExplanationFacts } from './explained';
import { cadenceInputOf } from './step-dates';

export type { ExplanationFacts };

/** The reasons for every step of the cycle shown, in order; none before an interview is over. */
export function explain(
  application: Application,
  { cycle, steps }: Progress,
  policy: Policy,
): readonly Explanation[] {
  if (cycle === null) return [];
  const sentOf = (step: Step) =>
    steps.find((one) => one.step === step && (one.record === 'sent' || one.record === 'skipped'))
      ?.recordedAt ?? null;
  const recorded = { thankYou: sentOf('thank-you'), checkIn: sentOf('check-in'), final: sentOf('final') };
  return explainCadence(cadenceInputOf(application, cycle, recorded, policy), {
    industry: application.industry.trim(),
    hasOwnPace: application.pace !== null,
    peopleMet: cycle.peopleMet.length,
    skipped: steps.filter(({ record }) => record === 'skipped').map(({ step }) => step),
  });
}

/** The one reason that mentions the due date: the last that led to it, or the first reason if none does. */
export function reasonOfDate({ reasons }: Explanation, dueOn: CalendarDate): Reason | undefined {
  return reasons.findLast(({ dates }) => dates?.date === dueOn || dates?.to === dueOn) ?? reasons[0];
}

/** The same for an input of the dates; empty if the dates are refused. */
export function explainCadence(input: CadenceInput, facts: ExplanationFacts): readonly Explanation[] {
  const dated = cadenceOf(input);
  if (!dated.ok) return [];
  const known = knownOf(input, dated.value, facts);
  const { timeZone } = input;
  return [
    { step: 'thank-you', timeZone, reasons: thankYouReasons(known), otherSide: thankYouOthers(known) },
    { step: 'check-in', timeZone, reasons: checkInReasons(known), otherSide: checkInOthers(known) },
    { step: 'final', timeZone, reasons: finalReasons(known), otherSide: finalOthers(known) },
    { step: 'close', timeZone, reasons: closeReasons(known), otherSide: closeOthers(known) },
  ];
}

function thankYouReasons({ input, cadence, facts }: Known): readonly Reason[] {
  const { dueAt, latestAt } = cadence['thank-you'];
  const isPrompt = input.policy.thankYou === 'prompt';
  return [
    isPrompt
      ? { say: 'thankYouPrompt', rules: ['T2', 'T1'], moments: { due: dueAt } }
      : { say: 'thankYouConsidered', rules: ['T1', 'T2'], moments: { due: dueAt } },
    {
      say: facts.peopleMet > 1 ? 'thankYouEverybody' : 'thankYouLatest',
      rules: ['T3'],
      moments: { latest: latestAt },
    },
  ];
}

function thankYouOthers({ input, cadence }: Known): OtherSide {
  const { dueAt, latestAt } = cadence['thank-you'];
  return input.policy.thankYou === 'prompt'
    ? { say: 'thankYouWait', where: 'rules', moments: { opens: dueAt } }
    : { say: 'thankYouAtOnce', where: 'rules', moments: { due: dueAt, latest: latestAt } };
}

function checkInReasons(known: Known): readonly Reason[] {
  const { thankYouOn, input } = known;
  const { opensOn, reasons } = known.cadence['check-in'];
  const line = checkInLineReasons(known, reasons);
  if (!reasons.includes('X2')) return [...line, ...movedReasons(known, 'check-in')];
  const spacedOn = addDays(thankYouOn, input.policy.spacingDays);
  const isDueSpaced = unmovedDueOn(known, 'check-in', { newsOn: null }) === spacedOn;
  const dates = { date: spacedOn, opens: opensOn };
  const message = mentionOf(known, 'thank-you');
  const spaced: Reason = isDueSpaced
    ? {
        say: 'spaced',
        rules: ['X2', 'O1'],
        dates,
        message,
        count: input.policy.spacingDays,
      }
    : { say: 'spacedOpens', rules: ['X2', 'O1'], dates, message };
  return [...line, spaced, ...movedReasons(known, 'check-in')];
}

/** The line of the table that applied. */
function checkInLineReasons(known: Known, rules: readonly RuleId[]): readonly Reason[] {
  const { endedOn, thankYouOn } = known;
  const line = rules[0] === 'K4' ? 'slow' : rules.includes('K2') ? 'week' : 'two-weeks';
  const twoWeeksOn = addDays(endedOn, checkInDays[line].due);
  if (known.input.answerBy !== null) return namedReasons(known, 'named');
  if (rules[0] === 'K3' || (rules[0] === 'K4' && !rules.includes('K5'))) return fastReasons(known);
  if (rules[0] === 'K4') {
    const dates = { interview: endedOn, date: twoWeeksOn };
    return [{ ...paceSentence(known, 'slow'), rules: ['K4', 'K5'], dates }];
  }
  const twoWeeks: Reason = {
    say: 'twoWeeksAfterInterview',
    rules: ['K5'],
    dates: { interview: endedOn, date: twoWeeksOn },
  };
  if (!rules.includes('K2')) return [twoWeeks];
  const weekOn = addDays(thankYouOn, DAYS_AFTER_THANK_YOU);
  const dates = { interview: endedOn };
  const message = mentionOf(known, 'thank-you');
  // A thank-you this late also holds back the opening; X2 says so.
  if (weekOn > twoWeeksOn)
    return [{ say: 'atMostTwoWeeks', rules: ['K5', 'K2'], dates: { ...dates, date: twoWeeksOn }, message }];
  return [
    { say: 'weekAfterThankYou', rules: ['K2'], dates: { ...dates, date: weekOn }, message },
    {
      say: 'opensAfterWeek',
      rules: ['K1'],
      dates: { ...dates, opens: addDays(endedOn, checkInDays.week.opens) },
    },
  ];
}

function fastReasons(known: Known): readonly Reason[] {
  const { isStrongConnection, hasQuickHiring, pace } = known.input;
  const dates = { interview: known.endedOn, date: addDays(known.endedOn, checkInDays.fast.due) };
  const reasons: Reason[] = [];
  if (isStrongConnection || hasQuickHiring) {
    const say = !hasQuickHiring ? 'strong' : isStrongConnection ? 'strongAndQuick' : 'quick';
    reasons.push({ say, rules: ['K3'], dates });
  }
  if (pace === 'fast') reasons.push({ ...paceSentence(known, 'fast'), rules: ['K4'], dates });
  return reasons;
}

function paceSentence(
  { facts }: Known,
  pace: 'fast' | 'slow',
): { readonly say: `${typeof pace}${'Pace' | 'Industry'}`; readonly words?: Record<string, string> } {
  if (facts.hasOwnPace || facts.industry === '') return { say: `${pace}Pace` };
  return { say: `${pace}Industry`, words: { industry: facts.industry } };
}

/** K6, K7 if a date the employer named decides when a step is due. */
function namedReasons({ input }: Known, say: 'named' | 'namedLater'): readonly Reason[] {
  const { answerBy, policy } = input;
  if (answerBy === null) return [];
  const dates = { named: answerBy, date: addDays(answerBy, policy.graceDays) };
  return [
    policy.graceDays === 0
      ? { say: 'namedNoGrace', rules: ['K6'], dates }
      : { say, rules: ['K6'], dates, count: policy.graceDays },
    { say: 'namedPasses', rules: ['K7'] },
  ];
}

function finalReasons(known: Known): readonly Reason[] {
  const { cadence, checkInOn, input } = known;
  const { reasons } = cadence.final;
  const dates = { opens: addDays(checkInOn, finalDays.opens) };
  const message = mentionOf(known, 'check-in');
  const isOneWeek = !reasons.includes('F2');
  const line: readonly Reason[] = isOneWeek
    ? [
        {
          say: input.policy.final === 'one-week' ? 'finalOneWeek' : 'finalOneWeekFast',
          rules: ['F1'],
          dates: { ...dates, date: addDays(checkInOn, finalDays.dueFast) },
          message,
        },
      ]
    : [
        {
          say: 'finalTwoWeeks',
          rules: ['F2', 'F3'],
          dates: { ...dates, date: addDays(checkInOn, finalDays.due) },
          message,
        },
        { say: 'finalOpens', rules: ['F1'], dates },
      ];
  return [...line, ...namedLater(known, 'final'), ...movedReasons(known, 'final')];
}

function closeReasons(known: Known): readonly Reason[] {
  const { finalOn, input } = known;
  const { closeAfterDays } = input.policy;
  const dates = { date: addDays(finalOn, closeAfterDays) };
  const message = mentionOf(known, 'final');
  return [
    closeAfterDays === 14
      ? { say: 'closeTwoWeeks', rules: ['M1', 'M2'], dates, message }
      : { say: 'closeThreeWeeks', rules: ['M2'], dates, message },
    ...namedLater(known, 'close'),
    ...movedReasons(known, 'close'),
    { say: 'closeSilence', rules: ['M3'] },
  ];
}

/** K6, K7 if a named date holds back a later step. */
function namedLater(known: Known, step: 'final' | 'close'): readonly Reason[] {
  const { answerBy, policy } = known.input;
  if (answerBy === null || !known.cadence[step].reasons.includes('K6')) return [];
  if (unmovedDueOn(known, step, { newsOn: null }) === addDays(answerBy, policy.graceDays)) {
    return namedReasons(known, 'namedLater');
  }
  return [{ say: 'namedOpens', rules: ['K6'], dates: { named: answerBy } }];
}

/** R, then X1, if they moved the step. */
function movedReasons(known: Known, step: 'check-in' | 'final' | 'close'): readonly Reason[] {
  const { dueOn, reasons } = known.cadence[step];
  const unmovedOn = unmovedDueOn(known, step, {}) ?? dueOn;
  return [
    ...(reasons.includes('R') ? newsReasons(known, step, unmovedOn) : []),
    ...(reasons.includes('X1') && unmovedOn !== dueOn ? [dayOffReason(known, unmovedOn, dueOn)] : []),
  ];
}

function newsReasons(
  { input, cadence }: Known,
  step: 'check-in' | 'final' | 'close',
  unmovedOn: CalendarDate,
): readonly Reason[] {
  if (input.newsOn === null) return [];
  const { opensOn, latestOn } = cadence[step];
  const waitedOn = addDays(input.newsOn, newsDays.wait);
  const dates = { news: input.newsOn, date: waitedOn, latest: latestOn };
  if (unmovedOn === waitedOn) return [{ say: 'news', rules: ['R'], dates }];
  return [{ say: opensOn === waitedOn ? 'newsOpens' : 'newsLatest', rules: ['R'], dates }];
}

function dayOffReason({ input }: Known, from: CalendarDate, to: CalendarDate): Reason {
  const { holidays, holidayPlace, daysOff, workingDays } = input.policy;
  const dates = { from, to };
  const isWorkedWeekday = workingDays.includes(isoWeekday(from));
  const own = daysOff.find((dayOff) => from >= dayOff.from && from <= dayOff.to);
  if (isWorkedWeekday && own) {
    const words = { dayOff: own.name };
    return { say: to > from ? 'ownDayOffLater' : 'ownDayOffEarlier', rules: ['X1'], dates, words };
  }
  const isHoliday = isWorkedWeekday && holidays.includes(from);
  if (!isHoliday) return { say: to > from ? 'dayOffLater' : 'dayOffEarlier', rules: ['X1'], dates };
  const reason: Reason = { say: to > from ? 'holidayLater' : 'holidayEarlier', rules: ['X1'], dates };
  return holidayPlace === null ? reason : { ...reason, holiday: { date: from, place: holidayPlace } };
}

function checkInOthers(known: Known): OtherSide | null {
  const { input, cadence, facts } = known;
  if (input.answerBy !== null) return null;
  const isShort = input.isStrongConnection || input.hasQuickHiring;
  const isOwn = isShort || facts.hasOwnPace;
  const where = isOwn || facts.industry === '' ? 'application' : 'industries';
  if (isShort || input.pace !== 'standard') {
    const usual = { isStrongConnection: false, hasQuickHiring: false, pace: 'standard' as const };
    const dueOn = datesIf(known, 'check-in', usual)?.dueOn;
    if (dueOn === undefined || dueOn === cadence['check-in'].dueOn) return null;
    return { say: isShort ? 'noShortcut' : 'usualPace', where, dates: { date: dueOn } };
  }
  const isWeek = input.policy.checkIn === 'week';
  const policy: Policy = { ...input.policy, checkIn: isWeek ? 'two-weeks' : 'week' };
  return otherDue(known, 'check-in', policy, isWeek ? 'checkInTwoWeeks' : 'checkInOneWeek');
}

function finalOthers(known: Known): OtherSide | null {
  const isTwoWeeks = known.input.policy.final === 'two-weeks';
  const policy: Policy = { ...known.input.policy, final: isTwoWeeks ? 'one-week' : 'two-weeks' };
  return otherDue(known, 'final', policy, isTwoWeeks ? 'finalOneWeek' : 'finalTwoWeeks');
}

function closeOthers(known: Known): OtherSide | null {
  const isTwoWeeks = known.input.policy.closeAfterDays === 14;
  const policy: Policy = { ...known.input.policy, closeAfterDays: isTwoWeeks ? 21 : 14 };
  return otherDue(known, 'close', policy, isTwoWeeks ? 'closeThreeWeeks' : 'closeTwoWeeks');
}

/** What the other choice of the policy would give; null if the date would be the same. */
function otherDue(known: Known, step: Step, policy: Policy, say: OtherSide['say']): OtherSide | null {
  const dueOn = datesIf(known, step, { policy })?.dueOn;
  if (dueOn === undefined || dueOn === known.cadence[step].dueOn) return null;
  return { say, where: 'rules', dates: { date: dueOn } };
}
