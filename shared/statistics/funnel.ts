/** How far applications came, with none left out: those without an answer count as much as the others. */
import type { Outcome } from '../model/application';
import type { Instant, TimeZone } from '../model/time';
import { dateOf } from '../rules/calendar/calendar';
import { industryKey } from '../rules/dates/industry-pace';
import type { ApplicationFacts } from './facts';
import type { OwnedFacts } from './waits';

export interface Funnel {
  /** An industry, a source, a month (`2026-03`), or empty for all. */
  readonly key: string;
  readonly applied: number;
  /** Those of them with an interview that is over. */
  readonly interviewed: number;
  /** Those of them with a second round that is over. */
  readonly furtherRounds: number;
  readonly offer: number;
  readonly rejected: number;
  /** Let go without a reply. */
  readonly silent: number;
  readonly withdrew: number;
  /** Not closed. */
  readonly open: number;
}

export interface Funnels {
  readonly all: Funnel;
  /** Most applications first. */
  readonly byIndustry: readonly Funnel[];
  /** Most applications first. */
  readonly bySource: readonly Funnel[];
  /** By the month in which they were added, in the computer's zone; the oldest first. */
  readonly byMonth: readonly Funnel[];
}

export function funnelsOf(all: readonly OwnedFacts[], now: Instant, zone: TimeZone): Funnels {
  const facts = all.map((owned) => owned.facts);
  return {
    all: funnelOf('', facts, now),
    byIndustry: byName(facts, ({ industry }) => industry, now),
    bySource: byName(facts, ({ source }) => source, now),
    byMonth: groupsOf(facts, ({ addedAt }) => dateOf(addedAt, zone).slice(0, 7), now).toSorted((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
  };
}

/** However a name is typed, it is one group. */
function byName(
  facts: readonly ApplicationFacts[],
  nameOf: (facts: ApplicationFacts) => string,
  now: Instant,
): readonly Funnel[] {
  const names = new Map(facts.map((one) => [industryKey(nameOf(one)), nameOf(one)]));
  return groupsOf(facts, (one) => industryKey(nameOf(one)), now)
    .map((funnel) => ({ ...funnel, key: names.get(funnel.key) ?? '' }))
    .toSorted((a, b) => b.applied - a.applied || (a.key < b.key ? -1 : 1));
}

function groupsOf(
  facts: readonly ApplicationFacts[],
  keyOf: (facts: ApplicationFacts) => string,
  now: Instant,
): readonly Funnel[] {
  return [...Map.groupBy(facts, keyOf)].map(([key, group]) => funnelOf(key, group, now));
}

function funnelOf(key: string, facts: readonly ApplicationFacts[], now: Instant): Funnel {
  const roundsOver = facts.map(({ rounds }) => rounds.filter(({ endedAt }) => endedAt <= now).length);
  const ended = (outcome: Outcome) => facts.filter((one) => one.outcome === outcome).length;
  return {
    key,
    applied: facts.length,
    interviewed: roundsOver.filter((rounds) => rounds >= 1).length,
    furtherRounds: roundsOver.filter((rounds) => rounds >= 2).length,
    offer: ended('offer'),
    rejected: ended('rejected'),
    silent: ended('no-reply'),
    withdrew: ended('withdrew'),
    open: facts.filter(({ outcome }) => outcome === null).length,
  };
}
