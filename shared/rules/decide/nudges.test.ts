import { describe, expect, it } from 'vitest';
import { buildApplication, date, instant, zone } from '../../../tests/support/build-application';
import { contextOf } from '../../../tests/support/random-life';
import type { Application } from '../../model/application';
import { defaultPolicy } from '../../model/policy';
import type { Instant } from '../../model/time';
import { decide } from './decide';
import { decideSeveral } from './several';

const policy = { ...defaultPolicy, appliedNudge: { afterDays: 14, timeZone: zone('America/New_York') } };
const silent = buildApplication({ appliedOn: date('2026-03-03') });
/** The nudge is due since Tuesday 17 March. */
const now = instant('2026-03-18T15:00:00Z');
const friday = instant('2026-03-20T13:00:00Z');

function putOff(until: Instant | null, application: Application = silent, at = now) {
  const input = { applicationId: application.id, until };
  const decided = decide('put-off-nudge', application, input, contextOf({ policy, now: at }));
  if (!decided.ok) return decided.refusal.reason;
  if (decided.value.kind !== 'application') throw new Error('not of an application');
  const { next, description, events } = decided.value;
  return { name: description.name, events, nudge: next.progress.nudge, stage: next.progress.stage };
}

describe('the nudge about silence', () => {
  it('can be put off, which moves no card', () => {
    expect(putOff(friday)).toMatchObject({
      name: 'snoozed',
      events: [{ type: 'nudge-put-off', until: friday }],
      nudge: { putOffUntil: friday },
      stage: 'applied',
    });
  });

  it('can be dismissed, even before it is due', () => {
    expect(putOff(null)).toMatchObject({ name: 'nudge-dismissed', nudge: null });
    expect(putOff(null, silent, instant('2026-03-05T15:00:00Z'))).toMatchObject({ nudge: null });
  });

  it.each([
    ['before it is due', friday, silent, instant('2026-03-16T15:00:00Z'), 'no-step'],
    ['to a time that has passed', now, silent, now, 'in-the-past'],
    [
      'if the application is closed',
      friday,
      { ...silent, closed: { outcome: 'offer', recordedAt: now } },
      now,
      'already-closed',
    ],
    ['if it was dismissed', null, { ...silent, nudgePutOff: { until: null, at: now } }, now, 'no-step'],
  ] as const)("can't be put off %s", (_name, until, application, at, reason) => {
    expect(putOff(until, application, at)).toBe(reason);
  });

  it('is put off with the steps of others, as one change', () => {
    const act = { kind: 'snooze', until: friday } as const;
    const input = { applicationIds: [silent.id], act };
    const decided = decideSeveral(input, [silent], contextOf({ policy, now }));
    expect(decided.ok && decided.value.decisions[0]?.events).toEqual([
      { type: 'nudge-put-off', until: friday },
    ]);
  });
});
