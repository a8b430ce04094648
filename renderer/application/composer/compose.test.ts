import { describe, expect, it } from 'vitest';
import type { Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { defaultPolicy } from '@shared/model/policy';
import type { CalendarDate, Instant } from '@shared/model/time';
import { progressOf } from '@shared/rules/progress/progress';
import {
  buildApplication,
  buildInterview,
  buildReply,
  instant,
} from '../../../tests/support/build-application';
import { factsFor, namesElsewhere, ownTextBy, pointsFrom, withAnswerDate } from './compose';
import { sentMoment, writtenText, type MessageText } from './composer-draft';

const date = (text: string) => text as CalendarDate;
const gap = '[the date by which you will answer]';

describe('another date by which the user will answer an offer', () => {
  const changed = (body: string, from: string | null, to: string | null) =>
    withAnswerDate(
      body,
      { decideBy: from === null ? null : date(from), locale: 'en-GB' },
      to === null ? null : date(to),
      'en',
    );

  it('fills the gap in the text they wrote, and replaces the former date', () => {
    expect(changed(`I would like until ${gap}.`, null, '2026-03-20')).toBe('I would like until 20 March.');
    expect(changed('I would like until 20 March.', '2026-03-20', '2026-04-01')).toBe(
      'I would like until 1 April.',
    );
  });

  it('leaves other dates alone that end or begin like the former one', () => {
    expect(changed('We met on 14 March. I would like until 4 March.', '2026-03-04', '2026-03-06')).toBe(
      'We met on 14 March. I would like until 6 March.',
    );
    const american = { decideBy: date('2026-03-01'), locale: 'en-US' };
    expect(
      withAnswerDate('We met on March 14. I would like until March 1.', american, date('2026-03-06'), 'en'),
    ).toBe('We met on March 14. I would like until March 6.');
  });

  it('leaves the gap if it is taken away, and any other text as it is', () => {
    expect(changed('Until 20 March.', '2026-03-20', null)).toBe(`Until ${gap}.`);
    expect(changed('Give me a week, $& please.', null, '2026-03-20')).toBe('Give me a week, $& please.');
  });
});

describe('the date they said they would answer by', () => {
  const answer = { text: '', saidOn: date('2026-03-03'), answerBy: date('2026-03-10') };
  const saying = (named: typeof answer | null) =>
    buildInterview('tuesday', instant('2026-03-03T15:00:00-05:00'), { answer: named });
  const answerByIn = (
    ...[interviews, replies]: readonly [Application['interviews'], Application['replies']]
  ) => {
    const application = buildApplication({ interviews, replies });
    const progress = progressOf(application, defaultPolicy, instant('2026-03-25T12:00:00-04:00'));
    const sender = { fromName: 'Sam Poe', region: 'en-US' };
    return factsFor({ application, progress }, null, sender, defaultPolicy).answerBy;
  };

  it('is what they said last, in the interview or in a reply', () => {
    const later = buildReply('tuesday', instant('2026-03-11T09:00:00-04:00'), {
      kind: 'new-date',
      answerBy: date('2026-03-20'),
    });
    expect(answerByIn([saying(answer)], [])).toBe('2026-03-10');
    expect(answerByIn([saying(answer)], [later])).toBe('2026-03-20');
    expect(answerByIn([saying(null)], [later])).toBe('2026-03-20');
  });

  it('counts for the whole round, whichever of its interviews they said it in', () => {
    const second = buildInterview('second', instant('2026-03-03T17:00:00-05:00'));
    expect(answerByIn([saying(answer), second], [])).toBe('2026-03-10');
  });
});

describe('the subject of the user’s own text', () => {
  const template = { subject: 'Thank you for the Cellist interview' };

  it('is the template’s once it is a mail, unless they wrote one', () => {
    const own = { subject: '', body: 'Dear Dana' };
    expect(ownTextBy('email', own, template)).toEqual({ ...template, body: 'Dear Dana' });
    expect(ownTextBy('email', { ...own, subject: 'Thanks' }, template).subject).toBe('Thanks');
    expect(ownTextBy('linkedin', own, template)).toEqual(own);
  });
});

describe('the names that don’t belong into a message', () => {
  const contacts = [{ id: 'dana', name: 'Dana Kim' }] as unknown as Application['contacts'];
  const application = { id: 'elm', company: 'Elm', contacts } as Application;
  const card = (id: string, company: string) => ({ id: id as ApplicationId, company });

  it('are each once those of other companies and of people who are elsewhere only', () => {
    const cards = [card('elm', 'Elm'), card('oak', 'Oak'), card('fir', 'Oak'), card('no-name', '')];
    expect(namesElsewhere(application, cards, ['Sam Lee', 'Sam Lee'])).toEqual({
      companies: ['Oak'],
      people: ['Sam Lee'],
    });
  });

  it('are never a name that is also here', () => {
    const cards = [card('other elm', 'Elm'), card('kim', 'Dana Kim')];
    expect(namesElsewhere(application, cards, ['Dana Kim'])).toEqual({ companies: [], people: [] });
  });
});

describe('the talking points for people of one panel', () => {
  const points = ['the hall', 'the programme', 'the course'];

  it('are the same for everybody, each with another one first', () => {
    expect([0, 1, 2, 3].map((place) => pointsFrom(points, place)[0])).toEqual([...points, 'the hall']);
    expect(pointsFrom(points, 2)).toEqual(['the course', 'the hall', 'the programme']);
  });

  it('are none if none were noted', () => {
    expect(pointsFrom([], 2)).toEqual([]);
  });
});

describe('what the user wrote, as their drafts are listed', () => {
  const written = (text: Partial<MessageText>) =>
    writtenText({
      version: 1,
      text: { medium: 'email', tone: 'warm', variant: 0, own: null, dismissed: [], ...text },
    });

  it('is the message, else the notes of the call, else nothing', () => {
    const own = { subject: 'Thanks', body: 'Dear Dana' };
    expect(written({ own, callNotes: 'She was kind' })).toBe('Dear Dana');
    expect(written({ callNotes: 'She was kind' })).toBe('She was kind');
    expect(written({ decideBy: '2026-03-20' })).toBe('');
  });
});

describe('when a message left, as it is recorded', () => {
  it('is the moment it was handed over, but never one still to come, after the clock was set back', () => {
    const [earlier, now, later] = [1_000, 2_000, 3_000] as [Instant, Instant, Instant];
    expect([null, earlier, now, later].map((at) => sentMoment(at, now))).toEqual([null, earlier, now, null]);
  });
});
