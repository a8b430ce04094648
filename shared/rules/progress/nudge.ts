/** The nudge about an application that nothing was heard of before any interview (X3). It asks for a look, not for a message. */
import type { Application } from '../../model/application';
import type { Policy } from '../../model/policy';
import type { Nudge } from '../../model/card';
import type { Instant } from '../../model/time';
import { addDays, dateOf, instantOf, laterDate, nextWorkingDay } from '../calendar/calendar';

/**
 * The nudge the policy asks for; null without one, if the application is closed or has an interview that wasn't cancelled,
 * and if the user dismissed it and nothing was heard since. It comes at `sendAt` on the first working day that is
 * `afterDays` or more after the last news.
 */
export function nudgeOf(application: Application, policy: Policy): Nudge | null {
  const nudge = nudgeBeforePuttingOff(application, policy);
  const { nudgePutOff } = application;
  if (nudge === null || nudgePutOff === null) return nudge;
  const isAnswered = newsOf(application).some((at) => at > nudgePutOff.at);
  if (isAnswered) return nudge;
  return nudgePutOff.until === null ? null : { ...nudge, putOffUntil: nudgePutOff.until };
}

/** The same as if it had never been put off. */
export function nudgeBeforePuttingOff(application: Application, policy: Policy): Nudge | null {
  const { appliedNudge = null, sendAt } = policy;
  if (appliedNudge === null || application.closed !== null) return null;
  if (application.interviews.some(({ cancelledAt }) => cancelledAt === null)) return null;
  const { afterDays, timeZone } = appliedNudge;
  const appliedOn = application.appliedOn ?? dateOf(application.addedAt, timeZone);
  const heardOn = newsOf(application).reduce((last, at) => laterDate(last, dateOf(at, timeZone)), appliedOn);
  const dueOn = nextWorkingDay(addDays(heardOn, afterDays - 1), policy);
  return { heardOn, afterDays, dueAt: instantOf(dueOn, sendAt, timeZone), putOffUntil: null };
}

/** The instants at which time alone changes a nudge. */
export function nudgeTurns(nudge: Nudge | null): readonly Instant[] {
  if (nudge === null) return [];
  return nudge.putOffUntil === null ? [nudge.dueAt] : [nudge.dueAt, nudge.putOffUntil];
}

/** True if the nudge is due at `now` and not put off. */
export function isNudgeDue(
  { dueAt, putOffUntil }: Pick<Nudge, 'dueAt' | 'putOffUntil'>,
  now: Instant,
): boolean {
  return now >= (putOffUntil ?? dueAt);
}

/** When something was heard. */
function newsOf({ replies, interviews }: Application): readonly Instant[] {
  return [
    ...replies.map(({ receivedAt }) => receivedAt),
    ...interviews.flatMap(({ cancelledAt }) => cancelledAt ?? []),
  ];
}
