/** How far applications came, with none left out: those without an answer count as much as the others. */
import type { Outcome } from '../model/application';
import type { Instant, TimeZone } from '../model/time';
import { dateOf } from '../rules/calendar/calendar';
import { createNames, type Count } from './count';
import type { ApplicationFacts } from './facts';

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
  /** By the month of applying or, if that isn't known, of adding them in the computer's zone; the oldest first. */
  readonly byMonth: readonly Funnel[];
}

type Counted = { -readonly [K in keyof Funnel]: Funnel[K] };

const ends: Readonly<Record<Outcome, 'offer' | 'rejected' | 'silent' | 'withdrew'>> = {
  offer: 'offer',
  rejected: 'rejected',
  'no-reply': 'silent',
  withdrew: 'withdrew',
};

/** Counts one application after the other. */
export function createFunnelCount(now: Instant, zone: TimeZone): Count<Funnels> {
  const all = emptyFunnel('');
  const byIndustry = new Map<string, Counted>();
  const bySource = new Map<string, Counted>();
  const byMonth = new Map<string, Counted>();
  const industries = createNames();
  const sources = createNames();
  const named = (funnels: ReadonlyMap<string, Counted>, { nameOf }: typeof industries) =>
    [...funnels.values()]
      .map((funnel) => ({ ...funnel, key: nameOf(funnel.key) }))
      .toSorted((a, b) => b.applied - a.applied || (a.key < b.key ? -1 : 1));
  return {
    add({ facts }) {
      count(all, facts, now);
      count(funnelIn(byIndustry, industries.keyOf(facts.industry)), facts, now);
      count(funnelIn(bySource, sources.keyOf(facts.source)), facts, now);
      const appliedOn = facts.appliedOn ?? dateOf(facts.addedAt, zone);
      count(funnelIn(byMonth, appliedOn.slice(0, 7)), facts, now);
    },
    result: () => ({
      all,
      byIndustry: named(byIndustry, industries),
      bySource: named(bySource, sources),
      byMonth: [...byMonth.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    }),
  };
}

function count(funnel: Counted, { rounds, outcome }: ApplicationFacts, now: Instant): void {
  const roundsOver = rounds.filter(({ endedAt }) => endedAt <= now).length;
  funnel.applied += 1;
  if (roundsOver >= 1) funnel.interviewed += 1;
  if (roundsOver >= 2) funnel.furtherRounds += 1;
  funnel[outcome === null ? 'open' : ends[outcome]] += 1;
}

function funnelIn(funnels: Map<string, Counted>, key: string): Counted {
  const funnel = funnels.get(key) ?? emptyFunnel(key);
  funnels.set(key, funnel);
  return funnel;
}

function emptyFunnel(key: string): Counted {
  const counts = { applied: 0, interviewed: 0, furtherRounds: 0 };
  return { key, ...counts, offer: 0, rejected: 0, silent: 0, withdrew: 0, open: 0 };
}
