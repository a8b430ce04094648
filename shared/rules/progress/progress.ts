/**
 * How far an application has come at an instant: its stage, the next step, and which steps have lapsed (section 2 of the
 * rules). Lapsing is never stored as a state: it follows from the dates and `now`.
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
import { endedBy } from './ending';
import { checkInOpeningBeforeReply, lapseInstant } from './lapse';
import { nudgeOf, nudgeTurns } from './nudge';
import { partsOf, recordOfParts } from './parts';
import { stepDatesOf } from '../dates/step-dates';

/** The column a card is in while a step is current. Letting go has no column of its own. */
const stageOfStep: Readonly<Record<Step, Stage>> = {
  'thank-you': 'thank-you',
  'check-in': 'check-in',
  final: 'final',
  close: 'final',
};

/**
 * The progress of an application at `now`; the same for the same input, on any machine.
 *
 * Total: even odd old records give a card (see `cyclesOf` and `stepDatesOf` for what is left out).
 * - The cycle shown is the last one that is over. In a closed application nothing moves after it ended; if nobody knows
 *   when, nothing moves after its last interview.
 * - A step neither sent nor skipped lapses when the next one opens, unless it is kept, or when a later one is recorded.
 *   `close` never lapses. A reply that moves the dates can bring back a lapsed check-in or final message, which then has
 *   a new moment; a thank-you has none and stays lapsed.
 * - While an interview is ahead, only the last cycle's thank-you is current, until it is sent, skipped, or past its latest
 *   without being kept. The later steps neither lapse nor show, and the card is in `applied`.
 * - `changesAt` may name one instant too many (the end of a snooze), never one too few.
 */
export function progressOf(application: Application, policy: Policy, now: Instant): Progress {
  const { closed } = application;
  const { cycle, seenAt } = lastCycleOver(application, now);
  const awaited = closed === null ? awaitedInterviews(application, now) : [];
  const upcomingId = awaited[0]?.id ?? null;

  if (cycle === null) {
    const stage = closed === null ? 'applied' : 'closed';
    const nudge = upcomingId === null ? nudgeOf(application, policy) : null;
    return {
      stage,
      cycle,
      steps: [],
      current: null,
      upcomingId,
      nudge,
      lapsed: [],
      changesAt: earliest([...ends(awaited), ...nudgeTurns(nudge)], now),
    };
  }

  const isAwaiting = upcomingId !== null;
  const recorded = recordedSteps(application, cycle, policy);
  const walked: Walk = { application, policy, cycle, recorded, isAwaiting, seenAt };
  const { steps, current: standing } = walk(walked);
  const lapsed = steps.filter(({ record }) => record === 'lapsed').map(({ step }) => step as MessageStep);
  if (closed !== null)
    return { stage: 'closed', cycle, steps, current: null, upcomingId, nudge: null, lapsed, changesAt: null };

  const current = isAwaiting && standing !== 'thank-you' ? null : standing;
  return {
    stage: current === null ? 'applied' : stageOfStep[current],
    cycle,
    steps,
    current,
    upcomingId,
    nudge: null,
    lapsed,
    changesAt: earliest([...ends(awaited), ...turns(walked, current)], now),
  };
}

/** The last cycle that was over when the application ended, or by now, and the moment at which it is seen. */
function lastCycleOver(
  application: Application,
  now: Instant,
): { readonly cycle: Cycle | null; readonly seenAt: Instant } {
  const { closed } = application;
  const cycles = cyclesOf(application);
  const seenIn = ({ timeZone, endedAt }: Cycle): Instant => {
    if (closed === null || closed.recordedAt > now) return now;
    return endedBy(closed, timeZone) ?? earlierInstant(endedAt, closed.recordedAt);
  };
  const cycle = cycles.findLast((one) => one.endedAt <= seenIn(one)) ?? null;
  return { cycle, seenAt: cycle === null ? now : seenIn(cycle) };
}

/** Interviews that are not over, by start. */
function awaitedInterviews(application: Application, now: Instant): readonly Interview[] {
  return application.interviews
    .filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > now)
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** Every step of a cycle with its dates and records, before any lapsing. */
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

/** Goes through the steps in order, past those recorded or lapsed, to the current one. */
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

/** The step as lapsed: when its time was over, or a later step was recorded; null if it hasn't lapsed. */
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

/** If a thank-you had lapsed when a reply came, the reply's new dates don't bring it back. */
function lapseOf({ application, policy, cycle, recorded, isAwaiting }: Walk, step: Step): Instant | null {
  const lapsesAt = lapseInstant(application, cycle, recorded, step, isAwaiting);
  if (lapsesAt === null || isAwaiting || step !== 'thank-you') return lapsesAt;
  return earlierInstant(lapsesAt, checkInOpeningBeforeReply(application, cycle, policy) ?? lapsesAt);
}

/** The instants at which the current step or its state changes. */
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
    // Letting go has no other states: it is waiting, then ready.
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
