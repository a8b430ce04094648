/** Actions on a card from the board, the Due now list and the card's menu. Each reports its result. */
import { makeChange } from '../core/bridge';
import { computerZone, currentInstant } from '../core/clock';
import { t } from '../core/words';
import { openDialog, openPanel } from '../core/navigation';
import type { MessageStep, Stage } from '@shared/model/application';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import type { Card, CardStep } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { tomorrowMorning } from '@shared/rules/reminders/quiet-hours';
import type { Failure } from '@shared/model/outcome';

/** Refusals of a move that are answered with a question rather than a message. */
const asked = ['needs-outcome', 'needs-interview', 'interview-not-over', 'interview-has-ended'] as const;
type Asked = (typeof asked)[number];

function askedOf(refusal: Failure): Asked | null {
  return refusal.tag === 'state' ? (asked.find((reason) => reason === refusal.reason) ?? null) : null;
}

/** Moves a card to a column, asking for what the move needs. Resolves true once it was moved. */
export async function moveCard(card: Card, to: Stage): Promise<boolean> {
  if (card.stage === to) return false;
  const reply = await makeChange(
    'move-card',
    { applicationId: card.id, to, outcome: null },
    { handles: (refusal) => askedOf(refusal) !== null },
  );
  if (reply.ok) return true;
  const reason = askedOf(reply.refusal);
  if (reason === 'needs-outcome') openDialog({ tag: 'outcome', applicationId: card.id });
  else if (reason) {
    const explanation = t(`board.explain.${reason}`);
    openDialog({ tag: 'application-form', applicationId: card.id, focus: 'interview', explanation });
  }
  return false;
}

/** The card's step if it is a message. */
interface WithMessageStep {
  readonly current: CardStep & { readonly step: MessageStep };
}

/** True if the current step is a message that can be marked sent or skipped. */
export function hasMessageStep(card: Card): card is Card & WithMessageStep {
  return card.current !== null && card.current.step !== 'close';
}

/** Records what is left of the current message as sent now, by email; both can be corrected afterwards. */
export async function markSent(card: Card): Promise<void> {
  if (!hasMessageStep(card)) return;
  const { interviewId, step } = card.current;
  await makeChange('mark-sent', {
    applicationId: card.id,
    interviewId,
    step,
    contactId: null,
    medium: 'email',
    sentAt: null,
  });
}

/** Opens the current message for writing, to whoever still gets it. */
export function writeMessage(card: Card): void {
  if (!hasMessageStep(card)) return;
  openPanel(card.id, { takesFocus: true, writes: { kind: card.current.step, contactId: null } });
}

/** Opens the message that fits how the application ended, or a withdrawal if it is open. */
export function writeOccasion({ id, outcome }: Card): void {
  const kind = occasionOf(outcome);
  if (kind !== null) openPanel(id, { takesFocus: true, writes: { kind, contactId: null } });
}

/** Skips what is left of the current message. */
export async function skipStep(card: Card): Promise<void> {
  if (!hasMessageStep(card)) return;
  const { interviewId, step } = card.current;
  await makeChange('skip-step', { applicationId: card.id, interviewId, step, contactId: null });
}

/** True if the card has a step that reminds, or a nudge that is due. */
export function canSnooze({ current, nudge }: Card, now: Instant): boolean {
  return current !== null || (nudge !== undefined && nudge.dueAt <= now);
}

/** Dismisses the nudge about silence until something is heard. */
export async function dismissNudge({ id }: Card): Promise<void> {
  await makeChange('put-off-nudge', { applicationId: id, until: null });
}

/** Replaces the step's remaining reminders, or the nudge, by one at `until`. */
export async function snoozeStep(card: Card, until: Instant): Promise<void> {
  if (!card.current) {
    if (card.nudge) await makeChange('put-off-nudge', { applicationId: card.id, until });
    return;
  }
  const { interviewId, step } = card.current;
  await makeChange('snooze-step', { applicationId: card.id, interviewId, step, until });
}

/** Snoozes the current step until tomorrow, 09:00. */
export async function snoozeUntilTomorrow(card: Card): Promise<void> {
  await snoozeStep(card, tomorrowMorning(currentInstant(), computerZone()));
}
