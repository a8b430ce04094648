import type { Application } from '../../../shared/model/application';
import type { ApplicationId } from '../../../shared/model/ids';
import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { Instant } from '../../../shared/model/time';
import { occasionOf } from '../../../shared/rules/progress/occasion-of';
import { isOfStep, plannedReminders, reminderInstants } from '../../../shared/rules/reminders/reminders';
import type { ReminderLedger, StaleApplication } from '../../ports/reminder-ledger';
import type { ApplicationState } from '../history/applications';
import {
  planChanges,
  type PlanChanges,
  type StepFate,
  type StepKey,
  type WantedReminder,
} from './plan-changes';
import { notifyInstant, timingOf, type Hold } from './notify-instant';
import { createRetiming } from './retiming';

/** Most applications planned at once, each in about a millisecond; the rest follow, so that the program stays responsive. */
const SLICE = 15;
/** How long to wait before planning an application again that failed or can't be read. */
const RETRY_MS = 3_600_000;
/** The minimum time before time alone replans an application, so that rounded dates can't keep the program busy. */
const SOONEST_REPLAN_MS = 1_000;

export interface PlannerDeps {
  readonly ledger: ReminderLedger;
  readonly readApplication: (applicationId: ApplicationId, now: Instant) => ApplicationState | null;
  readonly report: (what: string, cause: unknown) => void;
}

/** Keeps the ledger's plan in line with section 4 of the rules. */
export interface Planner {
  /**
   * Applies changed settings, a changed zone and a clock that was set back, some reminders per call. A new policy replans
   * everything; anything else only changes when reminders are sent. True if nothing is left to move.
   */
  followSettings(settings: RuleSettings, hold: Hold): boolean;
  /** The clock was wrong: redoes what was planned or held while it was ahead. */
  forgetFuture(hold: Hold): void;
  /** True if reminders still have to be moved, or applications planned at `now`. */
  isBehind(now: Instant): boolean;
  /** Plans a slice of the stale applications. Returns the notifications to remove from the screen. */
  replanStale(
    settings: RuleSettings,
    hold: Hold,
  ): { readonly isDone: boolean; readonly withdraw: readonly string[] };
}

export function createPlanner({ ledger, readApplication, report }: PlannerDeps): Planner {
  const retiming = createRetiming(ledger);
  /** What the reminders are being moved to; null if the ledger is up to date. */
  let target: string | null = null;

  function replan(
    { applicationId, changedAt }: StaleApplication,
    settings: RuleSettings,
    hold: Hold,
  ): readonly string[] {
    const { now } = hold;
    const state = readApplication(applicationId, now);
    const rows = ledger.remindersOf(applicationId);
    const wanted = state ? wantedReminders(state, settings, hold) : [];
    const changes = planChanges({
      ...{ applicationId, rows, wanted, now },
      instants: state && reminderInstants(state.application, settings.policy),
      fateOf: stepFates(state),
      // A clock that was ahead may have given it a future date.
      changedAt: changedAt === null || changedAt > now ? now : changedAt,
    });
    write(ledger, changes, now);
    ledger.savePlanNote({ applicationId, plannedAt: now, replanAt: replanInstant(state, now) });
    return changes.withdraw;
  }

  return {
    followSettings(settings, hold) {
      const timing = timingOf(settings, hold.zone);
      const known = ledger.readTiming();
      if (known?.policyMark !== timing.policyMark) {
        ledger.transact(() => {
          ledger.markAllStale(known?.changedAt ?? hold.now);
          ledger.saveTiming({ ...timing, holdMark: known?.holdMark ?? '' });
        });
      }
      if ((target ?? known?.holdMark) !== timing.holdMark) {
        target = timing.holdMark;
        retiming.begin('all');
      }
      if (!retiming.slice(hold)) return false;
      target = null;
      const isSaved = known?.policyMark === timing.policyMark && known.holdMark === timing.holdMark;
      if (!isSaved || known.changedAt !== null) ledger.saveTiming(timing);
      return true;
    },
    forgetFuture(hold) {
      ledger.markStaleWherePlannedAfter(hold.now);
      retiming.begin('held');
    },
    isBehind: (now) => !retiming.isDone() || (ledger.nextReplanAt() ?? Infinity) <= now,
    replanStale(settings, hold) {
      const stale = ledger.staleApplications(hold.now, SLICE);
      if (stale.length === 0) return { isDone: true, withdraw: [] };
      const withdraw = ledger.transactPlan(() =>
        stale.flatMap((application) => {
          try {
            return ledger.transact(() => replan(application, settings, hold));
          } catch (cause) {
            // One broken application must not stop the reminders of all the others.
            report(`planning the reminders of ${application.applicationId}`, cause);
            ledger.postponePlan(application.applicationId, (hold.now + RETRY_MS) as Instant);
            return [];
          }
        }),
      );
      return { isDone: stale.length < SLICE, withdraw: [...new Set(withdraw)] };
    },
  };
}

