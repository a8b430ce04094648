import type { Card } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { compareDue, dueCardAt, type DueCard } from '../../../shared/rules/progress/due-now';
import { snoozeEndAt } from '../../../shared/rules/progress/step-state';
import type { StepTarget } from './step-actions';
import { createSortedList, type SortedList } from './sorted-list';

/** Something ahead: a step, or a nudge, at its due time or the end of its snooze; or an interview. */
export interface Coming {
  readonly card: Card;
  readonly at: Instant;
  readonly isInterview: boolean;
}

/**
 * Which cards are due and what comes next. Each call costs only what it concerns, not the size of the board: neither a
 * changed card nor the passing of time makes it go through the others.
 */
export interface TrayAgenda {
  /** Increases whenever anything due or ahead has changed, by a card or by time up to `now`. */
  versionAt(now: Instant): number;
  /** Updated cards. */
  save(cards: readonly Card[]): void;
  remove(applicationIds: readonly ApplicationId[]): void;
  /** Steps that are due and not snoozed, most urgent first, at most `limit`; and how many there are. */
  dueAt(now: Instant, limit: number): { readonly first: readonly DueCard[]; readonly count: number };
  /** What comes after `now`, soonest first, at most `limit`. */
  comingAfter(now: Instant, limit: number): readonly Coming[];
  /** Whether that step is the current one of its application, and snoozed. */
  isPutOff(step: StepTarget, now: Instant): boolean;
}

interface Entry {
  readonly card: Card;
  readonly due: DueCard | null;
  readonly coming: readonly Coming[];
}

/** `cards` are all that are shown. Archived and closed ones are ignored, and not kept in memory. */
export function createTrayAgenda(cards: readonly Card[], now: Instant): TrayAgenda {
  const entryById = new Map<ApplicationId, Entry>();
  let due: SortedList<DueCard> = createSortedList(compareDue);
  let coming: SortedList<Coming> = createSortedList(compareComing);
  let seenAt = now;
  let version = 0;

  function drop(id: ApplicationId): void {
    version += 1;
    const entry = entryById.get(id);
    if (!entry) return;
    if (entry.due) due.remove(entry.due);
    for (const one of entry.coming) coming.remove(one);
    entryById.delete(id);
  }

  function enter(card: Card): void {
    drop(card.id);
    if (!isStanding(card)) return;
    const entry = entryOf(card, seenAt);
    if (entry.due) due.add(entry.due);
    for (const one of entry.coming) coming.add(one);
    entryById.set(card.id, entry);
  }

  function fill(all: readonly Card[]): void {
    version += 1;
    entryById.clear();
    for (const card of all) if (isStanding(card)) entryById.set(card.id, entryOf(card, seenAt));
    const entries = [...entryById.values()];
    due = createSortedList(
      compareDue,
      entries.flatMap((entry) => entry.due ?? []),
    );
    coming = createSortedList(
      compareComing,
      entries.flatMap((entry) => entry.coming),
    );
  }

  /** What has come in the meantime is due, or over. */
  function passTo(instant: Instant): void {
    if (instant < seenAt) {
      // The clock was set back, so what was due may be ahead again.
      seenAt = instant;
      fill([...entryById.values()].map(({ card }) => card));
      return;
    }
    seenAt = instant;
    for (;;) {
      const [next] = coming.first(1);
      if (!next || next.at > seenAt) return;
      enter(next.card);
    }
  }

  fill(cards);
  return {
    versionAt(instant) {
      passTo(instant);
      return version;
    },
    save: (saved) => saved.forEach(enter),
    remove: (applicationIds) => applicationIds.forEach(drop),
    dueAt(instant, limit) {
      passTo(instant);
      return { first: due.first(limit), count: due.size };
    },
    comingAfter(instant, limit) {
      passTo(instant);
      return coming.first(limit);
    },
    isPutOff: (step, instant) => isPutOff(entryById.get(step.applicationId)?.card, step, instant),
  };
}

/** Any other isn't kept: with the years they become most of them. */
function isStanding({ isArchived, stage }: Card): boolean {
  return !isArchived && stage !== 'closed';
}

function entryOf(card: Card, now: Instant): Entry {
  const { upcoming } = card;
  const due = dueCardAt(card, now);
  const stepAt = due ? null : nextInstantOf(card, now);
  return {
    card,
    due,
    coming: [
      ...(stepAt !== null ? [{ card, at: stepAt, isInterview: false }] : []),
      ...(upcoming && upcoming.startsAt > now ? [{ card, at: upcoming.startsAt, isInterview: true }] : []),
    ],
  };
}

function isPutOff(card: Card | undefined, { interviewId, step }: StepTarget, now: Instant): boolean {
  if (step === 'applied') return (card?.nudge?.putOffUntil ?? now) > now;
  const current = card?.current;
  if (current?.step !== step || current.interviewId !== interviewId) return false;
  return snoozeEndAt(current, now) !== null;
}

/** When the user is next reminded; a snooze may end before the step is due. Null if nothing is ahead. */
function nextInstantOf({ current, nudge }: Card, now: Instant): Instant | null {
  if (current !== null) return snoozeEndAt(current, now) ?? current.dueAt;
  return nudge === undefined ? null : (nudge.putOffUntil ?? nudge.dueAt);
}

function compareComing(a: Coming, b: Coming): number {
  return a.at - b.at || compareIds(a.card.id, b.card.id) || Number(a.isInterview) - Number(b.isInterview);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
