/**
 * How far an application has come at an instant: its stage, the step to take, and what the passing of time has gone
 * over (section 2 of the rules). Lapsing is never stored as a state: it follows from the dates and `now`.
 */
import {
  type Application,
  type Interview,
  type MessageStep,
  type Stage,
  type Step,
} from '../../model/application';
import type { Policy } from '../../model/policy';
import type { Cycle, Progress, StepProgress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { cyclesOf, isInCycle } from '../dates/cycles';
import { checkInOpeningBeforeReply, lapseInstant } from './lapse';
import { partsOf, recordOfParts } from './parts';
import { stepDatesOf } from '../dates/step-dates';

/** The column a card stands in while a step is current: letting go has none of its own. */
const stageOfStep: Readonly<Record<Step, Stage>> = {
  'thank-you': 'thank-you',
  'check-in': 'check-in',
  final: 'final',
  close: 'final',
};

/**
 * The progress of an application at `now`; the same for the same input, on any machine.
 *
 * Total: a card is made even where an old record is odd (see `cyclesOf` and `stepDatesOf` for what is left out).
 * - The cycle shown is the last that is over. Of a closed application nothing moves after the instant of closing.
 * - A step neither sent nor skipped lapses when the next one opens, unless it is kept; or when a later one is recorded.
 *   `close` never lapses. A reply that moves the dates can so give back a check-in or final that had lapsed, for it has
 *   a new moment; a thank-you has none and stays lapsed.
 * - While an interview is awaited only the last cycle's thank-you is current, until it is sent, skipped, or past its
 *   latest without being kept; the steps after it neither lapse nor show, and the card stands in `applied`.
 * - `changesAt` may name an instant too many (a snooze's end), never one too few.
 */
export function progressOf(application: Application, policy: Policy, now: Instant): Progress {
  const { closed } = application;
  const seenAt = closed === null || closed.at > now ? now : closed.at;
  const cycle = cyclesOf(application).findLast(({ endedAt }) => endedAt <= seenAt) ?? null;
  const awaited = closed === null ? awaitedInterviews(application, now) : [];
  const upcomingId = awaited[0]?.id ?? null;

  if (cycle === null) {
    const stage = closed === null ? 'applied' : 'closed';
    return {
      stage,
      cycle,
      steps: [],
      current: null,
      upcomingId,
      lapsed: [],
      changesAt: earliest(ends(awaited), now),
    };
  }

  const isAwaiting = upcomingId !== null;
  const recorded = recordedSteps(application, cycle, policy);
  const walked: Walk = { application, policy, cycle, recorded, isAwaiting, seenAt };
  const { steps, current: standing } = walk(walked);
  const lapsed = steps.filter(({ record }) => record === 'lapsed').map(({ step }) => step as MessageStep);
  if (closed !== null)
    return { stage: 'closed', cycle, steps, current: null, upcomingId, lapsed, changesAt: null };

  const current = isAwaiting && standing !== 'thank-you' ? null : standing;
  return {
    stage: current === null ? 'applied' : stageOfStep[current],
    cycle,
    steps,
    current,
    upcomingId,
    lapsed,
    changesAt: earliest([...ends(awaited), ...turns(walked, current)], now),
  };
}

/** Interviews that are not over, by start. */
function awaitedInterviews(application: Application, now: Instant): readonly Interview[] {
  return application.interviews
    .filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > now)
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** Every step of a cycle with its dates and what was recorded for it; no step has lapsed here, whatever the time. */
export function recordedSteps(
  application: Application,
  cycle: Cycle,
  policy: Policy,
): readonly StepProgress[] {
  const recordOf = (step: MessageStep) => {
    const parts = partsOf(application, cycle, step);
    return { step, parts, ...recordOfParts(parts) };
  };
  const [thankYou, checkIn, final] = [recordOf('thank-you'), recordOf('check-in'), recordOf('final')];
  const sent = { thankYou: thankYou.recordedAt, checkIn: checkIn.recordedAt, final: final.recordedAt };
  const dates = stepDatesOf(application, cycle, sent, policy);
  return [
    { ...thankYou, dates: dates['thank-you'] },
    { ...checkIn, dates: dates['check-in'] },
    { ...final, dates: dates.final },
    { step: 'close', dates: dates.close, parts: [], record: 'open', recordedAt: null },
  ];
}

interface Walk {
  readonly application: Application;
  readonly policy: Policy;
  readonly cycle: Cycle;
  readonly recorded: readonly StepProgress[];
  readonly isAwaiting: boolean;
  readonly seenAt: Instant;
}

/** Goes through the steps in order: over what was recorded and what has lapsed, to the one that stands. */
function walk(walked: Walk): { readonly steps: readonly StepProgress[]; readonly current: Step } {
  const steps: StepProgress[] = [];
  for (const one of walked.recorded) {
    const passed = one.record === 'open' ? lapsedOf(walked, one) : one;
    if (passed === null)
      return { steps: [...steps, ...walked.recorded.slice(steps.length)], current: one.step };
    steps.push(passed);
  }
  return { steps, current: 'close' };
}

/** The step as lapsed: when its time was over, or a later step was recorded; null where it stands. */
function lapsedOf(walked: Walk, one: StepProgress): StepProgress | null {
  const { recorded, seenAt } = walked;
  const lapsesAt = lapseOf(walked, one.step);
  const passedAt = recorded
    .slice(recorded.indexOf(one) + 1)
    .findLast((later) => later.recordedAt !== null)?.recordedAt;
  if (typeof passedAt === 'number') {
    return {
      ...one,
      record: 'lapsed',
      recordedAt: lapsesAt === null ? passedAt : earlierInstant(lapsesAt, passedAt),
    };
  }
  return lapsesAt !== null && lapsesAt <= seenAt ? { ...one, record: 'lapsed', recordedAt: lapsesAt } : null;
}

/** A thank-you that had lapsed when a reply came does not return with the dates the reply moved. */
function lapseOf({ application, policy, cycle, recorded, isAwaiting }: Walk, step: Step): Instant | null {
  const lapsesAt = lapseInstant(application, cycle, recorded, step, isAwaiting);
  if (lapsesAt === null || isAwaiting || step !== 'thank-you') return lapsesAt;
  return earlierInstant(lapsesAt, checkInOpeningBeforeReply(application, cycle, policy) ?? lapsesAt);
}

/** The instants at which the current step, or its state, turns into another. */
function turns(walked: Walk, current: Step | null): readonly Instant[] {
  const standing = walked.recorded.find(({ step }) => step === current);
  if (standing === undefined) return [];
  const { opensAt, dueAt, latestAt } = standing.dates;
  const lapsesAt = lapseOf(walked, standing.step);
  const snoozes = walked.application.snoozes.filter(
    ({ step, interviewId }) => step === current && isInCycle(walked.cycle, interviewId),
  );
  return [
    dueAt,
    // Letting go has no other states: it waits, then it is ready.
    ...(current === 'close' ? [] : [opensAt, (latestAt + 1) as Instant]),
    ...(lapsesAt === null ? [] : [lapsesAt]),
    ...snoozes.map(({ until }) => until),
  ];
}

function earlierInstant(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function ends(interviews: readonly Interview[]): readonly Instant[] {
  return interviews.map(({ endsAt }) => endsAt);
}

function earliest(instants: readonly Instant[], now: Instant): Instant | null {
  const future = instants.filter((at) => at > now);
  return future.length === 0 ? null : (Math.min(...future) as Instant);
}