function wantedReminders(
  state: ApplicationState,
  settings: RuleSettings,
  hold: Hold,
): readonly WantedReminder[] {
  const { application, progress } = state;
  if (!isReminded(application)) return [];
  return plannedReminders({ application, progress, policy: settings.policy, now: hold.now }).map(
    (reminder) => {
      const { latestAt } = progress.steps.find(({ step }) => step === reminder.step)?.dates ?? {
        latestAt: reminder.at,
      };
      return { ...reminder, latestAt, notifyAt: notifyInstant({ ...reminder, latestAt }, hold) };
    },
  );
}

/** What can't be read of an application may have moved or ended any step, so nothing is sent for it. */
function isReminded({ archivedAt, deletedAt, unreadable }: Application): boolean {
  return archivedAt === null && deletedAt === null && unreadable === null;
}

function stepFates(state: ApplicationState | null): (reminder: StepKey) => StepFate {
  return (reminder) => {
    if (!state) return 'over';
    if (reminder.step === 'applied')
      return state.progress.nudge !== null && isReminded(state.application) ? 'current' : 'over';
    if (!isOfStep(reminder)) return occasionFate(state.application, reminder);
    const { interviewId, step } = reminder;
    const { cycle, steps, current } = state.progress;
    if (!cycle?.interviewIds.includes(interviewId)) return 'over';
    const record = steps.find((progress) => progress.step === step)?.record;
    if (record === 'sent' || record === 'skipped') return 'written';
    const isOpen = state.application.closed === null && isReminded(state.application);
    return current === step && isOpen ? 'current' : 'over';
  };
}

/** Once the message is sent, nothing is left of what was put off; put off again, it is still to be sent. */
function occasionFate(application: Application, { step }: StepKey): StepFate {
  const { closed, occasionSnoozes, occasionTouches } = application;
  if (occasionOf(closed?.outcome ?? null) !== step || !isReminded(application)) return 'over';
  if (occasionSnoozes.some(({ occasion }) => occasion === step)) return 'current';
  return occasionTouches.some(({ occasion }) => occasion === step) ? 'written' : 'over';
}

function replanInstant(state: ApplicationState | null, now: Instant): Instant | null {
  // The next version may be able to read it, and no event says so.
  if (state !== null && state.application.unreadable !== null) return (now + RETRY_MS) as Instant;
  const changesAt = state?.progress.changesAt ?? null;
  return changesAt === null ? null : (Math.max(changesAt, now + SOONEST_REPLAN_MS) as Instant);
}

function write(ledger: ReminderLedger, { plan, retime, resolve }: PlanChanges, now: Instant): void {
  for (const { id, state } of resolve) ledger.resolve(id, state, now);
  for (const { id, notifyAt, latestAt } of retime) ledger.retime(id, notifyAt, latestAt);
  for (const row of plan) ledger.plan(row);
}
