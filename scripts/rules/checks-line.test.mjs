import { describe, expect, it } from 'vitest';

import { answerChecks } from './checks-line.mjs';
import { answerMessage } from './message-line.mjs';

const whole = {
  step: 'thank-you',
  medium: 'email',
  text: 'Hi Dana,\n\nThank you for Tuesday. I like the move to event sourcing. If you need more, just ask.\n\nAlex',
  subject: 'Thank you for the Data Engineer interview',
  to: { name: 'Dana Kim', role: 'hiring manager' },
  company: 'Acme',
  role: 'Data Engineer',
  talkingPoints: ['the move to event sourcing'],
  sentToOthers: [],
};
/** @param {object} fields */
const answer = (fields) => JSON.parse(answerChecks(JSON.stringify({ ...whole, ...fields })));

describe('a checks line', () => {
  it('finds nothing in a good message', () => {
    expect(answer({})).toEqual({ findings: [] });
  });
  it('returns the check, rule, range and message of each finding', () => {
    const text = 'Hi Tom,\n\nThank you for the move to event sourcing. If you need more, just ask.';
    expect(answer({ text }).findings).toEqual([
      { check: 'wrong-name', rule: 'W3', from: 3, to: 6, message: expect.stringContaining('somebody other') },
    ]);
  });
  it('uses the policy and the names on the board', () => {
    const text = 'Hi Dana,\n\nit has been a week. Is there any news on event sourcing at Umbrella?';
    const [checks] = [
      answer({
        step: 'check-in',
        text,
        policy: { askForStatus: false },
        others: { companies: ['Umbrella'], people: [] },
      }).findings.map((/** @type {{ check: string }} */ { check }) => check),
    ];
    expect(checks).toEqual(['asks-for-update', 'other-name']);
  });
  it('finds nothing in messages composed by "message"', () => {
    for (const step of ['thank-you', 'check-in', 'final'])
      for (const askForStatus of [true, false]) {
        const { to, company, role, talkingPoints, medium } = whole;
        const shared = { step, medium, to, company, role, talkingPoints, policy: { askForStatus } };
        const { subject, body } = JSON.parse(
          answerMessage(JSON.stringify({ ...shared, fromName: 'Alex Doe', interviewOn: '2026-03-03' })),
        );
        expect(answer({ ...shared, text: body, subject }).findings, body).toEqual([]);
      }
  });
  it('takes null for whatever may be left out', () => {
    const fields = { subject: null, talkingPoints: null, sentToOthers: null, others: null, policy: null };
    expect(answer({ ...fields, step: 'offer-reply', medium: 'linkedin' })).toEqual({ findings: [] });
  });
  it.each([
    [{ text: 7 }, 'text'],
    [{ to: 'Dana' }, 'to'],
    [{ medium: 'fax' }, 'medium'],
    [{ talkingPoints: [null] }, 'talkingPoints.0'],
    [{ sentToOthers: 'text' }, 'sentToOthers'],
    [{ policy: { askForStatus: 1 } }, 'policy.askForStatus'],
    [{ tone: 'warm' }, 'tone'],
  ])('refuses %j at %s', (fields, field) => {
    expect(answer(fields).error.field).toBe(field);
  });
});
