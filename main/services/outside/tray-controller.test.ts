import { describe, expect, it } from 'vitest';
import type { WindowRequest } from '../../../shared/ipc/events';
import { createTranslator } from '../../../shared/i18n/translator';
import type { TrayChoice, TrayModel, TrayPort, TrayStepAction } from '../../ports/tray';
import { createReminderRig, instant, type ReminderRig } from '../../../tests/support/reminder-rig';
import { createTrayController } from './tray-controller';
import { unbroken } from '../../../tests/support/words/unbroken';

const endsAt = '2026-03-03T15:00-05:00';

function withTray(rig: ReminderRig, isAvailable = true) {
  const shown: TrayModel[] = [];
  const listeners: ((choice: TrayChoice) => void)[] = [];
  const done: (WindowRequest | string)[] = [];
  const counted: string[] = [];
  const tray: TrayPort = {
    isAvailable: () => isAvailable,
    show: (model) => void shown.push(model),
    onChoice: (listener) => void listeners.push(listener),
    destroy: () => undefined,
  };
  const controller = createTrayController({
    tray,
    translator: createTranslator('en-GB'),
    cards: () => rig.services.board.read().cards,
    onBoardChanged: (listener) => rig.services.onBoardChanged(listener),
    clock: rig.clock,
    zone: () => rig.computer.zone,
    settings: () => rig.services.settings.read(),
    changes: rig.services.changes,
    explain: (refusal) => rig.explained.push(refusal),
    request: (request) => done.push(request),
    openWindow: () => done.push('window'),
    quit: () => done.push('quit'),
    onDueCount: (count, words) => counted.push(`${count}: ${words}`),
  });
  rig.heartbeat.add({ name: 'tray', tick: ({ now }) => controller.refresh(now) });
  controller.refresh(rig.clock.now());
  return {
    shown,
    done,
    counted,
    get model() {
      const model = shown.at(-1);
      if (!model) throw new Error('Nothing was shown');
      return model;
    },
    choose(choice: TrayChoice) {
      for (const listener of listeners) listener(choice);
    },
    chooseStep(action: TrayStepAction) {
      const step = this.model.due[0];
      if (!step) throw new Error('Nothing is due');
      this.choose({ tag: 'step', step, action });
    },
  };
}

async function rigWithThankYouDue(): Promise<ReminderRig> {
  const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
  rig.add({ endsAt });
  await rig.sleepUntil('2026-03-04T15:00:10-05:00');
  return rig;
}

