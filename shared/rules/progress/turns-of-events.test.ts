/** Whole stories after an interview: the dates and the step they lead to. */
import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildContact,
  buildInterview,
  buildReply,
  buildSkip,
  buildTouch,
  contactId,
  date,
  instant,
  interviewId,
} from '../../../tests/support/build-application';
import type { Application, MessageStep } from '../../model/application';
import { defaultPolicy } from '../../model/policy';
import type { Instant } from '../../model/time';
import { progressOf } from './progress';
import { plannedReminders } from '../reminders/reminders';

const on = (day: string, time = '12:00') =>
  instant(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
/** Tuesday 3 March 2026, 15:00 in New York. */
const tuesday = buildInterview('tuesday', on('03-03', '15:00'));
const touch = (step: MessageStep, day: string) => buildTouch('tuesday', step, on(day));

/** "current: thank-you / check-in / final / close due", in month and day. */
function standing(now: Instant, changes: Partial<Application>): string {
  const { current, steps } = progressOf(
    buildApplication({ interviews: [tuesday], ...changes }),
    defaultPolicy,
    now,
  );
  return `${current ?? '-'}: ${steps.map(({ dates }) => dates.dueOn.slice(5)).join(' / ')}`;
}

describe('what happens later', () => {
  it.each<[string, Instant, Partial<Application>, string]>([
    ['nothing', on('03-05'), {}, 'thank-you: 03-04 / 03-11 / 03-25 / 04-08'],
    [
      'a message sent late delays the later steps',
      on('03-06'),
      { touches: [touch('thank-you', '03-06')] },
      'check-in: 03-04 / 03-13 / 03-27 / 04-10',
    ],
    [
      'correcting that message to an earlier day brings them forward again',
      on('03-06'),
      { touches: [touch('thank-you', '03-04')] },
      'check-in: 03-04 / 03-11 / 03-25 / 04-08',
    ],
    [
      'a skipped step counts from the day it was skipped',
      on('03-06'),
      { skips: [buildSkip('tuesday', 'thank-you', on('03-06'))] },
      'check-in: 03-04 / 03-13 / 03-27 / 04-10',
    ],
    ['a lapsed step counts from the day it was due', on('03-18'), {}, 'final: 03-04 / 03-11 / 03-25 / 04-08'],
    [
      'a lapsed step sent after all counts from the day it was sent',
      on('03-21'),
      { touches: [touch('thank-you', '03-04'), touch('check-in', '03-20')] },
      'final: 03-04 / 03-11 / 04-03 / 04-17',
    ],
    [
      'news delays the next step by a week',
      on('03-09'),
      { touches: [touch('thank-you', '03-04')], replies: [buildReply('tuesday', on('03-09'))] },
      'check-in: 03-04 / 03-16 / 03-30 / 04-13',
    ],
    [
      'a new date moves the check-in',
      on('03-09'),
      {
        touches: [touch('thank-you', '03-04')],
        replies: [buildReply('tuesday', on('03-09'), { kind: 'new-date', answerBy: date('2026-03-20') })],
      },
      'check-in: 03-04 / 03-23 / 04-06 / 04-20',
    ],
    [
      'an interview entered weeks late is where its dates put it',
      on('03-20'),
      { interviews: [{ ...tuesday, addedAt: on('03-20') }] },
      'final: 03-04 / 03-11 / 03-25 / 04-08',
    ],
    [
      'a second interview on the day moves the end',
      on('03-04'),
      { interviews: [tuesday, buildInterview('evening', on('03-03', '20:00'))] },
      'thank-you: 03-04 / 03-11 / 03-25 / 04-08',
    ],
    [
      'a new round starts over, however far the first one had come',
      on('03-25'),
      {
        interviews: [tuesday, buildInterview('second', on('03-24', '15:00'))],
        touches: [touch('thank-you', '03-04'), touch('check-in', '03-11')],
        replies: [buildReply('tuesday', on('03-12'))],
      },
      'thank-you: 03-25 / 04-01 / 04-15 / 04-29',
    ],
  ])('%s', (_, now, changes, expected) => {
    expect(standing(now, changes)).toBe(expected);
  });

  it('several interviews on one day get one thank-you per person, counted from the end of the last', () => {
    const evening = buildInterview('evening', on('03-03', '20:00'), { peopleMet: [contactId('Sam')] });
    const { steps } = progressOf(
      buildApplication({
        contacts: [buildContact('Dana'), buildContact('Sam')],
        interviews: [{ ...tuesday, peopleMet: [contactId('Dana')] }, evening],
      }),
      defaultPolicy,
      on('03-04'),
    );
    expect(steps[0]?.dates.dueAt).toBe(on('03-04', '20:00'));
    expect(steps[0]?.parts.map((part) => part.contactId)).toEqual([contactId('Dana'), contactId('Sam')]);
  });

  it('an interview entered weeks late sends no reminders from the past', () => {
    const application = buildApplication({ interviews: [{ ...tuesday, addedAt: on('03-20') }] });
    const now = on('03-20');
    const progress = progressOf(application, defaultPolicy, now);
    const planned = plannedReminders({ application, progress, policy: defaultPolicy, now });
    expect(planned.map(({ kind, at }) => [kind, at])).toEqual([
      ['due', on('03-25', '10:00')],
      ['last-call', on('04-01', '10:00')],
    ]);
  });

  it("a kept step doesn't lapse, and the next one follows when it is sent", () => {
    const keeps = [{ interviewId: interviewId('tuesday'), step: 'check-in' as const }];
    expect(standing(on('03-28'), { keeps })).toBe('check-in: 03-04 / 03-11 / 03-25 / 04-08');
    expect(standing(on('03-29'), { keeps, touches: [touch('check-in', '03-28')] })).toBe(
      'final: 03-04 / 03-11 / 04-13 / 04-27',
    );
  });
});
