import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  date,
  instant,
  zone,
} from '../../../tests/support/build-application';
import { dueNowAmong, makeCard } from '../../../tests/support/cards';
import type { Application } from '../../model/application';
import { defaultPolicy, type Policy } from '../../model/policy';
import { cardOf, compareUrgency } from './card';
import { dueCardAt } from './due-now';
import { nudgeOf } from './nudge';
import { progressOf } from './progress';

const newYork = zone('America/New_York');
const policy: Policy = { ...defaultPolicy, appliedNudge: { afterDays: 14, timeZone: newYork } };
const reply = (at: string) =>
  ({ id: 'r', kind: 'news', receivedAt: instant(at), interviewId: null, text: '', answerBy: null }) as never;

/** Applied on Tuesday 3 March 2026. */
const silent = (changes: Partial<Application> = {}) =>
  buildApplication({ appliedOn: date('2026-03-03'), ...changes });
const dueAt = (application: Application, under = policy) => {
  const nudge = nudgeOf(application, under);
  return nudge && new Date(nudge.putOffUntil ?? nudge.dueAt).toISOString();
};

describe('the nudge about silence', () => {
  it('is off unless the policy asks for it', () => {
    expect(dueAt(silent(), defaultPolicy)).toBeNull();
    expect(dueAt(silent(), { ...policy, appliedNudge: null })).toBeNull();
  });

  it.each([
    ['after the days chosen, at the usual time', silent(), '2026-03-17T14:00:00.000Z'],
    ['on the next working day', silent({ appliedOn: date('2026-03-07') }), '2026-03-23T14:00:00.000Z'],
    [
      'counted from when it was added if the day of applying is unknown',
      buildApplication({ addedAt: instant('2026-03-04T03:00:00Z') }),
      '2026-03-17T14:00:00.000Z',
    ],
    [
      'counted from the last reply',
      silent({ replies: [reply('2026-03-09T15:00:00Z')] }),
      '2026-03-23T14:00:00.000Z',
    ],
    [
      'counted from when the only interview was cancelled',
      silent({
        interviews: [
          buildInterview('only', instant('2026-03-20T15:00:00Z'), {
            cancelledAt: instant('2026-03-10T15:00:00Z'),
          }),
        ],
      }),
      '2026-03-24T14:00:00.000Z',
    ],
  ])('comes %s', (_name, application, expected) => {
    expect(dueAt(application)).toBe(expected);
  });

  it.each([
    ['with an interview', silent({ interviews: [buildInterview('one', instant('2026-03-20T15:00:00Z'))] })],
    ['once closed', silent({ closed: { outcome: 'rejected', recordedAt: instant('2026-03-05T15:00:00Z') } })],
  ])('never comes %s', (_name, application) => {
    expect(dueAt(application)).toBeNull();
  });

  it('comes again when it was put off, and after a dismissal only once something was heard', () => {
    const at = instant('2026-03-18T15:00:00Z');
    const until = instant('2026-03-20T13:00:00Z');
    expect(dueAt(silent({ nudgePutOff: { at, until } }))).toBe('2026-03-20T13:00:00.000Z');
    const dismissed = { nudgePutOff: { at, until: null } };
    expect(dueAt(silent(dismissed))).toBeNull();
    expect(dueAt(silent({ ...dismissed, replies: [reply('2026-03-19T15:00:00Z')] }))).toBe(
      '2026-04-02T14:00:00.000Z',
    );
  });

  it('says when time alone changes it', () => {
    const changesAt = (now: string) => progressOf(silent(), policy, instant(now)).changesAt;
    expect(changesAt('2026-03-10T00:00:00Z')).toBe(instant('2026-03-17T14:00:00Z'));
    expect(changesAt('2026-03-18T00:00:00Z')).toBeNull();
  });
});

describe('a card with a nudge', () => {
  const cardAt = (now: string, changes: Partial<Application> = {}) => {
    const application = silent(changes);
    return cardOf(application, progressOf(application, policy, instant(now)), instant(now));
  };
  const groupAt = (now: string, changes?: Partial<Application>) =>
    dueNowAmong([cardAt(now, changes)], instant(now), newYork).groups.map(({ group }) => group)[0];

  it('stays in its column and comes up in Due now', () => {
    expect(cardAt('2026-03-18T15:00:00Z')).toMatchObject({ stage: 'applied', current: null });
    expect(groupAt('2026-03-09T15:00:00Z')).toBeUndefined();
    expect(groupAt('2026-03-12T15:00:00Z')).toBe('coming-up');
    expect(groupAt('2026-03-17T13:00:00Z')).toBe('today');
    expect(groupAt('2026-03-17T14:00:00Z')).toBe('due');
    expect(groupAt('2026-05-01T14:00:00Z')).toBe('due');
  });

  it('is not due while it is put off, or archived', () => {
    const nudgePutOff = { at: instant('2026-03-18T15:00:00Z'), until: instant('2026-03-20T13:00:00Z') };
    expect(groupAt('2026-03-19T15:00:00Z', { nudgePutOff })).toBe('coming-up');
    expect(groupAt('2026-03-20T15:00:00Z', { nudgePutOff })).toBe('due');
    const archived = cardAt('2026-03-18T15:00:00Z', { archivedAt: instant('2026-03-04T15:00:00Z') });
    expect(dueCardAt(archived, instant('2026-03-18T15:00:00Z'))).toBeNull();
  });

  it('comes before those without a date, once due before interviews ahead too', () => {
    const now = instant('2026-03-18T15:00:00Z');
    const none = makeCard('applied', {});
    const endsAt = instant('2026-03-19T15:00:00Z');
    const upcoming = { interviewId: 'x' as never, startsAt: now, endsAt, timeZone: newYork };
    const awaited = makeCard('applied', { upcoming });
    const due = cardAt('2026-03-18T15:00:00Z');
    const ahead = cardAt('2026-03-18T15:00:00Z', { appliedOn: date('2026-03-12') });
    const sorted = [none, ahead, awaited, due].toSorted((a, b) => compareUrgency(a, b, now));
    expect(sorted).toEqual([due, awaited, ahead, none]);
  });
});
