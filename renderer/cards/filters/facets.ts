/** What each facet says about a card, and what can be chosen. Pure. */
import type { Card } from '@shared/model/card';
import { facets, type Facet } from '@shared/model/settings/facet';
import type { Filters } from '@shared/model/settings/saved-view';
import { outcomes, stages } from '@shared/model/stage';
import type { Instant, TimeZone } from '@shared/model/time';
import { addDays, dateOf } from '@shared/rules/calendar/calendar';
import { cardGroups, groupOf } from '../state';

/** When and where the filters are used. */
export interface Moment {
  readonly now: Instant;
  readonly zone: TimeZone;
}

/** By when something is due; each includes what is before it. */
const dueRanges = ['overdue', 'today', 'week', 'month'] as const;
/** How long ago it was applied for; if that isn't known, added or closed. */
const dateRanges = ['last-week', 'last-month', 'last-quarter', 'earlier'] as const;

/** The values of a facet in the order in which they are offered; null if they are the user's own words. */
const fixedValues: Readonly<Record<Facet, readonly string[] | null>> = {
  stage: stages,
  state: cardGroups,
  due: dueRanges,
  person: null,
  tag: null,
  source: null,
  industry: null,
  outcome: outcomes,
  date: dateRanges,
};

type Values = (card: Card, moment: Moment) => readonly string[];

const valuesOf: Readonly<Record<Facet, Values>> = {
  stage: ({ stage }) => [stage],
  state: (card, { now }) => (card.stage === 'closed' ? [] : [groupOf(card, now)]),
  due: dueRangesOf,
  person: ({ people = [] }) => people,
  tag: ({ tags = [] }) => tags,
  source: ({ source }) => (source === undefined ? [] : [source]),
  industry: ({ industry }) => (industry === undefined ? [] : [industry]),
  outcome: ({ outcome }) => (outcome === null ? [] : [outcome]),
  date: dateRangesOf,
};

function dueRangesOf({ current }: Card, { now, zone }: Moment): readonly string[] {
  if (!current) return [];
  if (current.dueAt <= now) return dueRanges;
  const [due, today] = [dateOf(current.dueAt, zone), dateOf(now, zone)];
  if (due <= today) return ['today', 'week', 'month'];
  if (due <= addDays(today, 7)) return ['week', 'month'];
  return due <= addDays(today, 30) ? ['month'] : [];
}

function dateRangesOf({ appliedOn, since, endedOn }: Card, { now, zone }: Moment): readonly string[] {
  if (appliedOn === undefined && endedOn === null) return [];
  const date = appliedOn ?? endedOn ?? dateOf(since, zone);
  const today = dateOf(now, zone);
  const ranges = ([7, 30, 90] as const).map((days, index) => {
    return date >= addDays(today, -days) ? dateRanges[index] : undefined;
  });
  const within = ranges.filter((range) => range !== undefined);
  return within.length === 0 ? ['earlier'] : within;
}

/** Returns whether a card has one of the chosen values of each facet. */
export function filtersPass(filters: Filters, moment: Moment): (card: Card) => boolean {
  const used = facets.flatMap((facet) => {
    const values = filters[facet];
    return values === undefined ? [] : [{ read: valuesOf[facet], values: new Set(values) }];
  });
  if (used.length === 0) return () => true;
  return (card) => used.every(({ read, values }) => read(card, moment).some((value) => values.has(value)));
}

/** A value that can be chosen, and how many cards have it. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/** The values cards have, and those that are chosen: in their own order, or the most frequent first, then by `compare`. */
export function facetOptions(
  cards: Iterable<Card>,
  facet: Facet,
  chosen: readonly string[],
  { compare, ...moment }: Moment & { readonly compare: (one: string, other: string) => number },
): readonly FacetOption[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const card of cards) {
    for (const value of valuesOf[facet](card, moment)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const fixed = fixedValues[facet];
  if (fixed) return fixed.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

/** The first `most` of the options, with those in `first` before all others, and every chosen one. */
export function shownOptions<Option extends Pick<FacetOption, 'value'>>(
  options: readonly Option[],
  shown: { readonly first: readonly string[]; readonly chosen: readonly string[]; readonly most: number },
): readonly Option[] {
  const isFirst = ({ value }: Option) => shown.first.includes(value);
  const inOrder = [...options.filter(isFirst), ...options.filter((option) => !isFirst(option))];
  return inOrder.filter(({ value }, index) => index < shown.most || shown.chosen.includes(value));
}

/** The filters with other values for a facet; without it if there are none. */
export function withFacet(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  const { [facet]: _, ...others } = filters;
  return values.length === 0 ? others : { ...others, [facet]: [...values] };
}
