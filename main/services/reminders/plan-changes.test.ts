import { describe, expect, it } from 'vitest';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { LedgerReminder } from '../../ports/reminder-ledger';
import { planChanges, type PlanInput } from './plan-changes';

const applicationId = '019cb000-0000-7000-8000-000000000001' as ApplicationId;
const interviewId = '019cb000-0000-7000-8000-000000000002' as InterviewId;
const at = (hours: number): Instant => (1_772_000_000_000 + hours * 3_600_000) as Instant;
const checkIn = (hours: number) =>
  ({ interviewId, step: 'check-in', kind: 'due', at: at(hours) }) satisfies Partial<LedgerReminder>;
const row = (id: number, hours: number, change: Partial<LedgerReminder>): LedgerReminder => ({
  ...{ id, applicationId, ...checkIn(hours), notifyAt: at(hours), latestAt: at(hours + 9) },
  ...{ state: 'planned', notificationId: null, notifiedAt: null },
  ...change,
});
const shown = row(1, 1, { state: 'superseded', notificationId: 'shown', notifiedAt: at(1) });

function changes(
  input: Pick<PlanInput, 'rows' | 'wanted' | 'instants' | 'changedAt'> & {
    readonly fate: 'current' | 'over';
  },
) {
  return planChanges({ ...input, applicationId, fateOf: () => input.fate, now: input.changedAt });
}

describe('a reminder that was never shown, of a kind that was shown at another instant', () => {
  it("isn't planned again if it moves while its step is over, and back into the past", () => {
    const away = changes({
      rows: [shown, row(2, 10, {})],
      ...{ wanted: [], instants: [checkIn(90)], fate: 'over', changedAt: at(20) },
    });
    expect(away.resolve).toHaveLength(1);
    const [{ state } = { state: 'planned' as const }] = away.resolve;
    const wanted = [{ ...checkIn(10), notifyAt: at(10), latestAt: at(19) }];
    const back = changes({
      rows: [shown, row(2, 10, { state })],
      ...{ wanted, instants: [checkIn(10)], fate: 'current', changedAt: at(30) },
    });
    expect(back.plan).toEqual([]);
  });

  it('is planned again if only its step was over for a while', () => {
    const away = changes({
      rows: [shown, row(2, 10, {})],
      ...{ wanted: [], instants: [checkIn(10)], fate: 'over', changedAt: at(20) },
    });
    expect(away.resolve).toEqual([{ id: 2, state: 'cancelled' }]);
    const back = changes({
      rows: [shown, row(2, 10, { state: 'cancelled' })],
      wanted: [{ ...checkIn(10), notifyAt: at(10), latestAt: at(19) }],
      ...{ instants: [checkIn(10)], fate: 'current', changedAt: at(30) },
    });
    expect(back.plan).toHaveLength(1);
  });
});
