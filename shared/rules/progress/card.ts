/** The card of an application, and the order of cards. */
import type { Application, Ending, Interview } from '../../model/application';
import type { Card, CardInterview, CardStep, StepState } from '../../model/card';
import type { ContactId } from '../../model/ids';
import type { Progress, StepProgress } from '../../model/progress';
import type { ClockTime, Instant, TimeZone } from '../../model/time';
import { instantOf } from '../calendar/calendar';
import { suggestedRecipient } from '../people/recipients';
import { isNudgeDue } from './nudge';
import { partCountsOf } from './parts';
import { snoozeOf } from './snoozes';
import { snoozeEndAt, stepStateAt } from './step-state';

const NOON = '12:00' as ClockTime;
const UTC = 'UTC' as TimeZone;

/** The card of an application, from its progress at `now`. Everything the board, the list and the tray show about it. */
export function cardOf(application: Application, progress: Progress, now: Instant): Card {
  const { id, company, role, closed, archivedAt, addedAt, unreadable, tags, industry, contacts } =
    application;
  const { source = '', location = '', salary = '', appliedOn = null } = application;
  const upcoming = application.interviews.find((interview) => interview.id === progress.upcomingId);
  return {
    id,
    company,
    role,
    stage: progress.stage,
    outcome: closed?.outcome ?? null,
    current: cardStepOf(application, progress, now),
    upcoming: upcoming === undefined ? null : cardInterviewOf(upcoming),
    since: closed === null ? addedAt : endedSince(closed),
    ...(closed?.on === undefined ? {} : { endedOn: closed.on }),
    isArchived: archivedAt !== null,
    unreadable,
    ...(tags.length === 0 ? {} : { tags }),
    ...(source === '' ? {} : { source }),
    ...(location === '' ? {} : { location }),
    ...(salary === '' ? {} : { salary }),
    ...(appliedOn === null ? {} : { appliedOn }),
    ...(progress.nudge === null ? {} : { nudge: progress.nudge }),
    ...(industry === '' ? {} : { industry }),
    ...(contacts.length === 0 ? {} : { people: contacts.map(({ name }) => name) }),
  };
}

/** For the order alone: the middle of the day if only that is known, and before all others if nobody knows. */
function endedSince({ recordedAt, on }: Ending): Instant {
  if (on === undefined) return recordedAt;
  return on === null ? (0 as Instant) : (Math.min(instantOf(on, NOON, UTC), recordedAt) as Instant);
}

/** When time alone will change the card: its step's state changes, or its snooze ends. Null if never. */
export function cardChangesAt({ current }: Card, { changesAt }: Progress): Instant | null {
  const snoozedUntil = current?.snoozedUntil ?? null;
  if (changesAt === null || snoozedUntil === null) return changesAt ?? snoozedUntil;
  return changesAt < snoozedUntil ? changesAt : snoozedUntil;
}

/**
 * Most urgent first, as of `now`: late (longest past its latest first), due (closing soonest first), open (due soonest
 * first), ready to let go, waiting (due soonest first), then coming interviews by start, then the rest and the closed,
 * newest first. A due nudge is like ready to let go; one ahead comes after the interviews. Ties are broken by id.
 */
export function compareUrgency(a: Card, b: Card, now: Instant): number {
  return compareRanked({ card: a, rank: rankOf(a, now) }, { card: b, rank: rankOf(b, now) });
}

/** The cards in the order of `compareUrgency`. Each is ranked only once: sorting compares it some fifteen times. */
export function sortedByUrgency(cards: readonly Card[], now: Instant): readonly Card[] {
  return cards
    .map((card) => ({ card, rank: rankOf(card, now) }))
    .sort(compareRanked)
    .map(({ card }) => card);
}

interface Ranked {
  readonly card: Card;
  readonly rank: ReturnType<typeof rankOf>;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.rank.tier - b.rank.tier ||
    a.rank.within - b.rank.within ||
    b.card.since - a.card.since ||
    (a.card.id < b.card.id ? -1 : Number(a.card.id > b.card.id))
  );
}

/** False if the passing of time from `before` to `now` gives the card another place among others that didn't change. */
export function keepsUrgency(card: Card, before: Instant, now: Instant): boolean {
  return before === now || rankOf(card, before).tier === rankOf(card, now).tier;
}

const tierOfState: Readonly<Record<StepState, number>> = { late: 0, due: 1, open: 2, ready: 3, waiting: 4 };
const AWAITED_TIER = 5;
const NUDGED_TIER = 6;
const RESTING_TIER = 7;
const CLOSED_TIER = 8;

function rankOf(card: Card, now: Instant): { readonly tier: number; readonly within: number } {
  if (card.current !== null) {
    const { step, dueAt, latestAt } = card.current;
    const state = stepStateAt(step, card.current, now);
    const isClosing = state === 'late' || state === 'due';
    return { tier: tierOfState[state], within: isClosing ? latestAt : dueAt };
  }
  if (card.stage === 'closed') return { tier: CLOSED_TIER, within: 0 };
  if (card.upcoming !== null) return { tier: AWAITED_TIER, within: card.upcoming.startsAt };
  if (card.nudge) {
    const { dueAt, putOffUntil } = card.nudge;
    return {
      tier: isNudgeDue(card.nudge, now) ? tierOfState.ready : NUDGED_TIER,
      within: putOffUntil ?? dueAt,
    };
  }
  return { tier: RESTING_TIER, within: 0 };
}

function cardStepOf(
  application: Application,
  { cycle, current, steps }: Progress,
  now: Instant,
): CardStep | null {
  const standing = steps.find(({ step }) => step === current);
  if (cycle === null || standing === undefined) return null;
  const { opensAt, dueAt, latestAt } = standing.dates;
  const snooze = snoozeOf(application, cycle, standing.step, standing.dates);
  return {
    interviewId: cycle.anchorId,
    step: standing.step,
    timeZone: cycle.timeZone,
    opensAt,
    dueAt,
    latestAt,
    personName: personNameOf(application, standing, cycle.peopleMet),
    parts: partCountsOf(standing.parts),
    snoozedUntil: snoozeEndAt({ snoozedUntil: snooze?.until ?? null }, now),
  };
}

/** The person the rules suggest to write to; empty if nobody is known, or for letting go. */
function personNameOf(
  { contacts }: Application,
  step: StepProgress,
  peopleMet: readonly ContactId[],
): string {
  const recipient = suggestedRecipient(contacts, step, peopleMet);
  return contacts.find(({ id }) => id === recipient?.contactId)?.name ?? '';
}

function cardInterviewOf({ id, startsAt, endsAt, timeZone }: Interview): CardInterview {
  return { interviewId: id, startsAt, endsAt, timeZone };
}
