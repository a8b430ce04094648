import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildContact,
  buildInterview,
  buildReply,
  buildTouch,
  contactId,
  date,
  instant,
  interviewId,
  zone,
} from '../../../tests/support/build-application';
import type { Application, Interview, Reply } from '../../model/application';
import type { Cycle } from '../../model/progress';
import { cyclesOf } from './cycles';

const tuesday = buildInterview('tuesday', instant('2026-03-03T15:00:00-05:00'));

function cycleOf(application: Partial<Application>): Cycle {
  const [cycle] = cyclesOf(buildApplication({ interviews: [tuesday], ...application }));
  if (cycle === undefined) throw new Error('no cycle');
  return cycle;
}

function groups(...interviews: Interview[]): readonly (readonly string[])[] {
  return cyclesOf(buildApplication({ interviews })).map(({ interviewIds }) =>
    interviewIds.map((id) => id.slice(10)),
  );
}

describe('interviews on one local date', () => {
  it('form one cycle, which ends with the last of them', () => {
    const morning = buildInterview('morning', instant('2026-03-03T10:00:00-05:00'), {
      peopleMet: [contactId('Dana')],
    });
    const evening = buildInterview('evening', instant('2026-03-03T23:59:00-05:00'), {
      peopleMet: [contactId('Sam'), contactId('Dana')],
    });
    const [cycle] = cyclesOf(buildApplication({ interviews: [evening, morning] }));
    expect(cycle).toMatchObject({
      interviewIds: [interviewId('morning'), interviewId('evening')],
      anchorId: interviewId('evening'),
      startsAt: morning.startsAt,
      endedAt: evening.endsAt,
      endedOn: '2026-03-03',
      peopleMet: [contactId('Dana'), contactId('Sam')],
    });
  });

  it('are dated in the zone of each', () => {
    const sydney = buildInterview('sydney', instant('2026-03-03T10:00:00+11:00'), {
      timeZone: zone('Australia/Sydney'),
    });
    const angeles = buildInterview('angeles', instant('2026-03-03T23:00:00-08:00'), {
      timeZone: zone('America/Los_Angeles'),
    });
    const next = buildInterview('next', instant('2026-03-04T01:00:00-05:00'), {
      startsAt: instant('2026-03-04T00:00:00-05:00'),
    });
    expect(groups(sydney, next, angeles)).toEqual([['next'], ['sydney', 'angeles']]);
  });

  it('are those that begin on it: one that runs past midnight belongs to the evening before', () => {
    const late = buildInterview('late', instant('2026-03-04T00:30:00-05:00'));
    const after = buildInterview('after', instant('2026-03-04T15:00:00-05:00'));
    expect(groups(tuesday, late, after)).toEqual([['tuesday', 'late'], ['after']]);
    expect(cyclesOf(buildApplication({ interviews: [tuesday, late] }))[0]?.endedOn).toBe('2026-03-04');
  });

  it("don't count if cancelled", () => {
    expect(groups({ ...tuesday, cancelledAt: instant('2026-03-01T00:00:00Z') })).toEqual([]);
  });
});

describe('a strong connection', () => {
  const contacts = [buildContact('Dana', { hasStrongConnection: true })];
  it.each([
    ['can be set on the application', { hasStrongConnection: true }, true],
    [
      'can be set on a person met',
      { contacts, interviews: [{ ...tuesday, peopleMet: [contactId('Dana')] }] },
      true,
    ],
    ["doesn't count if the person wasn't met", { contacts }, false],
  ])('%s', (_, application, isStrong) => {
    expect(cycleOf(application).isStrongConnection).toBe(isStrong);
  });
});

