import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import type { ClockTime, Instant, TimeZone } from '../../../shared/model/time';
import { addDays, dateOf } from '../../../shared/rules/calendar';
import { plannedReminders } from '../../../shared/rules/reminders';
import {
  createReminderRig,
  instant,
  interviewOf,
  type AddedApplication,
  type ReminderRig,
} from '../../../tests/support/reminder-rig';
import { settle } from '../../../tests/support/test-clock';
import { tellInstant } from './tell-instant';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const APPLICATIONS = 100;
const DAYS = 120;
const firstMorning = '2026-02-20T09:00-05:00';
const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];

/** The same numbers for the same seed, from 0 up to but not including 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function simulation(seed: number) {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const rig = createReminderRig({ start: firstMorning });
  const added: AddedApplication[] = [];
  const counts = {
    steps: 0,
    checked: 0,
    tellings: 0,
    reminders: 0,
    restarts: 0,
    crashes: 0,
    jumps: 0,
    missed: 0,
    twice: 0,
    repeatedAfterCrash: 0,
  };
  /** How far the wall clock is wrong just now. */
  let wrongMs = 0;

  function add(): void {
    const endsAt = rig.clock.now() + (random() - 0.6) * 20 * DAY_MS;
    const toTheMinute = new Date(Math.floor(endsAt / MINUTE_MS) * MINUTE_MS).toISOString();
    const details = {
      hasStrongConnection: random() < 0.2,
      pace: pick(['standard', 'fast', 'slow'] as const),
    };
    added.push(
      rig.add({ company: `Company ${added.length}`, endsAt: toTheMinute, timeZone: pick(zones), details }),
    );
  }

  /** Something a person does; refusals are part of life. */
  function act(): void {
    const { changes, applications: states } = rig.services;
    const one = pick(added);
    const progress = states.read(one.applicationId)?.progress;
    const current = progress?.current ?? 'thank-you';
    const interviewId = progress?.cycle?.anchorId ?? one.interviewId;
    const { applicationId } = one;
    const now = rig.clock.now();
    const reply = { text: '', receivedAt: null };
    const doings = [
      () =>
        current !== 'close' &&
        changes.make(
          'mark-sent',
          { applicationId, interviewId, step: current, contactId: null, medium: 'email', sentAt: null },
          'window',
        ),
      () =>
        current !== 'close' &&
        changes.make('skip-step', { applicationId, interviewId, step: current, contactId: null }, 'window'),
      () =>
        changes.make(
          'snooze-step',
          { applicationId, interviewId, step: current, until: (now + (1 + below(30)) * HOUR_MS) as Instant },
          'window',
        ),
      () => changes.make('record-reply', { applicationId, reply: { kind: 'news', ...reply } }, 'window'),
      () =>
        changes.make(
          'record-reply',
          {
            applicationId,
            reply: {
              kind: 'new-date',
              ...reply,
              answerBy: addDays(dateOf(now, 'UTC' as TimeZone), 2 + below(9)),
            },
          },
          'window',
        ),
      () => changes.make('record-reply', { applicationId, reply: { kind: 'rejection', ...reply } }, 'window'),
      () => changes.make('reopen-application', { applicationId }, 'window'),
      () =>
        changes.make(
          'edit-application',
          {
            applicationId,
            details: null,
            interviews: [
              {
                interviewId,
                interview: interviewOf({
                  endsAt: new Date(now + (random() - 0.5) * 6 * DAY_MS).toISOString(),
                }),
              },
            ],
          },
          'window',
        ),
      () => changes.make('delete-application', { applicationId }, 'window'),
      () => changes.undo('window'),
      () => changes.redo('window'),
      () =>
        changes.make(
          'pause-reminders',
          { until: random() < 0.5 ? null : ((now + 12 * HOUR_MS) as Instant) },
          'window',
        ),
      () =>
        changes.make(
          'change-policy',
          {
            policy: {
              ...defaultPolicy,
              thankYou: pick(['prompt', 'considered'] as const),
              sendAt: pick(['09:00', '10:00', '16:30'] as ClockTime[]),
            },
          },
          'window',
        ),
      () => {
        const shown = [...rig.notifier.onScreen.keys()];
        if (shown.length > 0)
          rig.notifier.press(pick(shown), pick(['mark-sent', 'tomorrow', 'open'] as const));
      },
    ];
    pick(doings)();
  }

  async function live(): Promise<void> {
    counts.steps += 1;
    const dice = random();
    if (dice < 0.08) {
      counts.crashes += 1;
      rig.notifier.state.mode = 'silent';
      rig.reminders.wake('timer');
      await rig.clock.walkTo((rig.clock.now() + below(2 * MINUTE_MS)) as Instant);
      rig.notifier.state.mode = 'takes';
      await rig.restart();
    } else if (dice < 0.2) {
      counts.restarts += 1;
      await rig.restart(new Date(rig.clock.now() + random() * 30 * HOUR_MS).toISOString());
    } else if (dice < 0.25) {
      counts.jumps += 1;
      const jumpMs = wrongMs === 0 ? pick([-DAY_MS, DAY_MS]) : -wrongMs;
      wrongMs += jumpMs;
      rig.clock.set((rig.clock.now() + jumpMs) as Instant);
    } else if (dice < 0.3) {
      rig.computer.zone = pick(zones) as TimeZone;
      rig.reminders.wake('zone');
    } else if (dice < 0.35) {
      rig.notifier.state.mode = rig.notifier.state.mode === 'absent' ? 'takes' : 'absent';
    } else if (dice < 0.75) {
      act();
    }
    rig.clock.sleep(below(6 * HOUR_MS), random() < 0.5);
    rig.reminders.wake('resume');
    await rig.clock.walkTo((rig.clock.now() + 90_000) as Instant);
  }

  return { rig, counts, add, added, live, check: () => check(rig, added, counts) };
}

