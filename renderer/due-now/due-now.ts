/** What stands in the list "Due now", and in which of its groups. Pure. */
import { addDays, dateOf, endOfDate } from '@shared/rules/calendar/calendar';
import { compareUrgency } from '@shared/rules/progress/card';
import type { Card } from '@shared/model/card';
import type { Instant, TimeZone } from '@shared/model/time';
import { shownStateOf } from '../cards/state';

export const dueNowGroups = ['late', 'today', 'closing-soon', 'coming-up'] as const;
export type DueNowGroup = (typeof dueNowGroups)[number];

export interface DueNow {
  readonly groups: readonly { readonly group: DueNowGroup; readonly cards: readonly Card[] }[];
  /** What can be done now: late and today. */
  readonly dueCount: number;
}

/** How many days ahead a window's end is close, and what comes up is told. */
const CLOSING_SOON_DAYS = 2;
const COMING_UP_DAYS = 7;

/**
 * Late: past its latest. Today: due, or due before the day ends. Closing soon: open, and in time no longer than the
 * day after tomorrow. Coming up: due, or an interview, within a week; and what was snoozed, whatever its state.
 * Days are the computer's. Groups without a card are left out; in each the most urgent first.
 */
export function dueNowOf(cards: Iterable<Card>, now: Instant, computerZone: TimeZone): DueNow {
  const today = dateOf(now, computerZone);
  const ends: DayEnds = {
    today: endOfDate(today, computerZone),
    closingSoon: endOfDate(addDays(today, CLOSING_SOON_DAYS), computerZone),
    comingUp: endOfDate(addDays(today, COMING_UP_DAYS), computerZone),
  };
  const byGroup: Record<DueNowGroup, Card[]> = { late: [], today: [], 'closing-soon': [], 'coming-up': [] };
  for (const card of cards) {
    const group = dueNowGroupOf(card, now, ends);
    if (group) byGroup[group].push(card);
  }
  const groups = dueNowGroups
    .map((group) => ({
      group,
      cards: byGroup[group].sort((a, b) => compareOffers(a, b) || compareUrgency(a, b, now)),
    }))
    .filter((entry) => entry.cards.length > 0);
  return { groups, dueCount: byGroup.late.length + byGroup.today.length };
}

/** What is only offered (letting go) comes after what is owed. */
function compareOffers(a: Card, b: Card): number {
  return Number(a.current?.step === 'close') - Number(b.current?.step === 'close');
}

interface DayEnds {
  readonly today: Instant;
  readonly closingSoon: Instant;
  readonly comingUp: Instant;
}

function dueNowGroupOf(card: Card, now: Instant, ends: DayEnds): DueNowGroup | null {
  if (card.isArchived || card.stage === 'closed') return null;
  const step = card.current;
  if (!step) return card.upcoming && card.upcoming.startsAt <= ends.comingUp ? 'coming-up' : null;
  if (step.snoozedUntil !== null && step.snoozedUntil > now) return 'coming-up';
  const state = shownStateOf(step, now);
  if (state === 'late') return 'late';
  if (state === 'due' || state === 'ready' || step.dueAt <= ends.today) return 'today';
  if (state === 'open' && step.latestAt <= ends.closingSoon) return 'closing-soon';
  return step.dueAt <= ends.comingUp ? 'coming-up' : null;
}

/** A line of the list: a group's heading, or a card's row. */
export type DueNowRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: DueNowGroup; readonly count: number }
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly group: DueNowGroup;
      readonly card: Card;
      readonly position: number;
    };

/** The lines of the list from top to bottom. `position` counts cards from 1, through all groups. */
export function dueNowRows({ groups }: DueNow): readonly DueNowRow[] {
  let position = 0;
  const cardRow = (group: DueNowGroup, card: Card): DueNowRow => {
    position += 1;
    return { kind: 'card', key: card.id, group, card, position };
  };
  return groups.flatMap(({ group, cards }): DueNowRow[] => [
    { kind: 'group', key: `group-${group}`, group, count: cards.length },
    ...cards.map((card) => cardRow(group, card)),
  ]);
}
