/** Closed for days: what became due is shown at startup in one notification, only the latest reminder of each step. */
import { waitForAccepted } from '../../support/app/accepted-notifications';
import { addApplication, call, card, waitForBoard } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import type { ReminderReport } from '../../../shared/model/reminder-report';
import { unbroken } from '../../support/words/unbroken';

test.use({
  // Fifty minutes before the very first reminder, the nudge after the first interview.
  startAt: interviewEnd + 10 * minute,
  desktopOptions: { hasTray: true, hasNotifications: true },
});

const elm = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
const name = 'Cellist at Elm Orchestra';

const toolTip = async (desktop: Desktop) => (await desktop.tray())?.toolTip;
const titles = async (desktop: Desktop) => (await desktop.notifications?.shown())?.map(({ title }) => title);

test('nudge, due and last call passed while it was closed: only the last call is shown @full', async ({
  launch,
  letTimePass,
  clock,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, elm);
  await expect(card(first.page, name)).toBeVisible();
  await first.quit();

  await clock?.set(interviewEnd + day + 20 * hour + 30 * minute);
  const second = await launch();
  const { page } = second;
  await waitForBoard(page);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg']);
  const [shown] = (await desktop.notifications?.shown()) ?? [];
  expect(shown?.body).toContain('after that it’s late');
  await waitForAccepted(second, 1);
  const { notifications, coming } = (await call(page, 'reminders:read', null)) as ReminderReport;
  const reminders = notifications.flatMap((notification) => notification.reminders);
  expect(reminders.map(({ kind, fate }) => ({ kind, fate }))).toEqual([
    { kind: 'last-call', fate: 'notified' },
  ]);
  expect(coming).toEqual([]);
  await second.kill();

  // Not by the next run either: the check-in's is the next reminder.
  const third = await launch();
  await waitForBoard(third.page);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  await letTimePass(third, 6 * day);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg', 'Check in with Ada Berg']);
});

test('closed for eight days: one notification names the step that each application has reached @full', async ({
  launch,
  letTimePass,
  clock,
  desktop,
}) => {
  const first = await launch();
  // By then the thank-you has lapsed and the check-in is due.
  await addApplication(first.page, elm);
  // The interviews of these two are still ahead; by then one is past its last call, the other past its due instant.
  const harbourEnd = Date.parse('2026-03-09T15:30:00-04:00');
  const oakEnd = Date.parse('2026-03-10T14:00:00-04:00');
  await addApplication(first.page, {
    ...elm,
    company: 'Harbour Band',
    person: 'Cy Roe',
    endedAt: harbourEnd,
  });
  await addApplication(first.page, { ...elm, company: 'Oak Quartet', person: 'Bo Lind', endedAt: oakEnd });
  await expect(card(first.page, 'Cellist at Oak Quartet')).toBeVisible();
  await first.quit();

  await clock?.set(Date.parse('2026-03-11T15:00:00-04:00'));
  const second = await launch();
  await expect.poll(() => titles(desktop)).toEqual(['3 follow-ups are waiting for you']);
  const [digest] = (await desktop.notifications?.shown()) ?? [];
  expect(digest?.body.split('\n')).toEqual([
    unbroken('Thank Cy Roe, Harbour Band, by Wed 11 Mar, 15:30'),
    'Thank Bo Lind, Oak Quartet',
    'Check in with Ada Berg, Elm Orchestra',
  ]);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 3 due');
  await waitForAccepted(second, 1);
  await second.quit();

  // The next reminder is the last call of one of them, the next morning.
  const third = await launch();
  await waitForBoard(third.page);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 3 due');
  await letTimePass(third, 19 * hour + 30 * minute);
  await expect.poll(() => titles(desktop)).toEqual(['3 follow-ups are waiting for you', 'Thank Bo Lind']);
});
