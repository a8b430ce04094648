/** What a person does in the simulation: enters interviews, acts on what is due, changes their mind and their settings. */
import type { ChangeInput } from '../../shared/model/changes';
import type { ApplicationId } from '../../shared/model/ids';
import type { QuietHours, Policy } from '../../shared/model/policy';
import { defaultPolicy } from '../../shared/model/policy';
import type { ClockTime, Instant, TimeZone } from '../../shared/model/time';
import { addDays, dateOf } from '../../shared/rules/calendar/calendar';
import { tomorrowMorning, snoozeChoices } from '../../shared/rules/reminders/quiet-hours';
import { detailsOf, interviewOf, type ReminderRig } from '../support/reminder-rig';
import type { Oracle } from './oracle';
import type { Chance } from './random';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
] as TimeZone[];

const time = (text: string) => text as ClockTime;
const quietHours: readonly QuietHours[] = [
  { isOn: true, from: time('21:00'), until: time('08:00') },
  { isOn: true, from: time('23:30'), until: time('06:30') },
  // The hour that clock changes skip and repeat.
  { isOn: true, from: time('01:30'), until: time('02:30') },
  { isOn: true, from: time('09:00'), until: time('17:00') },
  { isOn: false, from: time('21:00'), until: time('08:00') },
];

type Made = { readonly ok: boolean };

