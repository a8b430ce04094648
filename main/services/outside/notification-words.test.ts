import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Card, CardStep } from '../../../shared/model/card';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { instant } from '../../../tests/support/reminder-rig';
import { notificationOf, type NotificationItem } from './notification-words';
import { unbroken } from '../../../tests/support/words/unbroken';

const zone = 'America/New_York' as TimeZone;
const interviewId = 'interview' as InterviewId;

const steps: Readonly<Record<CardStep['step'], Pick<CardStep, 'opensAt' | 'dueAt' | 'latestAt'>>> = {
  'thank-you': windowOf('2026-03-03T15:00-05:00', '2026-03-04T15:00-05:00', '2026-03-05T15:00-05:00'),
  'check-in': windowOf('2026-03-10T00:00-04:00', '2026-03-11T10:00-04:00', '2026-03-17T23:59:59.999-04:00'),
  final: windowOf('2026-03-18T00:00-04:00', '2026-03-25T10:00-04:00', '2026-04-01T23:59:59.999-04:00'),
  close: windowOf('2026-04-08T00:00-04:00', '2026-04-08T10:00-04:00', '2026-04-15T23:59:59.999-04:00'),
};

function windowOf(opens: string, due: string, latest: string) {
  return { opensAt: instant(opens), dueAt: instant(due), latestAt: instant(latest) };
}

function itemOf(
  step: CardStep['step'],
  kind: NotificationItem['reminder']['kind'],
  change: Partial<CardStep> = {},
  application: Partial<Pick<Card, 'id' | 'company' | 'role'>> = {},
): NotificationItem {
  const current: CardStep = {
    interviewId,
    step,
    timeZone: zone,
    personName: 'Dana Kim',
    parts: { all: 1, sent: 0, skipped: 0, left: 1 },
    snoozedUntil: null,
    ...steps[step],
    ...change,
  };
  const card: Card = {
    id: 'application' as ApplicationId,
    company: 'Northwind',
    role: 'Product Designer',
    stage: 'applied',
    outcome: null,
    current,
    upcoming: null,
    since: 0 as Instant,
    isArchived: false,
    unreadable: null,
    ...application,
  };
  return { reminder: { interviewId, step, kind }, card };
}

function wordsAt(iso: string, ...items: readonly NotificationItem[]) {
  const count = {
    count: items.length,
    areLastCalls: items.every(({ reminder }) => reminder.kind === 'last-call'),
    about: 'follow-ups',
  } as const;
  const content = notificationOf('id', items, count, {
    translator: createTranslator('en-GB'),
    now: instant(iso),
    zone,
  });
  return { ...content, actions: content.actions.map(({ label }) => label) };
}

describe('a notification of one reminder', () => {
  it('suggests taking notes while the interview is fresh', () => {
    expect(wordsAt('2026-03-03T16:00-05:00', itemOf('thank-you', 'nudge'))).toEqual({
      id: 'id',
      title: 'How was the interview at Northwind?',
      body: 'Note who you met, what you talked about and what they said about timing while it’s fresh. It takes half a minute.',
      actions: ['Add notes'],
    });
  });

  it.each([
    [
      '2026-03-04T15:00-05:00',
      itemOf('thank-you', 'due'),
      'Thank Dana Kim',
      unbroken('Product Designer at Northwind. Due today, by Thu 5 Mar, 15:00 at the latest.'),
    ],
    [
      '2026-03-05T11:00-05:00',
      itemOf('thank-you', 'last-call', { parts: { all: 3, sent: 0, skipped: 0, left: 3 } }),
      'Thank Dana Kim and 2 others',
      unbroken(
        'Product Designer at Northwind. Send it by Thu 5 Mar, 15:00; after that it’s late, but not too late.',
      ),
    ],
    [
      '2026-03-05T11:00-05:00',
      itemOf('thank-you', 'last-call', { parts: { all: 4, sent: 2, skipped: 0, left: 2 } }),
      'Thank Dana Kim (2 of 4 sent)',
      unbroken(
        'Product Designer at Northwind. Send it by Thu 5 Mar, 15:00; after that it’s late, but not too late.',
      ),
    ],
    [
      '2026-03-11T10:00-04:00',
      itemOf('check-in', 'due'),
      'Check in with Dana Kim',
      unbroken('Product Designer at Northwind. Due today, by Tue 17 Mar at the latest.'),
    ],
    [
      '2026-03-12T10:00-04:00',
      itemOf('check-in', 'due', { personName: '' }),
      'Check in with Northwind',
      unbroken('Product Designer at Northwind. Due yesterday, by Tue 17 Mar at the latest.'),
    ],
    [
      '2026-03-12T09:00-04:00',
      itemOf('check-in', 'snooze'),
      'Check in with Dana Kim',
      unbroken('Product Designer at Northwind. You asked to be reminded. Send it by Tue 17 Mar.'),
    ],
    [
      '2026-03-18T10:00-04:00',
      itemOf('check-in', 'last-call'),
      'Check in with Dana Kim',
      'Product Designer at Northwind. It was due 7 days ago. Late is better than never.',
    ],
    [
      '2026-03-25T10:00-04:00',
      itemOf('final', 'due'),
      'Send Dana Kim a final message',
      unbroken('Product Designer at Northwind. Due today, by Wed 1 Apr at the latest.'),
    ],
  ] as const)('says what is due at %s', (at, item, title, body) => {
    const actions = ['Write', 'Mark sent', 'Tomorrow', 'Pause until tomorrow'];
    expect(wordsAt(at, item)).toMatchObject({ title, body, actions });
  });

  it('suggests letting go without sending a message', () => {
    expect(wordsAt('2026-04-08T10:00-04:00', itemOf('close', 'due'))).toMatchObject({
      title: 'Ready to let go of Northwind',
      body: 'Product Designer at Northwind. No decision has come. Silence says nothing about you.',
      actions: ['Open', 'Tomorrow', 'Pause until tomorrow'],
    });
  });

  it('shows names unchanged', () => {
    expect(
      wordsAt(
        '2026-03-11T10:00-04:00',
        itemOf('check-in', 'due', { personName: '<b>Ana</b> & {{co}} $t(x)' }),
      ).title,
    ).toBe('Check in with <b>Ana</b> & {{co}} $t(x)');
  });
});

