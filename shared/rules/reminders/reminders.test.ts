import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildTouch,
  instant,
  interviewId,
} from '../../../tests/support/build-application';
import type { Application } from '../../model/application';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { ClockTime, Instant } from '../../model/time';
import { progressOf } from '../progress/progress';
import { plannedReminders } from './reminders';

const end = instant('2026-03-03T15:00:00-05:00');
const tuesday = buildInterview('tuesday', end);
const on = (day: string, time = '12:00') =>
  instant(`2026-${day}T${time}:00${day < '03-08' ? '-05:00' : '-04:00'}`);
const touch = (step: 'thank-you' | 'check-in' | 'final', day: string) => buildTouch('tuesday', step, on(day));
const thankYou = touch('thank-you', '03-04');
const newYork = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/New_York',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "step kind date time" of each, in New York. */
function planned(
  now: Instant,
  changes: Partial<Application> = {},
  policy: Policy = defaultPolicy,
): readonly string[] {
  const application = buildApplication({ interviews: [tuesday], ...changes });
  const progress = progressOf(application, policy, now);
  return plannedReminders({ application, progress, policy, now }).map(
    ({ step, kind, at }) => `${step} ${kind} ${newYork.format(at).slice(5)}`,
  );
}

const snooze = (step: 'thank-you' | 'check-in', day: string, time: string) => ({
  interviewId: interviewId('tuesday'),
  step,
  until: on(day, time),
  at: on('03-04', '15:00'),
});
const thankYouReminders = [
  'thank-you nudge 03-03 16:00',
  'thank-you due 03-04 15:00',
  'thank-you last-call 03-05 11:00',
];

describe('the reminders', () => {
  it.each<[string, Instant, Partial<Application>, readonly string[]]>([
    ['are none before the interview is over', (end - 1) as Instant, {}, []],
    ['of a thank-you are a nudge, one when it is due and a last call', end, {}, thankYouReminders],
    [
      'of a check-in are one when it is due and a last call on its latest date',
      on('03-05'),
      { touches: [thankYou] },
      ['check-in due 03-11 10:00', 'check-in last-call 03-17 10:00'],
    ],
    [
      'of a check-in due on its latest date are just one',
      on('03-18'),
      { touches: [touch('thank-you', '03-17')] },
      ['check-in due 03-19 10:00'],
    ],
    [
      'of a final message are the same two',
      on('03-12'),
      { touches: [thankYou, touch('check-in', '03-11')] },
      ['final due 03-25 10:00', 'final last-call 04-01 10:00'],
    ],
    [
      'of letting go are just one',
      on('03-26'),
      { touches: [thankYou, touch('check-in', '03-11'), touch('final', '03-25')] },
      ['close due 04-08 10:00'],
    ],
    [
      'are only those of the current step',
      on('03-10'),
      {},
      ['check-in due 03-11 10:00', 'check-in last-call 03-17 10:00'],
    ],
    [
      'leave out instants before the interview was entered',
      on('03-05'),
      { interviews: [{ ...tuesday, addedAt: on('03-04', '15:00') }] },
      ['thank-you due 03-04 15:00', 'thank-you last-call 03-05 11:00'],
    ],
    [
      'are none for an interview entered too late for all of them',
      on('03-06'),
      { interviews: [{ ...tuesday, addedAt: on('03-06') }] },
      [],
    ],
    [
      'leave out instants after the step has lapsed',
      on('03-04'),
      { hasQuickHiring: true },
      ['thank-you nudge 03-03 16:00', 'thank-you due 03-04 15:00'],
    ],
    [
      'but not if the step is kept',
      on('03-06'),
      { hasQuickHiring: true, keeps: [{ interviewId: interviewId('tuesday'), step: 'thank-you' }] },
      thankYouReminders,
    ],
    [
      'are just one after a snooze',
      on('03-04', '15:00'),
      { snoozes: [snooze('thank-you', '03-04', '18:00')] },
      ['thank-you snooze 03-04 18:00'],
    ],
    [
      "are the step's own if the snooze was of another step",
      on('03-05'),
      { touches: [thankYou], snoozes: [snooze('thank-you', '03-05', '09:00')] },
      ['check-in due 03-11 10:00', 'check-in last-call 03-17 10:00'],
    ],
    [
      "are the step's own if its window has moved past the snooze",
      on('03-05'),
      { touches: [thankYou], snoozes: [snooze('check-in', '03-05', '09:00')] },
      ['check-in due 03-11 10:00', 'check-in last-call 03-17 10:00'],
    ],
    [
      "don't exist for a closed application",
      on('03-10'),
      { closed: { outcome: 'offer', recordedAt: on('03-09') } },
      [],
    ],
    ["don't exist for an archived one", on('03-10'), { archivedAt: on('03-09') }, []],
    ["don't exist for a deleted one", on('03-10'), { deletedAt: on('03-09') }, []],
    [
      "don't exist while another interview is ahead",
      on('03-11'),
      { interviews: [tuesday, buildInterview('second', on('03-25'))] },
      [],
    ],
    [
      'except those of the thank-you',
      on('03-04'),
      { interviews: [tuesday, buildInterview('second', on('03-25'))] },
      thankYouReminders,
    ],
  ])('%s', (_, now, changes, expected) => {
    expect(planned(now, changes)).toEqual(expected);
  });

  it('have no nudge if the policy is "considered"', () => {
    expect(planned(end, {}, { ...defaultPolicy, thankYou: 'considered' })).toEqual(
      thankYouReminders.slice(1),
    );
  });

  it('count hours across a clock change', () => {
    const interviews = [buildInterview('saturday', on('03-07', '20:00'))];
    expect(planned(on('03-07', '21:00'), { interviews })).toEqual([
      'thank-you nudge 03-07 21:00',
      'thank-you due 03-08 21:00',
      'thank-you last-call 03-09 17:00',
    ]);
  });

  it("follow the policy's time of day", () => {
    const policy = { ...defaultPolicy, sendAt: '16:30' as ClockTime };
    expect(planned(on('03-05'), { touches: [thankYou] }, policy)).toEqual([
      'check-in due 03-11 16:30',
      'check-in last-call 03-17 16:30',
    ]);
  });
});
