import type { Step } from '../../../shared/model/application';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { PlannedReminder } from '../../../shared/rules/reminders/reminders';
import type { LedgerReminder, PlannedRow, ResolvedState } from '../../ports/reminder-ledger';

/** A reminder that section 4 of the rules asks for, with the instant it is told at. */
export interface WantedReminder extends PlannedReminder {
  readonly notifyAt: Instant;
  readonly latestAt: Instant;
}

/** What became of a step, as far as its reminders ask. */
export type StepFate = 'current' | 'written' | 'over';

export interface PlanInput {
  readonly applicationId: ApplicationId;
  /** All that the ledger has of the application. */
  readonly rows: readonly LedgerReminder[];
  readonly wanted: readonly WantedReminder[];
  /** The instants of every step of every cycle, current or not; null if there is no such application any more. */
  readonly instants: readonly PlannedReminder[] | null;
  readonly fateOf: (interviewId: InterviewId, step: Step) => StepFate;
  /** When what moved the instants was done: now, or earlier if it could not be planned at once. */
  readonly changedAt: Instant;
  readonly now: Instant;
}

/** What to write into the ledger so that it holds what is wanted, and the notifications to be taken off the screen. */
export interface PlanChanges {
  readonly plan: readonly PlannedRow[];
  readonly retime: readonly { readonly id: number; readonly notifyAt: Instant; readonly latestAt: Instant }[];
  readonly resolve: readonly { readonly id: number; readonly state: ResolvedState }[];
  readonly withdraw: readonly string[];
}

/**
 * The difference between the ledger and section 4. One that was told, or for which a later one of its step spoke, is
 * never planned again; one whose kind was told for the step under another instant is planned anew only if its own moved
 * into the future. Whether it did is known when it moves, and lost once that future has come: so it is kept as dormant
 * if its step is not current yet. What is no longer wanted settles, and its notification goes off the screen.
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
    // Its step is current now, or back as it was, by an undo for one.
    if (row?.state === 'dormant' || row?.state === 'cancelled' || row?.state === 'snoozed') return true;
    return reminder.at > changedAt || reminder.kind === 'snooze' || !spentKinds.has(kindKeyOf(reminder));
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
    return { id: row.id, state: resolvedState(row, fateOf(row.interviewId, row.step), isSnoozed, hasMoved) };
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

/** Those whose kind was told and whose instant has moved into the future; and those that have moved once more. */
function dormantChanges(
  { applicationId, rows, instants, changedAt, now }: PlanInput,
  spentKinds: ReadonlySet<string>,
  wantedKeys: ReadonlySet<string>,
): Pick<PlanChanges, 'plan' | 'resolve'> {
  if (instants === null) return { plan: [], resolve: [] };
  const keys = new Set(instants.map(keyOf));
  const resolve = rows.filter((row) => row.state === 'dormant' && !keys.has(keyOf(row)));
  // Any other state says that it was planned or told, and is not forgotten for it. A superseded one has moved back.
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

/** True where it is still to be told. */
function isToNotify(row: LedgerReminder): boolean {
  return row.state === 'planned' || row.state === 'held' || row.state === 'claimed';
}

/** True where it was told, or a later one of its step spoke for it. */
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
  if (fate === 'current' && (hasMoved || row.state === 'notified')) return 'superseded';
  return fate === 'written' && row.state === 'notified' ? 'acted' : 'cancelled';
}

type StepKey = Pick<WantedReminder, 'interviewId' | 'step'>;

function stepKeyOf({ interviewId, step }: StepKey): string {
  return `${interviewId} ${step}`;
}

function kindKeyOf(reminder: StepKey & Pick<WantedReminder, 'kind'>): string {
  return `${stepKeyOf(reminder)} ${reminder.kind}`;
}

function keyOf(reminder: StepKey & Pick<WantedReminder, 'kind' | 'at'>): string {
  return `${kindKeyOf(reminder)} ${reminder.at}`;
}
