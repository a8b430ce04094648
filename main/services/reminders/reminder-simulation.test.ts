import { describe, expect, it } from 'vitest';
import { crashPoints } from '../../../tests/simulation/crash-points';
import { figuresInWords } from '../../../tests/simulation/figures';
import { live } from '../../../tests/simulation/life';
import type { NotificationContent } from '../../ports/notifier';
import type { RunPorts } from '../../../tests/support/reminder-rig';

/** As much as has to hold; a slow machine gets what time it needs. */
const LONG_MS = 15 * 60_000;

describe('years of an ordinary life', () => {
  it(
    'miss nothing and tell nothing twice: 1,000 applications over 3,000 days',
    async () => {
      const figures = await live({ applications: 1_000, days: 3_000, seed: 1 });
      console.info(figuresInWords(figures));
      expect(figures).toMatchObject({ missed: [], twice: [], unasked: [], lingering: 0, faults: [] });
      expect(figures.latestMs).toBeLessThanOrEqual(60_000);
      for (const point of crashPoints) expect(figures.crashes[point], point).toBeGreaterThan(0);
      for (const what of [
        'sleep',
        'restart',
        'clock jump',
        'zone change',
        'clocks put forward',
        'clocks put back',
        'notifications gone or back',
        'slow notifications',
        'asleep past a moved interview',
      ]) {
        expect(figures.events[what], what).toBeGreaterThan(0);
      }
      expect(figures.applications).toBe(1_000);
      expect(figures.told).toBeGreaterThan(3_000);
      expect(figures.repeatedAfterCrash).toBeGreaterThan(0);
    },
    LONG_MS,
  );

  it.each([2, 3, 4])(
    'also with other chances (seed %i)',
    async (seed) => {
      const figures = await live({ applications: 60, days: 200, seed });
      expect(figures).toMatchObject({ missed: [], twice: [], unasked: [], lingering: 0, faults: [] });
    },
    LONG_MS,
  );
});

/** A program broken on purpose: what the oracle must find out, and how the program is broken. */
const sabotages: readonly {
  readonly title: string;
  readonly found: 'missed' | 'twice' | 'unasked';
  readonly begin: () => (ports: RunPorts) => RunPorts;
}[] = [
  {
    title: 'one notification that is noted and never handed over is missed',
    found: 'missed',
    begin: () => {
      const isTheOne = onlyThe(20);
      return ({ notifier, ...ports }) => ({
        ...ports,
        notifier: {
          ...notifier,
          show: (content) =>
            isTheOne() ? Promise.resolve({ isAccepted: true, detail: '' }) : notifier.show(content),
        },
      });
    },
  },
  {
    title: 'one notification that is not noted is told twice',
    found: 'twice',
    begin: () => {
      const isTheOne = onlyThe(20);
      return ({ ledger, ...ports }) => ({
        ...ports,
        ledger: {
          ...ledger,
          noteNotified: (...told) => (isTheOne() ? undefined : ledger.noteNotified(...told)),
        },
      });
    },
  },
  {
    title: 'a reminder of a step that is over is told unasked',
    found: 'unasked',
    begin:
      () =>
      ({ ledger, ...ports }) => ({
        ...ports,
        // Checked by name: a method that is renamed must not let the sabotage go on without effect.
        ledger: { ...ledger, ...({ resolve: () => undefined } satisfies Partial<typeof ledger>) },
      }),
  },
  {
    title: 'a notification that was never claimed, one in twenty, tells of nothing',
    found: 'unasked',
    begin: () => {
      const isTheOne = everyTwentieth();
      return ({ ledger, ...ports }) => ({
        ...ports,
        ledger: { ...ledger, claim: (notification) => (isTheOne() ? undefined : ledger.claim(notification)) },
      });
    },
  },
  {
    title: 'one that is shown once more, later, is unasked',
    found: 'unasked',
    begin: () => {
      const isTheOne = everyTwentieth();
      let first: NotificationContent | null = null;
      return ({ notifier, ...ports }) => ({
        ...ports,
        notifier: {
          ...notifier,
          async show(content) {
            first ??= content;
            if (isTheOne()) await notifier.show(first);
            return notifier.show(content);
          },
        },
      });
    },
  },
  {
    title: 'a reminder that moved and is forgotten until its step is current is missed',
    found: 'missed',
    begin:
      () =>
      ({ ledger, ...ports }) => ({
        ...ports,
        ledger: { ...ledger, plan: (row) => (row.isCurrent ? ledger.plan(row) : undefined) },
      }),
  },
  {
    title: 'an application that is never planned, one in five, is missed',
    found: 'missed',
    begin: () => {
      const seen: string[] = [];
      const isTheOne = (applicationId: string) => {
        if (!seen.includes(applicationId)) seen.push(applicationId);
        return seen.indexOf(applicationId) % 5 === 4;
      };
      return ({ ledger, ...ports }) => ({
        ...ports,
        ledger: {
          ...ledger,
          plan: (row) => (isTheOne(row.applicationId) ? undefined : ledger.plan(row)),
        },
      });
    },
  },
];

/** True at the nth call, counted over all runs. */
function onlyThe(nth: number): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === nth;
  };
}

/** True at each twentieth call, counted over all runs: of these some come while nobody takes notifications. */
function everyTwentieth(): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % 20 === 0;
  };
}

describe('the oracle', () => {
  it.each(sabotages)(
    'finds out: $title',
    async ({ found, begin }) => {
      const figures = await live({ applications: 60, days: 120, seed: 1, sabotage: begin() });
      expect(figures[found]).not.toEqual([]);
    },
    LONG_MS,
  );
});
