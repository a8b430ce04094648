/** The guards against too many, too early, too soon: section 6 of the rules. They warn and block nothing. */
import type { Application, MessageStep, OccasionTouch, Touch } from '../model/application';
import type { Policy } from '../model/policy';
import type { Cycle, Progress, RuleId } from '../model/progress';
import type { ContactId } from '../model/ids';
import type { Occasion } from '../model/settings/message-kind';
import type { CalendarDate, Instant } from '../model/time';
import { addDays, dateOf } from './calendar/calendar';
import { isInCycle } from './dates/cycles';

/** One warning. `rules` are the rules behind it, the one it is named after first; the catalogue gives their articles. */
export type Guard =
  /** A second thank-you to the same person, a second check-in, a second final in the cycle (O1). */
  | { readonly tag: 'second'; readonly rules: readonly RuleId[]; readonly earlier: Touch }
  /** A second message of this kind to the same person; it belongs to no step. */
  | { readonly tag: 'second-occasion'; readonly rules: readonly RuleId[]; readonly earlier: OccasionTouch }
  /** The last message to the application was sent less than `spacingDays` ago; `notBefore` is far enough away (X2). */
  | {
      readonly tag: 'too-soon';
      readonly rules: readonly RuleId[];
      readonly last: Touch;
      readonly notBefore: CalendarDate;
    }
  /** The step has not opened (G1). */
  | { readonly tag: 'not-open'; readonly rules: readonly RuleId[]; readonly opensAt: Instant };

export interface Draft {
  readonly application: Application;
  /** As of `on`; its cycle is the one being written in. */
  readonly progress: Progress;
  readonly step: MessageStep;
  /** The recipient; null for nobody in particular. */
  readonly contactId: ContactId | null;
  /** When it is opened for writing. */
  readonly on: Instant;
  readonly policy: Policy;
}

/**
 * Reasons not to write a message now, most important first; none if no interview is over. Dates are in the cycle's zone.
 * Total and pure; the caller makes sure that each is shown only once.
 *
 * A message that names nobody went to everybody. So after it, a thank-you to anybody is a second one, and a thank-you to
 * nobody in particular is a second one after any other. A skip is not a message.
 */
export function guardWarnings(draft: Draft): readonly Guard[] {
  const { progress, step, on } = draft;
  const { cycle } = progress;
  if (cycle === null) return [];
  const opensAt = progress.steps.find((one) => one.step === step)?.dates.opensAt ?? on;
  return [
    ...secondOfItsKind(draft, cycle),
    ...tooSoon(draft, cycle),
    ...(on < opensAt ? [{ tag: 'not-open', rules: ['G1', 'O1'], opensAt } as const] : []),
  ];
}

/** The one reason not to write a message that belongs to no step: no date depends on it, and it has no window. */
export function occasionWarnings(
  { occasionTouches }: Pick<Application, 'occasionTouches'>,
  occasion: Occasion,
  contactId: ContactId | null,
): readonly Guard[] {
  const earlier = lastSent(
    occasionTouches.filter(
      (touch) =>
        touch.occasion === occasion &&
        (touch.contactId === null || contactId === null || touch.contactId === contactId),
    ),
  );
  return earlier === null ? [] : [{ tag: 'second-occasion', rules: ['O1'], earlier }];
}

function secondOfItsKind({ application, step, contactId }: Draft, cycle: Cycle): readonly Guard[] {
  const earlier = lastSent(
    application.touches.filter(
      (touch) =>
        touch.step === step &&
        isInCycle(cycle, touch.interviewId) &&
        isToSame(step, touch.contactId, contactId),
    ),
  );
  return earlier === null ? [] : [{ tag: 'second', rules: ['O1'], earlier }];
}

function tooSoon({ application, step, contactId, on, policy }: Draft, cycle: Cycle): readonly Guard[] {
  const last = lastSent(
    application.touches.filter(
      // Everybody met is thanked, on the same day if the user likes.
      (touch) =>
        !(step === 'thank-you' && touch.step === step && isInCycle(cycle, touch.interviewId)) ||
        isToSame(step, touch.contactId, contactId),
    ),
  );
  if (last === null) return [];
  const notBefore = addDays(dateOf(last.sentAt, cycle.timeZone), policy.spacingDays);
  return dateOf(on, cycle.timeZone) < notBefore
    ? [{ tag: 'too-soon', rules: ['X2', 'O1'], last, notBefore }]
    : [];
}

/** A check-in or final message counts whoever receives it; a thank-you counts per person. */
function isToSame(step: MessageStep, earlier: ContactId | null, contactId: ContactId | null): boolean {
  return step !== 'thank-you' || earlier === null || contactId === null || earlier === contactId;
}

function lastSent<T extends Pick<Touch, 'sentAt'>>(touches: readonly T[]): T | null {
  let last: T | null = null;
  for (const touch of touches) if (last === null || touch.sentAt >= last.sentAt) last = touch;
  return last;
}
