/** Due and upcoming cards: one answer for the "Due now" list, the tray and the number on the icon. */
import type { Card, CardStep, Nudge } from '../../model/card';
import type { Instant, TimeZone } from '../../model/time';
import { addDays, dateOf, endOfDate } from '../calendar/calendar';
import { isNudgeDue } from './nudge';
import { snoozeEndAt, stepStateAt } from './step-state';

/** A card with its due step; null if its nudge is due instead. */
export interface DueCard {
  readonly card: Card;
  readonly current: CardStep | null;
}

/** The card if its step is due, late or ready at `now` and not snoozed, or its nudge is; otherwise null. */
export function dueCardAt(card: Card, now: Instant): DueCard | null {
  const { current, nudge } = card;
  if (!isOnBoard(card)) return null;
  if (current === null) return nudge && isNudgeDue(nudge, now) ? { card, current } : null;
  return now >= current.dueAt && snoozeEndAt(current, now) === null ? { card, current } : null;
}

/**
 * The order of `compareUrgency` among due cards. It never changes over time: a step that becomes late closed before any
 * that is still in time, and a suggestion to let go, or a nudge, stays one.
 */
export function compareDue(a: DueCard, b: DueCard): number {
  const [isOfferA, isOfferB] = [a, b].map(({ current }) => current === null || current.step === 'close');
  return (
    Number(isOfferA) - Number(isOfferB) ||
    edgeOf(a) - edgeOf(b) ||
    b.card.since - a.card.since ||
    (a.card.id < b.card.id ? -1 : Number(a.card.id > b.card.id))
  );
}

function edgeOf({ card, current }: DueCard): number {
  if (current === null) return card.nudge?.putOffUntil ?? card.nudge?.dueAt ?? card.since;
  return current.step === 'close' ? current.dueAt : current.latestAt;
}

export const dueNowGroups = ['late', 'due', 'today', 'closing-soon', 'coming-up'] as const;
export type DueNowGroup = (typeof dueNowGroups)[number];

export interface DueNow {
  readonly groups: readonly { readonly group: DueNowGroup; readonly cards: readonly Card[] }[];
  /** How many are due now: groups `late` and `due`. */
  readonly dueCount: number;
}

/** A window closes soon, or a step is coming up, within this many days. */
const CLOSING_SOON_DAYS = 2;
const COMING_UP_DAYS = 7;

/**
 * Late: past its latest. Due: due, or ready to let go. Today: due before the day ends. Closing soon: open, and late
 * after the day after tomorrow or earlier. Coming up: due or an interview within a week, and anything snoozed. Days are
 * in the computer's zone. Null for a card that belongs to none.
 */
export function dueNowGroupAt(now: Instant, computerZone: TimeZone): (card: Card) => DueNowGroup | null {
  const today = dateOf(now, computerZone);
  const ends: DayEnds = {
    today: endOfDate(today, computerZone),
    closingSoon: endOfDate(addDays(today, CLOSING_SOON_DAYS), computerZone),
    comingUp: endOfDate(addDays(today, COMING_UP_DAYS), computerZone),
  };
  return (card) => groupOf(card, now, ends);
}

/** The groups that have cards, the most urgent first; within a group they stay in the order of urgency they have. */
export function dueNowOf(byGroup: ReadonlyMap<DueNowGroup, readonly Card[]>): DueNow {
  const groups = dueNowGroups.flatMap((group) => {
    const cards = byGroup.get(group) ?? [];
    return cards.length === 0 ? [] : [{ group, cards }];
  });
  const countOf = (group: DueNowGroup) => byGroup.get(group)?.length ?? 0;
  return { groups, dueCount: countOf('late') + countOf('due') };
}

interface DayEnds {
  readonly today: Instant;
  readonly closingSoon: Instant;
  readonly comingUp: Instant;
}

function groupOf(card: Card, now: Instant, ends: DayEnds): DueNowGroup | null {
  const { current, upcoming, nudge } = card;
  if (!isOnBoard(card)) return null;
  if (nudge !== undefined && current === null) return groupOfNudge(nudge, now, ends);
  if (current === null) return upcoming !== null && upcoming.startsAt <= ends.comingUp ? 'coming-up' : null;
  if (snoozeEndAt(current, now) !== null) return 'coming-up';
  const state = stepStateAt(current.step, current, now);
  if (dueCardAt(card, now) !== null) return state === 'late' ? 'late' : 'due';
  if (current.dueAt <= ends.today) return 'today';
  if (state === 'open' && current.latestAt <= ends.closingSoon) return 'closing-soon';
  return current.dueAt <= ends.comingUp ? 'coming-up' : null;
}

function groupOfNudge(nudge: Nudge, now: Instant, ends: DayEnds): DueNowGroup | null {
  if (isNudgeDue(nudge, now)) return 'due';
  if (nudge.putOffUntil !== null) return 'coming-up';
  if (nudge.dueAt <= ends.today) return 'today';
  return nudge.dueAt <= ends.comingUp ? 'coming-up' : null;
}

export interface Ahead {
  readonly card: Card;
  readonly at: Instant;
}

/** What comes first after `now`: a step or a nudge that will be due, or an interview. Null if nothing does. */
export function firstAhead(cards: readonly Card[], now: Instant): Ahead | null {
  let first: Ahead | null = null;
  for (const card of cards) {
    const { current, upcoming, nudge } = card;
    const at = current?.dueAt ?? upcoming?.startsAt ?? nudge?.dueAt;
    if (!isOnBoard(card) || at === undefined || at <= now) continue;
    if (first === null || at < first.at) first = { card, at };
  }
  return first;
}

/** Archived and closed applications are never due, whatever their dates. */
function isOnBoard({ isArchived, stage }: Card): boolean {
  return !isArchived && stage !== 'closed';
}
