/** The report of a period: what is listed, and the numbers above it. Pure. */
import type { Application } from '../../model/application';
import type { CalendarDate, TimeZone } from '../../model/time';
import { dateOf } from '../../rules/calendar/calendar';
import { inOrder, type ActivityEntry, type ActivityPart } from './activity';

export interface ReportPeriod {
  /** Both days included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The longest report whose PDF is tagged for screen readers, about 400 pages. Tags make the file twenty times as large, 3 kB
 * an entry: docs/decisions/export.md.
 */
export const MOST_TAGGED_ENTRIES = 8_000;

export interface ActivityReport {
  readonly period: ReportPeriod;
  readonly entries: readonly ActivityEntry[];
  readonly counts: Readonly<Record<ActivityPart, number>>;
  /** Interviews that are still ahead. */
  readonly planned: number;
  readonly companies: number;
}

/** @param all of any order and any day */
export function reportOf(
  all: readonly ActivityEntry[],
  period: ReportPeriod,
  parts: readonly ActivityPart[],
): ActivityReport {
  const entries = inOrder(all.filter(({ on, part }) => isWithin(on, period) && parts.includes(part)));
  const count = (part: ActivityPart) => entries.filter((entry) => entry.part === part).length;
  return {
    period,
    entries,
    counts: {
      applications: count('applications'),
      interviews: count('interviews'),
      messages: count('messages'),
      answers: count('answers'),
    },
    planned: entries.filter(({ result }) => result.tag === 'planned').length,
    companies: new Set(entries.map(({ company }) => company.trim().toLowerCase())).size,
  };
}

/** True if it was added in the period, but the day of applying is missing: then it isn't listed as an application. */
export function isMissingDay(
  { appliedOn = null, addedAt }: Application,
  period: ReportPeriod,
  zone: TimeZone,
): boolean {
  return appliedOn === null && isWithin(dateOf(addedAt, zone), period);
}

function isWithin(date: CalendarDate, { from, to }: ReportPeriod): boolean {
  return from <= date && date <= to;
}
