import { describe, expect, it } from 'vitest';

import { answerMessage } from './message-line.mjs';

const whole = {
  step: 'thank-you',
  medium: 'email',
  tone: 'warm',
  to: { name: 'Dana Kim', role: 'hiring manager' },
  fromName: 'Alex Doe',
  company: 'Acme',
  role: 'Data Engineer',
  interviewOn: '2026-03-03',
  talkingPoints: ['the move to event sourcing'],
};
/** @param {object} fields */
const answer = (fields) => JSON.parse(answerMessage(JSON.stringify({ ...whole, ...fields })));

describe('a message line', () => {
  it('returns a subject and a body without gaps if every fact is known', () => {
    const { subject, body, gaps } = answer({});
    expect(subject).toBe('Thank you for the Data Engineer interview');
    expect(body).toMatch(/^Hi Dana,\n\n[^]*the move to event sourcing[^]*\n\nBest wishes,\nAlex Doe$/);
    expect(gaps).toEqual([]);
  });
  it('lists a gap for each missing fact, exactly as in the body', () => {
    const { body, gaps } = answer({ talkingPoints: [], interviewOn: null, to: { name: '' } });
    expect(gaps).toEqual(['[their name]', '[the date of the interview]', '[one thing you talked about]']);
    for (const gap of gaps) expect(body).toContain(gap);
  });
  it('asks for the status unless the policy says not to', () => {
    const [asking, offering] = [true, false].map((askForStatus) =>
      answer({ step: 'check-in', tone: 'neutral', policy: { askForStatus } }),
    );
    expect(asking.body).toContain('where things stand');
    expect(offering.body).not.toContain('where things stand');
  });
  it('is neutral by default, and accepts steps as cadence spells them', () => {
    expect(answer({ tone: undefined, step: 'thankYou' })).toEqual(answer({ tone: 'neutral' }));
  });
  it('has three lines and no subject by phone', () => {
    const { subject, body } = answer({ medium: 'phone' });
    expect([subject, body.split('\n').length]).toEqual(['', 3]);
  });
  it.each([
    [{ step: 'close' }, 'step'],
    [{ medium: 'fax' }, 'medium'],
    [{ tone: 'angry' }, 'tone'],
    [{ to: {} }, 'to.name'],
    [{ interviewOn: '2026-02-30' }, 'interviewOn'],
    [{ talkingPoints: 'one' }, 'talkingPoints'],
    [{ talkingPoints: [1] }, 'talkingPoints.0'],
    [{ policy: { askForStatus: 'no' } }, 'policy.askForStatus'],
    [{ text: '' }, 'text'],
  ])('refuses %j at %s', (fields, field) => {
    expect(answer(fields).error.field).toBe(field);
  });
});
