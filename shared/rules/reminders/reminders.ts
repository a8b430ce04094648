/** The reminders of the current step: section 4 of the rules, before quiet hours and pauses. */
import { addHours } from 'date-fns/addHours';
import { subHours } from 'date-fns/subHours';
import type { Application, Step } from '../../model/application';
import type { InterviewId } from '../../model/ids';
import type { Policy } from '../../model/policy';
import type { Cycle, Progress, StepProgress } from '../../model/progress';
import type { Instant } from '../../model/time';
import { instantOf } from '../calendar/calendar';
import { cyclesOf } from '../dates/cycles';
import { lapseInstant } from '../progress/lapse';
import { recordedSteps } from '../progress/progress';
import { snoozeOf } from '../progress/snoozes';

export type ReminderKind = 'nudge' | 'due' | 'last-call' | 'snooze';

/** One reminder, sent once. `interviewId` is the cycle's (its anchor); with step, kind and instant it is unique. */
export interface PlannedReminder {
  readonly interviewId: InterviewId;
  readonly step: Step;
  readonly kind: ReminderKind;
  readonly at: Instant;
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
 * Every reminder of the application's current step by instant, including past ones (whether they were sent isn't known
 * here). None for an application that is closed, archived or deleted. Instants before the interview was entered, or after
 * the step will have lapsed, are left out. After a snooze it is the only one.
 */
export function plannedReminders({
  application,
  progress,
  policy,
}: ReminderInput): readonly PlannedReminder[] {
  const { cycle, current, steps, upcomingId } = progress;
  const standing = steps.find(({ step }) => step === current);
  if (cycle === null || standing === undefined) return [];
  if (application.archivedAt !== null || application.deletedAt !== null) return [];

  const reminder = (kind: ReminderKind, at: number): PlannedReminder => ({
    interviewId: cycle.anchorId,
    step: standing.step,
    kind,
    at: at as Instant,
  });
  const snooze = snoozeOf(application, cycle, standing.step, standing.dates);
  if (snooze !== null) return [reminder('snooze', snooze.until)];

  const enteredAt = enteredAtOf(application, cycle);
  const lapsesAt = lapseInstant(application, cycle, steps, standing.step, upcomingId !== null);
  return remindersOf(standing, cycle, policy)
    .filter(({ at }) => at >= enteredAt && (lapsesAt === null || at < lapsesAt))
    .map(({ kind, at }) => reminder(kind, at));
}

/**
 * The instants at which every step of every cycle would remind, whether or not it is current, including past ones. They
 * show whether an instant has moved. Snoozes have none here.
 */
export function reminderInstants(application: Application, policy: Policy): readonly PlannedReminder[] {
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
    const lastCall = {
      kind: 'last-call',
      at: subHours(dates.latestAt, LAST_CALL_BEFORE_LATEST_HOURS).getTime(),
    } as const;
    const nudge = { kind: 'nudge', at: addHours(endedAt, NUDGE_AFTER_END_HOURS).getTime() } as const;
    return policy.thankYou === 'prompt' ? [nudge, due, lastCall] : [due, lastCall];
  }
  const lastCallAt = instantOf(dates.latestOn, policy.sendAt, timeZone);
  return lastCallAt > dates.dueAt ? [due, { kind: 'last-call', at: lastCallAt }] : [due];
}

/** When the interview that identifies the cycle was entered. */
function enteredAtOf({ interviews }: Application, { anchorId }: Cycle): number {
  return interviews.find(({ id }) => id === anchorId)?.addedAt ?? 0;
}
