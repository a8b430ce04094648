import { describe, expect, it } from 'vitest';
import type { InterviewId } from '@shared/model/ids';
import { at, UTC } from '../../tests/support/cards';
import { moveMeaningOf } from './move-meaning';

describe('what a move would do', () => {
  it.each([
    ['thank-you', 'check-in', { tag: 'sent', step: 'thank-you' }],
    ['check-in', 'final', { tag: 'sent', step: 'check-in' }],
    ['thank-you', 'final', { tag: 'sentAndSkipped', step: 'thank-you' }],
    ['final', 'thank-you', { tag: 'takenBack', step: 'thank-you' }],
    ['final', 'check-in', { tag: 'takenBack', step: 'check-in' }],
    ['check-in', 'closed', { tag: 'outcome' }],
    ['applied', 'closed', { tag: 'outcome' }],
    ['applied', 'thank-you', { tag: 'needsInterview' }],
    ['check-in', 'applied', { tag: 'toApplied' }],
    ['closed', 'applied', { tag: 'reopens' }],
    ['final', 'final', { tag: 'here' }],
  ] as const)('from %s to %s', (stage, to, meaning) => {
    expect(moveMeaningOf({ stage, upcoming: null }, to)).toEqual(meaning);
  });

  it.each([
    ['check-in', 'sentThenAwaits'],
    ['final', 'sentAndSkippedThenAwaits'],
  ] as const)('from thank-you to %s while a further interview is awaited', (to, tag) => {
    const interviewId = 'x' as InterviewId;
    const upcoming = { interviewId, startsAt: at(2), endsAt: at(2.1), timeZone: UTC };
    expect(moveMeaningOf({ stage: 'thank-you', upcoming }, to)).toEqual({ tag, step: 'thank-you' });
  });
});
