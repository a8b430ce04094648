/** What another policy would do to a card: before and after. */
import type { Application } from '../model/application';
import type { StepWindow } from '../model/card';
import type { Policy } from '../model/policy';
import type { MovedCard, Standing } from '../model/policy-preview';
import type { Progress } from '../model/progress';
import type { Instant } from '../model/time';
import { progressOf } from './progress/progress';

/** An application's stage, its current step or nudge, and its window; both null if there is nothing to do. */
export function standingOf({ stage, current, steps, nudge }: Progress): Standing {
  if (nudge !== null) {
    const at = nudge.putOffUntil ?? nudge.dueAt;
    return { stage, step: 'applied', window: { opensAt: at, dueAt: at, latestAt: at } };
  }
  const standing = steps.find(({ step }) => step === current);
  if (!standing) return { stage, step: null, window: null };
  const { opensAt, dueAt, latestAt } = standing.dates;
  return { stage, step: standing.step, window: { opensAt, dueAt, latestAt } };
}

/** The application at `now` under both policies; null if its stage, current step and window stay the same. */
export function movedCard(
  application: Application,
  policies: { readonly before: Policy; readonly after: Policy },
  now: Instant,
): MovedCard | null {
  const progress = progressOf(application, policies.before, now);
  const timeZone = (progress.cycle ?? policies.after.appliedNudge ?? policies.before.appliedNudge)?.timeZone;
  if (timeZone === undefined) return null;
  const before = standingOf(progress);
  const after = standingOf(progressOf(application, policies.after, now));
  if (isSameStanding(before, after)) return null;
  const { id, company, role } = application;
  return { applicationId: id, company, role, timeZone, before, after };
}

/** By new due date, soonest first and those without one last; then by company, role and id. */
export function compareMoved(a: MovedCard, b: MovedCard): number {
  const dueOf = ({ after }: MovedCard) => after.window?.dueAt ?? Infinity;
  const [dueA, dueB] = [dueOf(a), dueOf(b)];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return (
    a.company.localeCompare(b.company, 'en') ||
    a.role.localeCompare(b.role, 'en') ||
    (a.applicationId < b.applicationId ? -1 : Number(a.applicationId > b.applicationId))
  );
}

function isSameStanding(a: Standing, b: Standing): boolean {
  return a.stage === b.stage && a.step === b.step && isSameWindow(a.window, b.window);
}

function isSameWindow(a: StepWindow | null, b: StepWindow | null): boolean {
  if (a === null || b === null) return a === b;
  return a.opensAt === b.opensAt && a.dueAt === b.dueAt && a.latestAt === b.latestAt;
}
