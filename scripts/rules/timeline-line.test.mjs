import { describe, expect, it } from 'vitest';

import { answerTimeline } from './timeline-line.mjs';

describe('a timeline line', () => {
  /** @param {object} fields */
  const answer = (fields) => JSON.parse(answerTimeline(JSON.stringify({ saidOn: '2026-03-03', ...fields })));

  it('returns the date and the words it was read from', () => {
    expect(answer({ text: "You'll hear by Friday." })).toEqual({
      answerBy: '2026-03-06',
      matched: 'by Friday',
    });
  });
  it('returns null for both if there is no date', () => {
    expect(answer({ text: 'soon' })).toEqual({ answerBy: null, matched: null });
  });
  it("uses its policy's working days", () => {
    const policy = { holidays: ['2026-03-04'] };
    expect(answer({ text: 'in 2 business days', policy }).answerBy).toBe('2026-03-06');
  });
  it.each([
    [{ text: 7 }, 'text'],
    [{}, 'text'],
    [{ text: 'soon', saidOn: 'today' }, 'saidOn'],
    [{ text: 'soon', policy: { workingDays: [] } }, 'policy.workingDays'],
    [{ text: 'soon', zone: 'UTC' }, 'zone'],
  ])('refuses %j at %s', (fields, field) => {
    expect(answer(fields).error.field).toBe(field);
  });
});