type Counts = ReturnType<typeof simulation>['counts'];

/** Everything whose time came more than a minute ago and which nothing holds was told, or a later one spoke for it. */
function check(rig: ReminderRig, added: readonly AddedApplication[], counts: Counts): void {
  const accepted = new Set(rig.notifier.told.map(({ notice }) => notice.id));
  const { policy, quietHours, pausedUntil } = rig.services.settings.read();
  const now = rig.clock.now();
  const hold = { quietHours, pausedUntil, zone: rig.computer.zone, now };
  for (const { applicationId } of added) {
    const state = rig.services.applications.read(applicationId);
    if (state?.application.deletedAt !== null) continue;
    const rows = rig.ledger.remindersOf(applicationId);
    const due = plannedReminders({ ...state, policy, now })
      .map((reminder) => ({
        ...reminder,
        latestAt:
          state.progress.steps.find(({ step }) => step === reminder.step)?.dates.latestAt ?? reminder.at,
      }))
      .filter((reminder) => tellInstant(reminder, hold) <= now - MINUTE_MS);
    const last = due.at(-1);
    if (!last) continue;
    counts.checked += 1;
    const ofKind = rows.filter(
      ({ interviewId, step, kind }) =>
        interviewId === last.interviewId && step === last.step && kind === last.kind,
    );
    const itself = ofKind.find(({ at }) => at === last.at);
    // One that was told and then moved into the past is not told again: it has no row.
    const isSpoken = (itself ? [itself] : ofKind).some(
      ({ tellingId }) => tellingId !== null && accepted.has(tellingId),
    );
    if (!isSpoken) counts.missed += 1;
  }
}

/** No reminder was handed over again, under whatever id, after the system had said that it took it. */
function countTwice(rig: ReminderRig, counts: Counts): void {
  const told = new Set<number>();
  const unanswered = new Set<number>();
  for (const { mode, reminderIds } of rig.notifier.told) {
    for (const id of reminderIds) {
      if (told.has(id)) counts.twice += 1;
      if (mode === 'silent') unanswered.add(id);
      else told.add(id);
    }
    if (mode === 'takes') counts.tellings += 1;
  }
  counts.reminders = told.size;
  counts.repeatedAfterCrash = [...unanswered].filter((id) => told.has(id)).length;
}

describe('months of an ordinary life', () => {
  it.each([1, 2])(
    'misses nothing and tells nothing twice (seed %i)',
    async (seed) => {
      const { rig, counts, add, added, live, check: look } = simulation(seed);
      const start = instant(firstMorning);
      while (rig.clock.now() < start + DAYS * DAY_MS) {
        const daysPassed = (rig.clock.now() - start) / DAY_MS;
        while (added.length < Math.min(APPLICATIONS, 10 + daysPassed * 1.5)) add();
        await live();
        if (counts.steps % 10 === 0 && rig.notifier.state.mode === 'takes') {
          await settle();
          look();
        }
      }
      countTwice(rig, counts);
      console.info(`seed ${seed}: ${JSON.stringify(counts)}`);
      expect(rig.faults).toEqual([]);
      expect(counts).toMatchObject({ missed: 0, twice: 0 });
      expect(counts.reminders).toBeGreaterThan(300);
    },
    60_000,
  );
});
