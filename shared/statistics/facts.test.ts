import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildReply,
  buildTouch,
  instant,
} from '../../tests/support/build-application';
import type { Application } from '../model/application';
import { factsOf } from './facts';

/** Tuesday 3 March 2026, 15:00 in New York. */
const end = instant('2026-03-03T15:00:00-05:00');
const later = instant('2026-03-17T15:00:00-04:00');
const first = buildInterview('first', end);
const second = buildInterview('second', later);
const on = (day: string) => instant(`2026-${day}T12:00:00-05:00`);

function firstRound(application: Partial<Application>) {
  return factsOf(buildApplication({ interviews: [first], ...application })).rounds[0];
}

describe('the wait after a round', () => {
  it('continues without a reply', () => {
    expect(firstRound({})).toMatchObject({ repliedAt: null, stoppedAt: null });
  });

  it('ends with the first reply of any kind', () => {
    const replies = [
      buildReply('first', on('03-12'), { kind: 'rejection' }),
      buildReply('first', on('03-06')),
    ];
    expect(firstRound({ replies })).toMatchObject({ repliedAt: on('03-06'), stoppedAt: null });
  });

  it.each([
    ['offer', { repliedAt: on('03-09'), stoppedAt: null }],
    ['rejected', { repliedAt: on('03-09'), stoppedAt: null }],
    ['no-reply', { repliedAt: null, stoppedAt: on('03-09') }],
    ['withdrew', { repliedAt: null, stoppedAt: on('03-09') }],
  ] as const)('closed as %s', (outcome, expected) => {
    expect(firstRound({ closed: { outcome, at: on('03-09') } })).toMatchObject(expected);
  });

  it('stays answered if the application is closed afterwards', () => {
    const replies = [buildReply('first', on('03-06'))];
    expect(firstRound({ replies, closed: { outcome: 'no-reply', at: on('04-09') } })).toMatchObject({
      repliedAt: on('03-06'),
      stoppedAt: null,
    });
  });

  it('stops when the application is archived', () => {
    expect(firstRound({ archivedAt: on('03-20') })).toMatchObject({
      repliedAt: null,
      stoppedAt: on('03-20'),
    });
  });

  it('ends when another round is entered, since they must have invited the user', () => {
    const interviews = [first, { ...second, addedAt: on('03-10') }];
    expect(firstRound({ interviews })).toMatchObject({ repliedAt: on('03-10'), stoppedAt: null });
  });

  it('does not exist between rounds planned together', () => {
    const interviews = [first, { ...second, addedAt: on('03-01') }];
    expect(firstRound({ interviews })).toMatchObject({ repliedAt: null, stoppedAt: end });
  });
});

describe('a message', () => {
  it('is early, in time or late by the standard rules', () => {
    const touches = [
      buildTouch('first', 'final', on('03-15')),
      buildTouch('first', 'check-in', on('03-14')),
      buildTouch('first', 'thank-you', on('03-08')),
    ];
    expect(firstRound({ touches })?.messages.map(({ step, timing }) => [step, timing])).toEqual([
      ['thank-you', 'late'],
      ['check-in', 'in-time'],
      ['final', 'early'],
    ]);
  });
});
