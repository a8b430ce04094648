/** Deliberately broken apps: how each is broken, and what the oracle must find. */
import type { ReminderLedger } from '../../main/ports/reminder-ledger';
import type { NotificationContent, Notifier } from '../../main/ports/notifier';
import type { RunPorts } from '../support/reminder-rig';
import type { MustBeSeen } from './life';

type Finding = 'missed' | 'twice' | 'unasked';

export interface Sabotage {
  readonly title: string;
  /** What must be found, and nothing else: an app that fails for another reason proves nothing. */
  readonly found: Finding;
  /** Better names for what is found, if any. */
  readonly names?: RegExp;
  /** Breaks the ports of every run. Call `strike` whenever they behave differently than they should. */
  readonly begin: (
    strike: (applicationId?: string) => void,
  ) => (ports: RunPorts, mustBeSeen: MustBeSeen) => Worse;
}

interface Worse {
  readonly ledger?: Partial<ReminderLedger>;
  readonly notifier?: Partial<Notifier>;
}

/** For `LifeOptions.sabotage`. `strikes` counts them; `struck` are the applications of those that named one. */
export function commit({ begin }: Sabotage) {
  const strikes = { count: 0, struck: new Set<string>() };
  const worsen = begin((applicationId) => {
    strikes.count += 1;
    if (applicationId !== undefined) strikes.struck.add(applicationId);
  });
  const sabotage = (ports: RunPorts, mustBeSeen: MustBeSeen): RunPorts => {
    const worse = worsen(ports, mustBeSeen);
    return {
      ...ports,
      ledger: { ...ports.ledger, ...worse.ledger },
      notifier: { ...ports.notifier, ...worse.notifier },
    };
  };
  return { strikes, sabotage };
}

// `satisfies` on a broken method: if the method is renamed, the sabotage must not silently lose its effect.
export const sabotages: readonly Sabotage[] = [
  {
    title: 'one notification that is noted and never handed over is missed',
    found: 'missed',
    begin: (strike) => {
      // Not just any: without a service none is seen, and what is over when there is one again isn't missed.
      let isDone = false;
      return ({ notifier }, mustBeSeen) => ({
        notifier: {
          show(content: NotificationContent) {
            if (isDone || !mustBeSeen(content.id)) return notifier.show(content);
            isDone = true;
            strike();
            return Promise.resolve({ isAccepted: true, detail: '' });
          },
        } satisfies Partial<Notifier>,
      });
    },
  },
  {
    title: "one notification that isn't recorded is shown twice",
    found: 'twice',
    begin: (strike) => {
      const isTheOne = onlyThe(20);
      return ({ ledger }) => ({
        ledger: {
          noteNotified(...notified: Parameters<ReminderLedger['noteNotified']>) {
            if (!isTheOne()) ledger.noteNotified(...notified);
            else strike();
          },
        } satisfies Partial<ReminderLedger>,
      });
    },
  },
  {
    title: 'a reminder of a step that is over is shown unasked',
    found: 'unasked',
    begin: (strike) => () => ({
      ledger: { resolve: () => strike() } satisfies Partial<ReminderLedger>,
    }),
  },
  {
    title: 'one notification in twenty, never claimed, is about nothing',
    found: 'unasked',
    names: /, of nothing$/,
    begin: (strike) => {
      const isTheOne = everyTwentieth();
      return ({ ledger }) => ({
        ledger: {
          claim(notification: Parameters<ReminderLedger['claim']>[0]) {
            if (!isTheOne()) ledger.claim(notification);
            else strike();
          },
        } satisfies Partial<ReminderLedger>,
      });
    },
  },
  {
    title: 'one that is shown once more, later, is unasked',
    found: 'unasked',
    begin: (strike) => {
      const isTheOne = everyTwentieth();
      let first: NotificationContent | null = null;
      return ({ notifier }) => ({
        notifier: {
          async show(content: NotificationContent) {
            first ??= content;
            if (isTheOne()) {
              strike();
              await notifier.show(first);
            }
            return notifier.show(content);
          },
        } satisfies Partial<Notifier>,
      });
    },
  },
  {
    title: 'a reminder that moved and is forgotten until its step is current is missed',
    found: 'missed',
    begin:
      (strike) =>
      ({ ledger }) => ({
        ledger: {
          plan(row: Parameters<ReminderLedger['plan']>[0]) {
            if (row.isCurrent) ledger.plan(row);
            else strike(row.applicationId);
          },
        } satisfies Partial<ReminderLedger>,
      }),
  },
  {
    title: 'an application that is never planned, one in five, is missed',
    found: 'missed',
    begin: (strike) => {
      const seen: string[] = [];
      const isTheOne = (applicationId: string) => {
        if (!seen.includes(applicationId)) seen.push(applicationId);
        return seen.indexOf(applicationId) % 5 === 4;
      };
      return ({ ledger }) => ({
        ledger: {
          plan(row: Parameters<ReminderLedger['plan']>[0]) {
            if (isTheOne(row.applicationId)) strike(row.applicationId);
            else ledger.plan(row);
          },
        } satisfies Partial<ReminderLedger>,
      });
    },
  },
];

/** True at the nth call, counted across all runs. */
function onlyThe(nth: number): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === nth;
  };
}

/** True at every twentieth call, counted across all runs; some of these come while nobody accepts notifications. */
function everyTwentieth(): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % 20 === 0;
  };
}
