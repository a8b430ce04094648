import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { PlannedReminder } from '../../../shared/rules/reminders/reminders';
import type { LedgerReminder, PlannedRow, ResolvedState } from '../../ports/reminder-ledger';

/** A reminder required by section 4 of the rules, and when it is sent. */
export interface WantedReminder extends PlannedReminder {
  readonly notifyAt: Instant;
  readonly latestAt: Instant;
}

/** What happened to a step, as far as reminders are concerned. */
export type StepFate = 'current' | 'written' | 'over';

export interface PlanInput {
  readonly applicationId: ApplicationId;
  /** Everything the ledger has about the application. */
  readonly rows: readonly LedgerReminder[];
  readonly wanted: readonly WantedReminder[];
  /** The instants of every step of every cycle, current or not; null if the application no longer exists. */
  readonly instants: readonly PlannedReminder[] | null;
  readonly fateOf: (reminder: StepKey) => StepFate;
  /** When the instants were moved: now, or earlier if planning had to wait. */
  readonly changedAt: Instant;
  readonly now: Instant;
}

/** What to write so that the ledger matches what is wanted, and which notifications to remove from the screen. */
export interface PlanChanges {
  readonly plan: readonly PlannedRow[];
  readonly retime: readonly { readonly id: number; readonly notifyAt: Instant; readonly latestAt: Instant }[];
  readonly resolve: readonly { readonly id: number; readonly state: ResolvedState }[];
  readonly withdraw: readonly string[];
}

/**
 * The difference between the ledger and section 4. A reminder that was sent, or that a later one of its step stood for, is
 * never planned again. If its kind was sent for the step at another instant, it is planned again only if its own instant
 * moved into the future. That can be known only when it moves, so it is stored as dormant if its step isn't current yet.
 * Reminders no longer wanted are ended, and their notifications removed from the screen.
 */
export function planChanges(input: PlanInput): PlanChanges {
  const { applicationId, rows, wanted, instants, fateOf, changedAt, now } = input;
  const rowByKey = new Map(rows.map((row) => [keyOf(row), row]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const spentKinds = new Set(rows.filter(isSpent).map(kindKeyOf));
  const snoozedSteps = new Set(wanted.filter(({ kind }) => kind === 'snooze').map(stepKeyOf));

  const plan = wanted.filter((reminder) => {
    const row = rowByKey.get(keyOf(reminder));
    if (row && (isSpent(row) || isToNotify(row))) return false;
    // Its step is current now, or current again, for example after an undo.
    if (row?.state === 'dormant' || row?.state === 'cancelled' || row?.state === 'snoozed') return true;
    if (reminder.at > changedAt || reminder.kind === 'snooze') return true;
    // Applications that are silent already when the user asks to be reminded are in "Due now" at once, without a notification.
    return reminder.step !== 'applied' && !spentKinds.has(kindKeyOf(reminder));
  });
  const retime = wanted.flatMap(({ notifyAt, latestAt, ...reminder }) => {
    const row = rowByKey.get(keyOf(reminder));
    if (!row || !isToNotify(row) || (row.notifyAt === notifyAt && row.latestAt === latestAt)) return [];
    return [{ id: row.id, notifyAt, latestAt }];
  });
  const gone = rows.filter(
    (row) => (isToNotify(row) || row.state === 'notified') && !wantedKeys.has(keyOf(row)),
  );
  const standing = new Set(instants?.map(keyOf));
  const resolve = gone.map((row) => {
    const isSnoozed = snoozedSteps.has(stepKeyOf(row));
    const hasMoved = !standing.has(keyOf(row));
    return { id: row.id, state: resolvedState(row, fateOf(row), isSnoozed, hasMoved) };
  });
  const withdraw = gone.flatMap(({ notificationId }) => (notificationId === null ? [] : [notificationId]));
  const dormant = dormantChanges(input, spentKinds, wantedKeys);
  return {
    plan: [
      ...plan.map((reminder) => ({ applicationId, ...reminder, isCurrent: true, plannedAt: now })),
      ...dormant.plan,
    ],
    retime,
    resolve: [...resolve, ...dormant.resolve],
    withdraw: [...new Set(withdraw)],
  };
}

/** Those whose kind was sent and whose instant has moved into the future; and those that have moved again. */
function dormantChanges(
  { applicationId, rows, instants, changedAt, now }: PlanInput,
  spentKinds: ReadonlySet<string>,
  wantedKeys: ReadonlySet<string>,
): Pick<PlanChanges, 'plan' | 'resolve'> {
  if (instants === null) return { plan: [], resolve: [] };
  const keys = new Set(instants.map(keyOf));
  const resolve = rows.filter((row) => row.state === 'dormant' && !keys.has(keyOf(row)));
  // Any other state means it was planned or sent, so it is remembered anyway. A superseded one has moved back.
  const known = new Set(rows.filter((row) => row.state !== 'superseded' || isSpent(row)).map(keyOf));
  const plan = instants
    .filter((reminder) => spentKinds.has(kindKeyOf(reminder)) && reminder.at > changedAt)
    .filter((reminder) => !wantedKeys.has(keyOf(reminder)) && !known.has(keyOf(reminder)));
  return {
    plan: plan.map((reminder) => ({
      applicationId,
      ...reminder,
      ...{ notifyAt: reminder.at, latestAt: reminder.at, isCurrent: false, plannedAt: now },
    })),
    resolve: resolve.map(({ id }) => ({ id, state: 'superseded' })),
  };
}

/** True if it hasn't been sent yet. */
function isToNotify(row: LedgerReminder): boolean {
  return row.state === 'planned' || row.state === 'held' || row.state === 'claimed';
}

/** True if it was sent, or a later one of its step stood for it. */
function isSpent(row: LedgerReminder): boolean {
  return row.notifiedAt !== null || (row.notificationId !== null && !isToNotify(row));
}

function resolvedState(
  row: LedgerReminder,
  fate: StepFate,
  isSnoozed: boolean,
  hasMoved: boolean,
): ResolvedState {
  if (fate === 'current' && isSnoozed) return 'snoozed';
  if (fate === 'current' && row.state === 'notified') return 'superseded';
  if (fate === 'written' && row.state === 'notified') return 'acted';
  // Cancelled, it would be planned again if its instant moved back, even into the past.
  return hasMoved ? 'superseded' : 'cancelled';
}

export type StepKey = Pick<WantedReminder, 'interviewId' | 'step'>;

function stepKeyOf({ interviewId, step }: StepKey): string {
  return `${interviewId} ${step}`;
}

function kindKeyOf(reminder: StepKey & Pick<WantedReminder, 'kind'>): string {
  return `${stepKeyOf(reminder)} ${reminder.kind}`;
}

function keyOf(reminder: StepKey & Pick<WantedReminder, 'kind' | 'at'>): string {
  return `${kindKeyOf(reminder)} ${reminder.at}`;
}