describe('the date the employer named (A)', () => {
  const answered = (saidOn: string, answerBy: string | null): Interview => ({
    ...tuesday,
    answer: { text: '', saidOn: date(saidOn), answerBy: answerBy === null ? null : date(answerBy) },
  });
  const reply = (receivedAt: string, answerBy: string): Reply =>
    buildReply('tuesday', instant(receivedAt), { kind: 'new-date', answerBy: date(answerBy) });

  it.each<[string, Partial<Application>, string | null]>([
    ['none named', { interviews: [answered('2026-03-03', null)] }, null],
    ['named in the interview', { interviews: [answered('2026-03-03', '2026-03-10')] }, '2026-03-10'],
    [
      'what was said last counts, not what was recorded last',
      {
        replies: [reply('2026-03-12T12:00:00Z', '2026-03-20'), reply('2026-03-11T12:00:00Z', '2026-03-30')],
      },
      '2026-03-20',
    ],
    [
      'named in a reply after the interview',
      {
        interviews: [answered('2026-03-03', '2026-03-10')],
        replies: [reply('2026-03-03T22:00:00Z', '2026-03-08')],
      },
      '2026-03-08',
    ],
    [
      "a later answer without a date doesn't cancel it",
      {
        interviews: [answered('2026-03-03', '2026-03-10')],
        replies: [buildReply('tuesday', instant('2026-03-12T12:00:00Z'))],
      },
      '2026-03-10',
    ],
    [
      "a date that isn't after the interview is left out",
      {
        interviews: [answered('2026-03-03', '2026-03-10')],
        replies: [reply('2026-03-05T12:00:00Z', '2026-03-03')],
      },
      '2026-03-10',
    ],
  ])('%s', (_, application, expected) => {
    expect(cycleOf(application).answerBy).toBe(expected);
  });

  it('belongs to its cycle', () => {
    const second = buildInterview('second', instant('2026-03-20T15:00:00-04:00'));
    const cycles = cyclesOf(buildApplication({ interviews: [answered('2026-03-03', '2026-03-30'), second] }));
    expect(cycles.map(({ answerBy }) => answerBy)).toEqual(['2026-03-30', null]);
  });

  it('of two interviews on one day is the one named in the later', () => {
    const morning = buildInterview('morning', instant('2026-03-03T10:00:00-05:00'), {
      answer: { text: '', saidOn: date('2026-03-03'), answerBy: date('2026-03-20') },
    });
    expect(cycleOf({ interviews: [answered('2026-03-03', '2026-03-10'), morning] }).answerBy).toBe(
      '2026-03-10',
    );
  });
});

describe('news (R)', () => {
  const news = buildReply('tuesday', instant('2026-03-10T03:00:00Z'));
  const sent = (at: string) => [buildTouch('tuesday', 'check-in', instant(at))];
  it.each<[string, Partial<Application>, string | null]>([
    ['counts from the local date it came', { replies: [news] }, '2026-03-09'],
    [
      'counts after the last message',
      { replies: [news], touches: sent('2026-03-09T12:00:00Z') },
      '2026-03-09',
    ],
    [
      'stops counting once a message follows it',
      { replies: [news], touches: sent('2026-03-11T12:00:00Z') },
      null,
    ],
    ['includes another round without a date', { replies: [{ ...news, kind: 'next-round' }] }, '2026-03-09'],
    ['excludes a new date', { replies: [{ ...news, kind: 'new-date', answerBy: date('2026-03-20') }] }, null],
    ['excludes a rejection', { replies: [{ ...news, kind: 'rejection' }] }, null],
    [
      "doesn't count if it belongs to another cycle",
      { replies: [{ ...news, interviewId: interviewId('other') }] },
      null,
    ],
    ["doesn't count without a cycle", { replies: [{ ...news, interviewId: null }] }, null],
    [
      'is the last reply that came',
      { replies: [buildReply('tuesday', instant('2026-03-12T12:00:00Z')), news] },
      '2026-03-12',
    ],
  ])('%s', (_, application, expected) => {
    expect(cycleOf(application).newsOn).toBe(expected);
  });
});

it("counts in UTC if this runtime doesn't know an old record's zone", () => {
  expect(cycleOf({ interviews: [{ ...tuesday, timeZone: zone('Mars/Olympus') }] }).timeZone).toBe('UTC');
});
