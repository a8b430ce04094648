import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildContact,
  buildInterview,
  buildTouch,
  contactId,
  date,
  instant,
  interviewId,
} from '../../../tests/support/build-application';
import type { Application } from '../../model/application';
import type { Card, CardStep } from '../../model/card';
import { defaultPolicy } from '../../model/policy';
import type { ApplicationId } from '../../model/ids';
import type { CalendarDate, Instant } from '../../model/time';
import { cardOf, compareUrgency, sortedByUrgency } from './card';
import { progressOf } from './progress';

const end = instant('2026-03-03T15:00:00-05:00');
const HOUR_MS = 3_600_000;
const hours = (count: number) => (end + count * HOUR_MS) as Instant;

function card(now: Instant, changes: Partial<Application> = {}): Card {
  const application = buildApplication({ interviews: [buildInterview('tuesday', end)], ...changes });
  return cardOf(application, progressOf(application, defaultPolicy, now), now);
}

describe('a card', () => {
  it('awaits its interview', () => {
    expect(card(hours(-0.5))).toMatchObject({
      stage: 'applied',
      current: null,
      upcoming: { interviewId: interviewId('tuesday'), endsAt: end },
    });
  });

  it("has its current step's window and recipient", () => {
    const contacts = [buildContact('Recruiter'), buildContact('Dana'), buildContact('Sam')];
    const interviews = [buildInterview('tuesday', end, { peopleMet: [contactId('Dana'), contactId('Sam')] })];
    expect(card(hours(1), { contacts, interviews }).current).toMatchObject({
      step: 'thank-you',
      opensAt: end,
      dueAt: hours(24),
      latestAt: hours(48),
      personName: 'Dana',
      parts: { all: 2, sent: 0, skipped: 0, left: 2 },
      timeZone: 'America/New_York',
    });
    const touches = [buildTouch('tuesday', 'thank-you', hours(2), 'Dana')];
    expect(card(hours(3), { contacts, interviews, touches }).current).toMatchObject({
      personName: 'Sam',
      parts: { all: 2, sent: 1, skipped: 0, left: 1 },
    });
    expect(card(hours(24 * 8), { contacts, interviews }).current).toMatchObject({
      step: 'check-in',
      personName: 'Dana',
      parts: { all: 1, sent: 0, skipped: 0, left: 1 },
    });
    expect(card(hours(24 * 8), { contacts }).current?.personName).toBe('Recruiter');
    expect(card(hours(24 * 8)).current?.personName).toBe('');
    expect(card(hours(24 * 90), { contacts }).current).toMatchObject({
      step: 'close',
      personName: '',
      parts: { all: 1, sent: 0, skipped: 0, left: 1 },
    });
  });

  it('shows a snooze while it lasts, but not one of another step', () => {
    const snooze = {
      interviewId: interviewId('tuesday'),
      step: 'thank-you' as const,
      until: hours(30),
      at: hours(24),
    };
    const older = { ...snooze, until: hours(40), at: hours(23) };
    const snoozes = [snooze, older, { ...snooze, step: 'final' as const, until: hours(99), at: hours(25) }];
    expect(card(hours(29), { snoozes }).current?.snoozedUntil).toBe(hours(30));
    expect(card(hours(30), { snoozes }).current?.snoozedUntil).toBeNull();
  });

  it('shows its outcome and when it was closed', () => {
    const closed = { outcome: 'rejected' as const, recordedAt: hours(5) };
    expect(card(hours(6), { closed, archivedAt: hours(6) })).toMatchObject({
      stage: 'closed',
      outcome: 'rejected',
      current: null,
      upcoming: null,
      since: hours(5),
      isArchived: true,
    });
  });
});

describe('a card that was closed on a day before that was recorded', () => {
  const closedOn = (name: string, on?: CalendarDate | null) => {
    const closed = {
      outcome: 'rejected' as const,
      recordedAt: hours(400),
      ...(on === undefined ? {} : { on }),
    };
    return { ...card(hours(401), { closed }), id: name as ApplicationId };
  };
  it('shows that day, and none if nobody knows it', () => {
    expect(closedOn('known', date('2026-03-12')).endedOn).toBe('2026-03-12');
    expect(closedOn('unknown', null).endedOn).toBeNull();
    expect(closedOn('now')).not.toHaveProperty('endedOn');
  });
  it('is ordered by it, and comes last if nobody knows it', () => {
    const cards = [
      closedOn('unknown', null),
      closedOn('earlier', date('2026-03-05')),
      closedOn('now'),
      closedOn('later', date('2026-03-12')),
    ];
    const order = cards.toSorted((a, b) => compareUrgency(a, b, hours(401))).map(({ id }) => id);
    expect(order).toEqual(['now', 'later', 'earlier', 'unknown']);
  });
});

describe('the order of cards', () => {
  const now = hours(0);
  const step = (opens: number, due: number, latest: number): CardStep => ({
    interviewId: interviewId('any'),
    step: 'check-in',
    timeZone: 'UTC' as CardStep['timeZone'],
    personName: '',
    parts: { all: 1, sent: 0, skipped: 0, left: 1 },
    snoozedUntil: null,
    opensAt: hours(opens),
    dueAt: hours(due),
    latestAt: hours(latest),
  });
  const upcoming = (starts: number) => ({
    interviewId: interviewId('next'),
    startsAt: hours(starts),
    endsAt: hours(starts + 1),
    timeZone: 'UTC' as CardStep['timeZone'],
  });
  const named = (id: string, changes: Partial<Card>): Card => ({
    id: id as ApplicationId,
    company: '',
    role: '',
    stage: 'check-in',
    outcome: null,
    current: null,
    upcoming: null,
    since: now,
    isArchived: false,
    unreadable: null,
    ...changes,
  });

  it('puts the most urgent first', () => {
    const sorted = [
      named('late for long', { current: step(-90, -80, -50) }),
      named('late', { current: step(-90, -85, -10) }),
      named('due and closing soon', { current: step(-90, -5, 5) }),
      named('due', { current: step(-90, -10, 50) }),
      named('open and due soon', { current: step(-5, 10, 90) }),
      named('open', { current: step(-50, 20, 80) }),
      named('waiting', { current: step(5, 30, 90) }),
      named('waiting for long', { current: step(1, 60, 70) }),
      named('interview tomorrow', { stage: 'applied', upcoming: upcoming(24) }),
      named('interview next week', { stage: 'applied', upcoming: upcoming(168) }),
      named('new', { stage: 'applied', since: hours(-1) }),
      named('old', { stage: 'applied', since: hours(-99) }),
      named('closed now', { stage: 'closed', since: hours(-2) }),
      named('closed before', { stage: 'closed', since: hours(-100) }),
      named('closed before too', { stage: 'closed', since: hours(-100) }),
    ];
    const names = (cards: readonly Card[]) => cards.map(({ id }) => id);
    const shuffled = [...sorted].sort(
      (a, b) => ((a.id.length * 7) % 5) - ((b.id.length * 7) % 5) || (a.id < b.id ? 1 : -1),
    );
    expect(names(shuffled)).not.toEqual(names(sorted));
    expect(names(sortedByUrgency(shuffled, now))).toEqual(names(sorted));
    expect(names(shuffled.sort((a, b) => compareUrgency(a, b, now)))).toEqual(names(sorted));
  });
});
