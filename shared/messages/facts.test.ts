import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../model/policy';
import type { Instant, TimeZone } from '../model/time';
import { messageFactsOf } from './facts';

const job = { company: 'Elm Orchestra', role: 'Cellist' };
const sender = { fromName: 'Sam Poe', locale: 'en-US', decideBy: null };

describe('what a message is filled from', () => {
  it('names the day of the interview in its own zone', () => {
    const facts = messageFactsOf(
      job,
      {
        // Already Wednesday in Berlin.
        endsAt: Date.parse('2026-03-03T23:30:00-05:00') as Instant,
        timeZone: 'America/New_York' as TimeZone,
        talkingPoints: ['the Elgar recording'],
        answer: null,
      },
      { name: 'Ada Berg', role: 'interviewer' },
      sender,
      defaultPolicy,
    );
    expect(facts).toMatchObject({
      ...job,
      ...sender,
      to: { name: 'Ada Berg', role: 'interviewer' },
      interviewOn: '2026-03-03',
      talkingPoints: ['the Elgar recording'],
      answerBy: null,
      askForStatus: defaultPolicy.askForStatus,
    });
  });

  it('is empty if nobody was met and no interview took place', () => {
    const facts = messageFactsOf(job, null, null, sender, defaultPolicy);
    expect(facts).toMatchObject({
      to: { name: '', role: '' },
      interviewOn: null,
      talkingPoints: [],
      answerBy: null,
    });
  });
});