export function createUser(rig: ReminderRig, oracle: Oracle, chance: Chance) {
  const added: ApplicationId[] = [];
  const done = new Map<string, number>();
  const { below, happens, pick } = chance;
  /** The end of the interview that was moved last. */
  const lastMove: { endsAt: Instant | null } = { endsAt: null };
  const now = () => rig.clock.now();
  const make: ReminderRig['services']['changes']['make'] = (name, input, origin) =>
    rig.services.changes.make(name, input, origin);

  /** Mostly some hours ago; sometimes weeks ago, or in the future. */
  function interview() {
    const dice = chance.random();
    const awayMs = dice < 0.5 ? -chance.random() * 8 * HOUR_MS : (chance.random() - 0.5) * 20 * DAY_MS;
    const endsAt = Math.floor((now() + awayMs) / MINUTE_MS) * MINUTE_MS;
    const answer = happens(0.15) ? answerAfter(endsAt as Instant) : null;
    return interviewOf({ endsAt: new Date(endsAt).toISOString(), timeZone: pick(zones), answer });
  }

  function answerAfter(endsAt: Instant) {
    const saidOn = dateOf(endsAt, 'UTC' as TimeZone);
    return { answerBy: addDays(saidOn, 3 + below(14)), saidOn, text: '' };
  }

  function add(): Made {
    const details = detailsOf(`Company ${added.length}`, {
      hasStrongConnection: happens(0.2),
      pace: pick(['standard', 'fast', 'slow', null]),
    });
    const made = make('add-application', { details, interviews: [interview()] }, 'window');
    if (made.ok && made.value.applicationId) added.push(made.value.applicationId);
    return made;
  }

  /** Usually someone with something due. */
  function someone(): ApplicationId | null {
    const { due, open } = oracle.applications();
    const list = due.length > 0 && happens(0.8) ? due : open;
    return list.length > 0 ? pick(list) : null;
  }

  function onStep(act: (step: StepOf, applicationId: ApplicationId) => Made): Made {
    const applicationId = someone();
    const progress = applicationId && rig.services.applications.read(applicationId)?.progress;
    if (!applicationId || !progress?.cycle || !progress.current) return { ok: false };
    return act({ interviewId: progress.cycle.anchorId, step: progress.current }, applicationId);
  }

  /** Acts on the message that is due; if only letting go is left, on that. */
  function onMessage(act: (message: MessageOf, applicationId: ApplicationId) => Made): Made {
    return onStep(({ interviewId, step }, applicationId) =>
      step === 'close'
        ? make('close-application', { applicationId, outcome: 'no-reply' }, 'window')
        : act({ interviewId, step }, applicationId),
    );
  }

  function reply(kind: () => ChangeInput<'record-reply'>['reply']): Made {
    const applicationId = someone();
    return applicationId ? make('record-reply', { applicationId, reply: kind() }, 'window') : { ok: false };
  }

  const plain = { text: '', receivedAt: null };
  const doings: Record<string, readonly [weight: number, act: () => Made]> = {
    'mark sent': [
      30,
      () =>
        onMessage((step, applicationId) =>
          make(
            'mark-sent',
            { applicationId, ...step, contactId: null, medium: 'email', sentAt: null },
            'window',
          ),
        ),
    ],
    'press a button': [30, press],
    skip: [
      6,
      () =>
        onMessage((step, applicationId) =>
          make('skip-step', { applicationId, ...step, contactId: null }, 'window'),
        ),
    ],
    snooze: [
      10,
      () =>
        onStep((step, applicationId) => {
          const choices = snoozeChoices(now(), rig.computer.zone, rig.services.settings.read().policy);
          const until = happens(0.5)
            ? pick(choices).until
            : ((now() + MINUTE_MS + below(3 * DAY_MS)) as Instant);
          return make('snooze-step', { applicationId, ...step, until }, 'window');
        }),
    ],
    'keep a step': [
      2,
      () => onMessage((step, applicationId) => make('keep-step', { applicationId, ...step }, 'window')),
    ],
    'reply with news': [4, () => reply(() => ({ kind: 'news', ...plain }))],
    'reply with a date': [
      4,
      () =>
        reply(() => ({
          kind: 'new-date',
          ...plain,
          answerBy: addDays(dateOf(now(), 'UTC' as TimeZone), 2 + below(12)),
        })),
    ],
    'reply with a round': [6, () => reply(() => ({ kind: 'next-round', ...plain, interview: interview() }))],
    'reply with an end': [5, () => reply(() => ({ kind: happens(0.8) ? 'rejection' : 'offer', ...plain }))],
    'enter an interview': [
      8,
      () => {
        const applicationId = pick(added);
        return make(
          'edit-application',
          {
            applicationId,
            details: null,
            interviews: [{ interviewId: null, interview: interview(), conversation: null }],
          },
          'window',
        );
      },
    ],
    'move an interview': [4, () => moveInterview((endsAt) => endsAt + (chance.random() - 0.5) * 20 * DAY_MS)],
    'move an interview ahead': [4, () => moveInterview(() => now() + chance.random() * 10 * DAY_MS)],
    'move an interview back': [4, () => moveInterview(() => now() - chance.random() * 10 * DAY_MS)],
    reopen: [2, () => make('reopen-application', { applicationId: pick(added) }, 'window')],
    archive: [
      2,
      () => onStep((_, applicationId) => make('archive-application', { applicationId }, 'window')),
    ],
    unarchive: [2, () => make('unarchive-application', { applicationId: pick(added) }, 'window')],
    delete: [1, () => onStep((_, applicationId) => make('delete-application', { applicationId }, 'window'))],
    undo: [8, () => rig.services.changes.undo('window')],
    redo: [4, () => rig.services.changes.redo('window')],
    pause: [
      2,
      () =>
        make(
          'pause-reminders',
          { until: happens(0.3) ? null : tomorrowMorning(now(), rig.computer.zone) },
          'window',
        ),
    ],
    'change quiet hours': [1, () => make('change-quiet-hours', { quietHours: pick(quietHours) }, 'window')],
  };

  /** The interview that someone's reminders count from, usually after some of them were seen. */
  function moveInterview(endsAtAfter: (endsAt: Instant) => number): Made {
    const applicationId = someone();
    const state = applicationId && rig.services.applications.read(applicationId);
    const interview = state?.application.interviews.find(({ id }) => id === state.progress.cycle?.anchorId);
    if (!applicationId || !interview) return { ok: false };
    const endsAt = Math.floor(endsAtAfter(interview.endsAt) / MINUTE_MS) * MINUTE_MS;
    const moved = interviewOf({ endsAt: new Date(endsAt).toISOString(), timeZone: interview.timeZone });
    const conversation = pick(['same', 'another'] as const);
    const interviews = [{ interviewId: interview.id, interview: moved, conversation }];
    const made = make('edit-application', { applicationId, details: null, interviews }, 'window');
    if (made.ok) lastMove.endsAt = endsAt as Instant;
    return made;
  }

  function press(): Made {
    const shown = [...rig.notifier.onScreen.keys()];
    if (shown.length === 0) return { ok: false };
    const notificationId = happens(0.9) ? pick(shown.slice(-10)) : pick(shown);
    rig.notifier.press(
      notificationId,
      pick(['mark-sent', 'mark-sent', 'tomorrow', 'open', 'write'] as const),
    );
    return { ok: true };
  }

  function changePolicy(): Made {
    const policy: Policy = {
      ...defaultPolicy,
      thankYou: pick(['prompt', 'considered'] as const),
      checkIn: pick(['week', 'two-weeks'] as const),
      final: pick(['two-weeks', 'one-week'] as const),
      graceDays: below(5),
      sendAt: pick(['02:30', '09:00', '10:00', '16:30', '23:00'].map(time)),
      holidays: happens(0.5) ? [addDays(dateOf(now(), 'UTC' as TimeZone), below(30))] : [],
    };
    return make('change-policy', { policy }, 'window');
  }

  const draws = Object.entries(doings).flatMap(([name, [weight]]) =>
    Array.from({ length: weight }, () => name),
  );

  function note(name: string, { ok }: Made): void {
    if (ok) done.set(name, (done.get(name) ?? 0) + 1);
  }

  return {
    added,
    lastMove,
    /** How often each thing was done; refusals aren't counted. */
    done,
    add: () => note('add an application', add()),
    changePolicy: () => note('change the policy', changePolicy()),
    act(): void {
      const name = pick(draws);
      const [, act] = doings[name] ?? [];
      if (act) note(name, act());
    },
  };
}

type StepOf = Pick<ChangeInput<'snooze-step'>, 'interviewId' | 'step'>;
type MessageOf = Pick<ChangeInput<'skip-step'>, 'interviewId' | 'step'>;
