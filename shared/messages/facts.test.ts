import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../model/policy';
import type { Reply } from '../model/application';
import type { ContactId, ReplyId } from '../model/ids';
import type { CalendarDate, Instant, TimeZone } from '../model/time';
import { messageFactsOf } from './facts';

const ada = { id: 'ada' as ContactId, name: 'Ada Berg', role: 'interviewer' };
const job = { company: 'Elm Orchestra', role: 'Cellist', replies: [] };
const sender = { fromName: 'Sam Poe', locale: 'en-US' };
const today = '2026-03-10' as CalendarDate;
const dates = { answerBy: '2026-03-17' as CalendarDate, today };

describe('what a message is filled from', () => {
  it('names the day of the interview in its own zone', () => {
    const facts = messageFactsOf(
      job,
      {
        // Already Wednesday in Berlin.
        endsAt: Date.parse('2026-03-03T23:30:00-05:00') as Instant,
        timeZone: 'America/New_York' as TimeZone,
        talkingPoints: ['the Elgar recording'],
        peopleMet: [ada.id],
      },
      ada,
      sender,
      defaultPolicy,
      dates,
    );
    expect(facts).toMatchObject({
      company: 'Elm Orchestra',
      role: 'Cellist',
      ...sender,
      to: { name: 'Ada Berg', role: 'interviewer' },
      interviewOn: '2026-03-03',
      talkingPoints: ['the Elgar recording'],
      answerBy: '2026-03-17',
      askForStatus: defaultPolicy.askForStatus,
    });
  });

  it('knows whether the recipient was in the interview', () => {
    const interviewedBy = (peopleMet: ContactId[] | null, contact: typeof ada | null) => {
      const interview = peopleMet && {
        ...{ endsAt: 0 as Instant, timeZone: 'UTC' as TimeZone, talkingPoints: [], peopleMet },
      };
      return messageFactsOf(job, interview, contact, sender, defaultPolicy, dates).interviewedBy;
    };
    expect(interviewedBy([ada.id], ada)).toBe('recipient');
    expect(interviewedBy(['li' as ContactId], ada)).toBe('others');
    expect(interviewedBy([], ada)).toBe('others');
    // Whoever was met, if the message names nobody.
    expect(interviewedBy([], null)).toBe('recipient');
    expect(interviewedBy(null, ada)).toBe('nobody');
  });

  it('is empty if nobody was met and no interview took place', () => {
    const facts = messageFactsOf(job, null, null, sender, defaultPolicy, { ...dates, answerBy: null });
    expect(facts).toMatchObject({
      to: { name: '', role: '' },
      interviewOn: null,
      talkingPoints: [],
      answerBy: null,
    });
  });

  describe('the date by which the user will answer', () => {
    const offer = (receivedAt: string, answerBy: string | null): Reply => ({
      ...{ id: receivedAt as ReplyId, kind: 'offer', receivedAt: Date.parse(receivedAt) as Instant },
      ...{ interviewId: null, text: '', answerBy: answerBy as CalendarDate | null },
    });
    const decideBy = (...replies: readonly Reply[]) =>
      messageFactsOf({ ...job, replies }, null, null, sender, defaultPolicy, dates).decideBy;

    it('is the one they named with their last offer', () => {
      expect(decideBy(offer('2026-03-09T09:00Z', '2026-03-20'))).toBe('2026-03-20');
      expect(decideBy(offer('2026-03-09T09:00Z', today))).toBe(today);
      expect(
        decideBy(offer('2026-03-09T09:00Z', '2026-03-20'), offer('2026-03-08T09:00Z', '2026-03-12')),
      ).toBe('2026-03-20');
    });

    it('is never invented: without one, or once it has passed, there is a gap', () => {
      expect(decideBy()).toBeNull();
      expect(decideBy(offer('2026-03-09T09:00Z', null))).toBeNull();
      expect(decideBy(offer('2026-03-02T09:00Z', '2026-03-09'))).toBeNull();
      expect(decideBy({ ...offer('2026-03-09T09:00Z', '2026-03-20'), kind: 'new-date' })).toBeNull();
    });
  });
});
