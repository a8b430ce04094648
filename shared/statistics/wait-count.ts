/** The waits of all applications, counted in groups. */
import { mediumSchema, messageStepSchema } from '../model/application';
import type { Instant } from '../model/time';
import type { Steps } from '../model/work/steps';
import { createNames, type Count } from './count';
import {
  MAX_DOTS,
  type Dot,
  type FollowUps,
  type Insights,
  type ReplyRate,
  type WaitGroup,
} from './insights';
import { countWait, survivalOfCounts, type WaitsByDay } from './survival';
import {
  messageWaitsOf,
  roundWaitsOf,
  timesOfDay,
  timings,
  type MessageWait,
  type OwnedFacts,
  type RoundWait,
} from './waits';

export function createWaitCount(now: Instant): Count<Steps<Pick<Insights, 'responses' | 'followUps'>>> {
  const rounds = createRoundGroups();
  const messages = { step: createGroups(), medium: createGroups() };
  const followUps = createFollowUps();
  return {
    add(owned: OwnedFacts) {
      for (const wait of roundWaitsOf(owned, now)) {
        rounds.add(wait);
        followUps.addRound(wait);
      }
      for (const wait of messageWaitsOf(owned, now)) {
        messages.step.add(wait.step, wait);
        messages.medium.add(wait.medium, wait);
        followUps.addMessage(wait);
      }
    },
    *result() {
      return {
        responses: {
          ...(yield* rounds.result()),
          step: inOrder(yield* messages.step.result(), messageStepSchema.options),
          medium: inOrder(yield* messages.medium.result(), mediumSchema.options),
        },
        followUps: followUps.result(),
      };
    },
  };
}

function createRoundGroups() {
  const [all, month, round] = [createGroups(), createGroups(), createGroups()];
  const [industry, source] = [createNamedGroups(), createNamedGroups()];
  return {
    add(wait: RoundWait) {
      all.add('', wait);
      industry.add(wait.industry, wait);
      source.add(wait.source, wait);
      month.add(wait.month, wait);
      round.add(String(Math.min(wait.round, 4)), wait);
    },
    *result() {
      return {
        all: yield* all.result(),
        industry: yield* industry.result(),
        source: yield* source.result(),
        month: (yield* month.result()).toSorted((a, b) => (a.key > b.key ? -1 : 1)),
        round: (yield* round.result()).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      };
    },
  };
}

interface Group {
  readonly counts: WaitsByDay;
  /** The last ones, up to twice as many as are handed to the window. */
  last: (RoundWait | MessageWait)[];
  open: number;
}

function createGroups() {
  const groups = new Map<string, Group>();
  return {
    add(key: string, wait: RoundWait | MessageWait) {
      const group: Group = groups.get(key) ?? { counts: new Map(), last: [], open: 0 };
      groups.set(key, group);
      countWait(group.counts, wait);
      if (wait.isOpen) group.open += 1;
      group.last.push(wait);
      if (group.last.length === 2 * MAX_DOTS) group.last = group.last.slice(-MAX_DOTS);
    },
    *result(): Steps<readonly WaitGroup[]> {
      const results: WaitGroup[] = [];
      for (const [key, group] of groups) {
        results.push(toWaitGroup(key, group));
        yield;
      }
      return results;
    },
  };
}

function toWaitGroup(key: string, { counts, last, open }: Group): WaitGroup {
  return {
    key,
    survival: survivalOfCounts(counts),
    open,
    longest: Math.max(0, ...counts.keys()),
    dots: last.slice(-MAX_DOTS).map(toDot),
  };
}

function toDot({ applicationId, days, answered, isOpen }: RoundWait | MessageWait): Dot {
  return { applicationId, days, answered, isOpen };
}

/** However a name is typed, it is one group. Most waits first; those without a name last. */
function createNamedGroups() {
  const groups = createGroups();
  const names = createNames();
  return {
    add(name: string, wait: RoundWait) {
      groups.add(names.keyOf(name), wait);
    },
    *result() {
      return (yield* groups.result())
        .map((group) => ({ ...group, key: names.nameOf(group.key) }))
        .toSorted(
          (a, b) =>
            Number(a.key === '') - Number(b.key === '') ||
            b.survival.n - a.survival.n ||
            (a.key < b.key ? -1 : 1),
        );
    },
  };
}

function inOrder(groups: readonly WaitGroup[], order: readonly string[]): readonly WaitGroup[] {
  return groups.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function createFollowUps() {
  const [byStep, byMedium] = [createRates(messageStepSchema.options), createRates(mediumSchema.options)];
  const [byTiming, byTimeOfDay] = [createRates(timings), createRates(timesOfDay)];
  const untilReply: [number, number, number, number] = [0, 0, 0, 0];
  return {
    addRound({ answered, messages }: RoundWait) {
      if (answered) untilReply[Math.min(messages, 3) as 0 | 1 | 2 | 3] += 1;
    },
    addMessage(wait: MessageWait) {
      byStep.add(wait.step, wait);
      byMedium.add(wait.medium, wait);
      byTiming.add(wait.timing, wait);
      byTimeOfDay.add(wait.timeOfDay, wait);
    },
    result: (): FollowUps => ({
      byStep: byStep.result(),
      byMedium: byMedium.result(),
      byTiming: byTiming.result(),
      byTimeOfDay: byTimeOfDay.result(),
      messagesUntilReply: [...untilReply],
    }),
  };
}

/** A rate for each of the keys, used or not. */
function createRates<K extends string>(keys: readonly K[]) {
  const rates = new Map(keys.map((key) => [key, { key, sent: 0, replied: 0, open: 0 }]));
  return {
    add(key: K, { answered, isOpen }: MessageWait) {
      const rate = rates.get(key);
      if (rate === undefined) return;
      rate.sent += 1;
      if (answered) rate.replied += 1;
      if (isOpen) rate.open += 1;
    },
    result: (): readonly ReplyRate[] => [...rates.values()],
  };
}
