/** Cards for the board's tests. Days are counted from NOW, which is noon in UTC. */
import type { Stage } from '../../shared/model/application';
import type { Card, CardStep } from '../../shared/model/card';
import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { compareUrgency } from '../../shared/rules/progress/card';
import { dueNowGroupAt, dueNowGroups, dueNowOf, type DueNow } from '../../shared/rules/progress/due-now';

const DAY_MS = 86_400_000;

export const UTC = 'UTC' as TimeZone;
/** Wednesday 2026-03-11, 12:00 UTC. */
export const NOW = Date.UTC(2026, 2, 11, 12) as Instant;

/** The instant `days` after NOW; may be fractional. */
export function at(days: number): Instant {
  return (NOW + Math.round(days * DAY_MS)) as Instant;
}

/** What is due now among cards in any order. */
export function dueNowAmong(cards: readonly Card[], now: Instant, computerZone: TimeZone): DueNow {
  const groupOf = dueNowGroupAt(now, computerZone);
  const inOrder = cards.toSorted((a, b) => compareUrgency(a, b, now));
  const byGroup = dueNowGroups.map(
    (group) => [group, inOrder.filter((card) => groupOf(card) === group)] as const,
  );
  return dueNowOf(new Map(byGroup));
}

let count = 0;

export function makeCard(stage: Stage, over: Partial<Card>): Card {
  count += 1;
  return {
    id: `00000000-0000-7000-8000-${String(count).padStart(12, '0')}` as ApplicationId,
    company: 'Northwind',
    role: 'Product Designer',
    stage,
    outcome: null,
    current: null,
    upcoming: null,
    since: at(-10),
    isArchived: false,
    unreadable: null,
    ...over,
  };
}

export interface StepDays {
  readonly step?: CardStep['step'];
  readonly opens?: number;
  readonly due?: number;
  readonly latest?: number;
  readonly snoozedUntil?: Instant;
}

/** A step, in days from NOW; by default a week each between opens, due and latest. */
export function makeStep({
  step = 'check-in',
  due = 0,
  opens = due - 7,
  latest = due + 7,
  snoozedUntil,
}: StepDays): CardStep {
  return {
    interviewId: '00000000-0000-7000-8000-00000000aaaa' as InterviewId,
    step,
    timeZone: UTC,
    opensAt: at(opens),
    dueAt: at(due),
    latestAt: at(latest),
    personName: 'Dana Kim',
    parts: { all: 1, sent: 0, skipped: 0, left: 1 },
    snoozedUntil: snoozedUntil ?? null,
  };
}
