import { describe, expect, it } from 'vitest';
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
    expect(moveMeaningOf({ stage, current: null }, to)).toEqual(meaning);
  });
});
