/** The reminders of the current step: section 4 of the rules, before quiet hours and pauses. */
import { millisecondsInHour } from 'date-fns/constants';
import type { Application, Step } from '../../model/application';
import type { InterviewId } from '../../model/ids';
import type { Policy } from '../../model/policy';
import type { Nudge } from '../../model/card';
import type { Cycle, Progress, StepProgress } from '../../model/progress';
import type { Occasion } from '../../model/settings/message-kind';
import type { Instant } from '../../model/time';
import { instantOf } from '../calendar/calendar';
import { cyclesOf } from '../dates/cycles';
import { lapseInstant } from '../progress/lapse';
import { nudgeBeforePuttingOff } from '../progress/nudge';
import { recordedSteps } from '../progress/progress';
import { occasionOf } from '../progress/occasion-of';
import { snoozeOf } from '../progress/snoozes';

export type ReminderKind = 'nudge' | 'due' | 'last-call' | 'snooze';

/**
 * One reminder, sent once: of a step, of a message that belongs to none, or of an application that is silent before any
 * interview (`applied`). With cycle, step, kind and instant it is unique.
 */
export interface PlannedReminder {
  /** The cycle's (its anchor); null for an occasion, and for silence. */
  readonly interviewId: InterviewId | null;
  readonly step: Step | Occasion | 'applied';
  readonly kind: ReminderKind;
  readonly at: Instant;
}

/** A step of a cycle, as a reminder names it. */
export interface StepOfCycle {
  readonly interviewId: InterviewId;
  readonly step: Step;
}

/** What a reminder or an action from outside the window can be about besides occasions. */
export type ReminderSubject = StepOfCycle | typeof ofSilence;

export const ofSilence = { interviewId: null, step: 'applied' } as const;

/** True unless it is about an occasion, or about silence. */
export function isOfStep<R extends Pick<PlannedReminder, 'interviewId' | 'step'>>(
  reminder: R,
): reminder is R & StepOfCycle {
  return reminder.interviewId !== null;
}

export interface ReminderInput {
  readonly application: Application;
  /** The application's progress at `now`, under `policy`. */
  readonly progress: Progress;
  readonly policy: Policy;
  readonly now: Instant;
}

const NUDGE_AFTER_END_HOURS = 1;
const LAST_CALL_BEFORE_LATEST_HOURS = 4;

/**
 * Every reminder of the application's current step by instant, and those of messages that belong to no step, including past
 * ones (whether they were sent isn't known here). None for an application that is archived or deleted.
 */
export function plannedReminders(input: ReminderInput): readonly PlannedReminder[] {
  const { archivedAt, deletedAt } = input.application;
  if (archivedAt !== null || deletedAt !== null) return [];
  const { nudge } = input.progress;
  if (nudge !== null) return remindersOfSilence(input.application, nudge);
  return [...remindersOfStep(input), ...remindersOfOccasions(input.application)];
}

/** One before the application was entered is left out: it is in "Due now" at once. */
function remindersOfSilence(
  { addedAt }: Application,
  { dueAt, putOffUntil }: Nudge,
): readonly PlannedReminder[] {
  if (putOffUntil !== null) return [{ ...ofSilence, kind: 'snooze', at: putOffUntil }];
  return dueAt >= addedAt ? [{ ...ofSilence, kind: 'nudge', at: dueAt }] : [];
}

/** None if it is closed. Instants before the interview was entered, or after the step will have lapsed, are left out. */
function remindersOfStep({ application, progress, policy }: ReminderInput): readonly PlannedReminder[] {
  const { cycle, current, steps, upcomingId } = progress;
  const standing = steps.find(({ step }) => step === current);
  if (cycle === null || standing === undefined) return [];

  const reminder = (kind: ReminderKind, at: number): PlannedReminder => ({
    interviewId: cycle.anchorId,
    step: standing.step,
    kind,
    at: at as Instant,
  });
  // After a snooze it is the only one.
  const snooze = snoozeOf(application, cycle, standing.step, standing.dates);
  if (snooze !== null) return [reminder('snooze', snooze.until)];

  const enteredAt = enteredAtOf(application, cycle);
  const lapsesAt = lapseInstant(application, cycle, steps, standing.step, upcomingId !== null);
  return remindersOf(standing, cycle, policy)
    .filter(({ at }) => at >= enteredAt && (lapsesAt === null || at < lapsesAt))
    .map(({ kind, at }) => reminder(kind, at));
}

/** Only of what fits the application's state: once it ends another way, there is something else to write, or nothing. */
function remindersOfOccasions({ closed, occasionSnoozes }: Application): readonly PlannedReminder[] {
  const fitting = occasionOf(closed?.outcome ?? null);
  return occasionSnoozes
    .filter(({ occasion }) => occasion === fitting)
    .map(({ occasion, until }) => ({ interviewId: null, step: occasion, kind: 'snooze', at: until }));
}

/**
 * The instants at which every step of every cycle would remind, whether or not it is current, including past ones. They
 * show whether an instant has moved. Snoozes have none here. The same of a nudge, even if it was put off.
 */
export function reminderInstants(application: Application, policy: Policy): readonly PlannedReminder[] {
  const nudge = nudgeBeforePuttingOff(application, policy);
  if (nudge !== null) return [{ ...ofSilence, kind: 'nudge', at: nudge.dueAt }];
  return cyclesOf(application).flatMap((cycle) =>
    recordedSteps(application, cycle, policy).flatMap((progress) =>
      remindersOf(progress, cycle, policy).map(({ kind, at }) => ({
        interviewId: cycle.anchorId,
        step: progress.step,
        kind,
        at: at as Instant,
      })),
    ),
  );
}

function remindersOf(
  { step, dates }: StepProgress,
  { endedAt, timeZone }: Cycle,
  policy: Policy,
): readonly { readonly kind: ReminderKind; readonly at: number }[] {
  const due = { kind: 'due', at: dates.dueAt } as const;
  if (step === 'close') return [due];
  if (step === 'thank-you') {
    const lastCallAt = dates.latestAt - LAST_CALL_BEFORE_LATEST_HOURS * millisecondsInHour;
    const lastCall = { kind: 'last-call', at: lastCallAt } as const;
    const nudgeAt = endedAt + NUDGE_AFTER_END_HOURS * millisecondsInHour;
    const nudge = { kind: 'nudge', at: nudgeAt } as const;
    return policy.thankYou === 'prompt' ? [nudge, due, lastCall] : [due, lastCall];
  }
  const lastCallAt = instantOf(dates.latestOn, policy.sendAt, timeZone);
  return lastCallAt > dates.dueAt ? [due, { kind: 'last-call', at: lastCallAt }] : [due];
}

/** When the interview that identifies the cycle was entered. */
function enteredAtOf({ interviews }: Application, { anchorId }: Cycle): number {
  return interviews.find(({ id }) => id === anchorId)?.addedAt ?? 0;
}
