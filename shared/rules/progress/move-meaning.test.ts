import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewId } from '../../model/ids';
import { at, UTC } from '../../../tests/support/cards';
import { stages, type Stage } from '../../model/stage';
import { anyLife, contextOf, lead, type Standing } from '../../../tests/support/random-life';
import { decide } from '../decide/decide';
import { cardOf } from './card';
import { moveMeaningOf, type MoveMeaning } from './move-meaning';
import { progressOf } from './progress';

const upcoming = { interviewId: 'x' as InterviewId, startsAt: at(2), endsAt: at(2.1), timeZone: UTC };

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
    expect(moveMeaningOf({ stage, upcoming: null, unreadable: null }, to)).toEqual(meaning);
  });

  it.each([
    ['check-in', 'sentThenAwaits'],
    ['final', 'sentAndSkippedThenAwaits'],
  ] as const)('from thank-you to %s while a further interview is awaited', (to, tag) => {
    expect(moveMeaningOf({ stage: 'thank-you', upcoming, unreadable: null }, to)).toEqual({
      tag,
      step: 'thank-you',
    });
  });

  it('from "applied" while an interview is ahead: wait for its end', () => {
    expect(moveMeaningOf({ stage: 'applied', upcoming, unreadable: null }, 'check-in')).toEqual({
      tag: 'interviewNotOver',
    });
  });
});

/** What `decide` does with the move, as a meaning. */
function decidedMeaningOf(standing: Standing, to: Stage): MoveMeaning {
  const { application } = standing;
  const input = { applicationId: application.id, to, outcome: null };
  const decided = decide('move-card', application, input, contextOf(standing));
  if (!decided.ok) return { tag: tagOfRefusal(decided.refusal) };
  if (decided.value.kind !== 'application') throw new Error('A card was moved.');
  const { events, next } = decided.value;
  const has = (type: (typeof events)[number]['type']) => events.some((event) => event.type === type);
  if (has('application-reopened')) return { tag: 'reopens' };
  const { stage } = next.progress;
  const sent = events.find((event) => event.type === 'message-sent');
  if (!sent) {
    expect(stage).toBe(to);
    return { tag: 'takenBack', step: to as 'thank-you' };
  }
  expect(stage).toBe(stage === 'applied' ? 'applied' : to);
  const tag = has('step-skipped') ? 'sentAndSkipped' : 'sent';
  return { tag: stage === 'applied' ? `${tag}ThenAwaits` : tag, step: sent.touch.step };
}

function tagOfRefusal(refusal: unknown) {
  const tags = {
    'already-there': 'here',
    'needs-outcome': 'outcome',
    'interview-has-ended': 'toApplied',
    'needs-interview': 'needsInterview',
    'interview-not-over': 'interviewNotOver',
  } as const;
  return tags[(refusal as { reason: keyof typeof tags }).reason];
}

it('matches the decision, whatever the application has been through', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyLife, (life) => {
      lead(life, ({ after }) => {
        const { application, policy, now } = after;
        const card = cardOf(application, progressOf(application, policy, now), now);
        for (const to of stages) {
          const meaning = moveMeaningOf(card, to);
          expect(meaning).toEqual(decidedMeaningOf(after, to));
          seen.set(meaning.tag, (seen.get(meaning.tag) ?? 0) + 1);
        }
      });
    }),
    { numRuns: 600 },
  );
  expect([...seen.keys()].sort(), 'every meaning came up').toEqual([
    'here',
    'interviewNotOver',
    'needsInterview',
    'outcome',
    'reopens',
    'sent',
    'sentAndSkipped',
    'sentAndSkippedThenAwaits',
    'sentThenAwaits',
    'takenBack',
    'toApplied',
  ]);
}, 60_000);