describe('the tray', () => {
  it('shows that nothing is due, and what comes next', () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const tray = withTray(rig);
    expect(tray.model).toMatchObject({
      dueCount: 0,
      tooltip: 'Afterword: nothing due',
      due: [],
      notes: ['Nothing due'],
    });
    rig.add({ endsAt });
    rig.add({ company: 'Acme', endsAt: '2026-03-05T12:00-05:00' });
    expect(tray.model.notes).toEqual([
      'Nothing due',
      'Next: Thank Dana Kim (Northwind), tomorrow',
      'Next: interview (Acme), in 2 days',
    ]);
  });

  it('shows a step when it becomes due, with everything that can be done with it', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const tray = withTray(rig);
    rig.add({ endsAt });
    await rig.sleepUntil('2026-03-04T14:59-05:00');
    expect(tray.model.dueCount).toBe(0);
    await rig.walkTo('2026-03-04T15:00:01-05:00');
    expect(tray.model).toMatchObject({ dueCount: 1, tooltip: 'Afterword: 1 due' });
    expect(tray.model.due[0]?.label).toBe('Northwind: Thank Dana Kim');
    expect(tray.model.due[0]?.items.map(({ label }) => label)).toEqual([
      'Write',
      'Mark sent',
      'Remind me tomorrow',
      'Remind me',
      'They replied…',
    ]);
  });

  it('is redrawn only if something changed', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const before = tray.shown.length;
    await rig.walkTo('2026-03-04T15:20-05:00');
    expect(tray.shown).toHaveLength(before);
  });

  it("isn't redrawn as today's steps come closer", async () => {
    const rig = createReminderRig({ start: '2026-03-04T09:00-05:00' });
    const tray = withTray(rig);
    rig.add({ company: 'Acme', endsAt: '2026-03-04T12:00-05:00' });
    expect(tray.model.notes).toEqual(['Nothing due', 'Next: interview (Acme), today at 11:00']);
    const before = tray.shown.length;
    await rig.walkTo('2026-03-04T10:59:30-05:00');
    expect(tray.shown).toHaveLength(before);
    await rig.walkTo('2026-03-04T11:00:30-05:00');
    expect(tray.model.notes).toEqual(['Nothing due']);
  });

  it('records the step as sent, and withdraws its notification', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    tray.chooseStep('mark-sent');
    expect(tray.model.dueCount).toBe(0);
    expect(rig.notifier.onScreen.size).toBe(0);
    expect(rig.services.board.undoState().undo?.name).toBe('sent');
  });

  it('explains why a choice from a menu left open too long does nothing', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const step = tray.model.due[0];
    if (!step) throw new Error('Nothing is due');
    tray.chooseStep('mark-sent');
    tray.choose({ tag: 'step', step, action: 'mark-sent' });
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-sent' }]);
  });

  it('snoozes a step until tomorrow, and leaves it out until then', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    tray.chooseStep('tomorrow');
    expect(tray.model.dueCount).toBe(0);
    expect(tray.model.notes).toEqual(['Nothing due', 'Next: Thank Dana Kim (Northwind), tomorrow']);
    await rig.sleepUntil('2026-03-05T09:00-05:00');
    expect(tray.model.dueCount).toBe(1);
  });

  it('offers named snooze times, and this evening only until it comes', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const remindMe = () =>
      tray.model.due[0]?.items.flatMap((item) =>
        'snoozes' in item ? item.snoozes.map(({ label }) => label) : [],
      );
    expect(remindMe()).toEqual(['In one hour', 'This evening', 'Tomorrow']);
    await rig.walkTo('2026-03-04T18:00:30-05:00');
    expect(remindMe()).toEqual(['In one hour', 'Tomorrow']);
    await rig.sleepUntil('2026-03-06T12:00-05:00');
    expect(remindMe()).toEqual(['In one hour', 'This evening', 'Tomorrow', 'Next working day']);
  });

  it.each([
    ['one-hour', '2026-03-04T16:59:00-05:00'],
    ['this-evening', '2026-03-04T18:00-05:00'],
    ['tomorrow', '2026-03-05T09:00-05:00'],
    // Left out of the menu if that is tomorrow; a menu opened before that still means it.
    ['next-working-day', '2026-03-05T09:00-05:00'],
  ] as const)('snoozes by %s as it is when that is chosen, and only once', async (choice, until) => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const step = tray.model.due[0];
    if (!step) throw new Error('Nothing is due');
    await rig.walkTo('2026-03-04T15:59-05:00');
    tray.choose({ tag: 'snooze', step, choice });
    const snoozed = () => rig.services.applications.read(step.applicationId)?.application.snoozes;
    expect(snoozed()?.map((snooze) => snooze.until)).toEqual([instant(until)]);
    expect(tray.model.dueCount).toBe(0);
    tray.choose({ tag: 'snooze', step, choice });
    tray.choose({ tag: 'step', step, action: 'tomorrow' });
    expect(snoozed()).toHaveLength(1);
    const alreadySnoozed = { tag: 'state', reason: 'already-snoozed' };
    expect(rig.explained).toEqual([alreadySnoozed, alreadySnoozed]);
  });

  it('explains an evening that began while the menu was open', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const step = tray.model.due[0];
    if (!step) throw new Error('Nothing is due');
    await rig.sleepUntil('2026-03-04T18:30-05:00');
    tray.choose({ tag: 'snooze', step, choice: 'this-evening' });
    expect(rig.explained).toEqual([{ tag: 'field', field: 'until', reason: 'in-the-past' }]);
  });

  it('pauses until nine, says so, and resumes reminders', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const tray = withTray(rig);
    rig.add({ endsAt });
    tray.choose({ tag: 'command', id: 'pause-reminders' });
    expect(tray.model).toMatchObject({
      tooltip: unbroken('Afterword: nothing due, paused until Wed 4 Mar, 09:00'),
    });
    expect(tray.model.commands).toContainEqual({
      id: 'resume-reminders',
      label: unbroken('Resume reminders (paused until Wed 4 Mar, 09:00)'),
    });
    tray.choose({ tag: 'command', id: 'pause-reminders' });
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-paused' }]);
    await rig.walkTo('2026-03-03T17:00-05:00');
    expect(rig.notifier.accepted).toEqual([]);
    tray.choose({ tag: 'command', id: 'resume-reminders' });
    await rig.reminders.settled();
    expect(rig.notifier.accepted).toHaveLength(1);
    expect(tray.model.tooltip).toBe('Afterword: nothing due');
    expect(tray.model.commands).toContainEqual({
      id: 'pause-reminders',
      label: 'Pause all reminders until tomorrow',
    });
    tray.choose({ tag: 'command', id: 'resume-reminders' });
    expect(rig.explained.at(-1)).toEqual({ tag: 'state', reason: 'not-paused' });
  });

  it('returns to normal by itself when the pause is over', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const tray = withTray(rig);
    tray.choose({ tag: 'command', id: 'pause-reminders' });
    await rig.walkTo('2026-03-04T08:59:59-05:00');
    expect(tray.model.commands.map(({ id }) => id)).toContain('resume-reminders');
    await rig.walkTo('2026-03-04T09:00:30-05:00');
    expect(tray.model.commands.map(({ id }) => id)).toContain('pause-reminders');
    expect(tray.model.tooltip).toBe('Afterword: nothing due');
  });

  it('asks the window for the rest', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const applicationId = tray.model.due[0]?.applicationId;
    tray.chooseStep('write');
    tray.chooseStep('they-replied');
    tray.choose({ tag: 'command', id: 'open-window' });
    tray.choose({ tag: 'command', id: 'add-interview' });
    tray.choose({ tag: 'command', id: 'quit' });
    expect(tray.done).toEqual([
      { tag: 'write-message', applicationId, step: 'thank-you' },
      { tag: 'record-reply', applicationId },
      'window',
      { tag: 'add-interview' },
      'quit',
    ]);
  });

  it('names the fifteen most urgent and counts the others', () => {
    const rig = createReminderRig({ start: '2026-03-05T16:00-05:00' });
    for (let n = 1; n <= 18; n += 1)
      rig.add({ company: `Company ${n}`, endsAt: `2026-03-04T${String(n + 4).padStart(2, '0')}:00-05:00` });
    const tray = withTray(rig);
    expect(tray.model.dueCount).toBe(12);
    rig.add({ company: 'Late', endsAt: '2026-03-03T15:00-05:00' });
    for (let n = 1; n <= 5; n += 1) rig.add({ company: `More ${n}`, endsAt: '2026-03-04T09:30-05:00' });
    expect(tray.model.dueCount).toBe(18);
    expect(tray.model.due).toHaveLength(15);
    expect(tray.model.due[0]?.label).toBe('Late: Thank Dana Kim (late)');
    expect(tray.model.notes[0]).toBe('and 3 more');
  });

  it('passes its number to the badge, even without a tray', async () => {
    const rig = await rigWithThankYouDue();
    expect(withTray(rig, false).counted).toEqual(['1: Afterword: 1 due']);
  });

  it('does nothing if the desktop has no tray', async () => {
    const rig = await rigWithThankYouDue();
    expect(withTray(rig, false).shown).toEqual([]);
  });
});
