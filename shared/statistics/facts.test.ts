import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildReply,
  buildTouch,
  date,
  instant,
} from '../../tests/support/build-application';
import type { Application } from '../model/application';
import { factsOf } from './facts';

/** Tuesday 3 March 2026, 15:00 in New York. */
const end = instant('2026-03-03T15:00:00-05:00');
const later = instant('2026-03-17T15:00:00-04:00');
const first = buildInterview('first', end);
const second = buildInterview('second', later);
const endOfNinth = instant('2026-03-09T23:59:59.999-04:00');
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
    expect(firstRound({ closed: { outcome, recordedAt: on('03-09') } })).toMatchObject(expected);
  });

  const imported = instant('2026-11-28T10:00:00Z');
  it.each([
    ['offer', { repliedAt: endOfNinth, stoppedAt: null }],
    ['rejected', { repliedAt: endOfNinth, stoppedAt: null }],
    ['no-reply', { repliedAt: null, stoppedAt: endOfNinth }],
    ['withdrew', { repliedAt: null, stoppedAt: endOfNinth }],
  ] as const)('closed as %s on a day that was entered later ends on that day', (outcome, expected) => {
    const closed = { outcome, recordedAt: imported, on: date('2026-03-09') };
    expect(firstRound({ closed })).toMatchObject(expected);
    expect(factsOf(buildApplication({ closed }))).toMatchObject({ closedAt: null, closedOn: '2026-03-09' });
  });

  it.each(['offer', 'rejected', 'withdrew'] as const)(
    'closed as %s, nobody knows when, is no wait of a known length',
    (outcome) => {
      const closed = { outcome, recordedAt: imported, on: null };
      expect(firstRound({ closed })).toMatchObject({ repliedAt: null, stoppedAt: end });
      expect(factsOf(buildApplication({ closed }))).toMatchObject({ closedAt: null, closedOn: null });
    },
  );

  it('closed without a reply, nobody knows when, was unanswered until that was recorded', () => {
    const closed = { outcome: 'no-reply', recordedAt: imported, on: null } as const;
    expect(firstRound({ closed })).toMatchObject({ repliedAt: null, stoppedAt: imported });
  });

  it('stays answered if the application is closed afterwards', () => {
    const replies = [buildReply('first', on('03-06'))];
    expect(firstRound({ replies, closed: { outcome: 'no-reply', recordedAt: on('04-09') } })).toMatchObject({
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

  it('has no known end if both rounds were entered at once after the first, as by an import', () => {
    const addedAt = on('03-10');
    const interviews = [
      { ...first, addedAt },
      { ...second, addedAt },
    ];
    expect(firstRound({ interviews })).toMatchObject({ repliedAt: null, stoppedAt: end });
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