describe('a reminder for office hours', () => {
  it('says that it is one', () => {
    const item = { ...itemOf('check-in', 'snooze'), isForOfficeHours: true };
    expect(wordsAt('2026-03-12T09:00-04:00', item).body).toContain(
      'It’s office hours for Dana Kim now, as you asked.',
    );
  });
});

describe('a notification of several', () => {
  it('keeps its lines short, however long the names are, alone and together', () => {
    const long = itemOf('check-in', 'due', { personName: 'N'.repeat(200) });
    const item = { ...long, card: { ...long.card, company: 'W'.repeat(200), role: 'm'.repeat(200) } };
    for (const { title, body } of [
      wordsAt('2026-03-11T10:00-04:00', item),
      wordsAt('2026-03-11T10:00-04:00', item, item),
    ]) {
      for (const line of [title, ...body.split('\n')]) expect(line.length).toBeLessThan(140);
    }
  });

  it('isolates right-to-left names', () => {
    const one = itemOf('check-in', 'due', { personName: 'דנה (קים)' });
    const item = { ...one, card: { ...one.card, company: 'מרכז (תל)', role: 'מעצב (UX)' } };
    const alone = wordsAt('2026-03-11T10:00-04:00', item);
    expect(alone.title).toBe('Check in with \u2068דנה (קים)\u2069');
    expect(alone.body).toContain('\u2068מעצב (UX)\u2069 at \u2068מרכז (תל)\u2069.');
    expect(wordsAt('2026-03-11T10:00-04:00', item, item).body).toContain('\u2068מרכז (תל)\u2069');
  });

  it('names the first three and counts the others', () => {
    const items = [
      itemOf('thank-you', 'due'),
      itemOf('check-in', 'due'),
      itemOf('close', 'due'),
      itemOf('final', 'due'),
    ];
    expect(wordsAt('2026-03-11T10:00-04:00', ...items)).toEqual({
      id: 'id',
      title: '4 follow-ups are waiting for you',
      body: 'Thank Dana Kim, Northwind (late)\nCheck in with Dana Kim, Northwind\nReady to let go of Northwind\nand 1 more',
      actions: ['Show all', 'Pause until tomorrow'],
    });
  });

  const other = { id: 'other' as ApplicationId, role: 'Design Lead' };

  it('tells two roles at one company apart', () => {
    const items = [
      itemOf('check-in', 'due'),
      itemOf('check-in', 'due', {}, other),
      itemOf('close', 'due', {}, other),
      itemOf('thank-you', 'nudge'),
    ];
    expect(wordsAt('2026-03-11T10:00-04:00', ...items.slice(0, 3)).body).toBe(
      'Check in with Dana Kim, Product Designer at Northwind\n' +
        'Check in with Dana Kim, Design Lead at Northwind\n' +
        'Ready to let go of Northwind (Design Lead)',
    );
    expect(wordsAt('2026-03-11T10:00-04:00', ...items.slice(2)).body).toBe(
      'Ready to let go of Northwind (Design Lead)\nHow was the interview at Northwind? (Product Designer)',
    );
  });

  it('marks last calls, with their deadline', () => {
    const acme = { id: 'other' as ApplicationId, company: 'Acme' };
    const items = [itemOf('check-in', 'last-call'), itemOf('final', 'last-call', {}, acme)];
    expect(wordsAt('2026-03-17T10:00-04:00', ...items)).toMatchObject({
      title: 'Last call for 2 follow-ups',
      body: unbroken(
        'Check in with Dana Kim, Northwind, by Tue 17 Mar\nSend Dana Kim a final message, Acme, by Wed 1 Apr',
      ),
    });
    const mixed = [itemOf('check-in', 'last-call'), itemOf('final', 'due', {}, acme)];
    expect(wordsAt('2026-03-18T10:00-04:00', ...mixed)).toMatchObject({
      title: '2 follow-ups are waiting for you',
      body: 'Check in with Dana Kim, Northwind (late)\nSend Dana Kim a final message, Acme',
    });
  });
});
