import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator';
import type { TrayChoice, TrayModel, TrayPort, TrayStepAction } from '../ports/tray';
import { createReminderRig, type ReminderRig } from '../../tests/support/reminder-rig';
import { createTrayController } from './tray-controller';

const endsAt = '2026-03-03T15:00-05:00';

function withTray(rig: ReminderRig, isAvailable = true) {
  const shown: TrayModel[] = [];
  const listeners: ((choice: TrayChoice) => void)[] = [];
  const done: string[] = [];
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
    policy: () => rig.services.settings.read().policy,
    changes: rig.services.changes,
    explain: (refusal) => rig.explained.push(refusal),
    openApplication: (applicationId, wish) => done.push(`${wish} ${applicationId}`),
    recordReply: (applicationId) => done.push(`reply ${applicationId}`),
    openWindow: () => done.push('window'),
    addInterview: () => done.push('interview'),
    quit: () => done.push('quit'),
  });
  rig.reminders.onLooked(() => controller.refresh());
  controller.refresh();
  return {
    shown,
    done,
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
  it('says that nothing is due, and what comes next', () => {
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
      'Next: Northwind, Thank Dana Kim, tomorrow',
      'Next: Acme, interview, in 2 days',
    ]);
  });

  it('shows a step when it falls due, with everything that can be done with it', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const tray = withTray(rig);
    rig.add({ endsAt });
    await rig.sleepUntil('2026-03-04T14:59-05:00');
    expect(tray.model.dueCount).toBe(0);
    await rig.walkTo('2026-03-04T15:00:01-05:00');
    expect(tray.model).toMatchObject({ dueCount: 1, tooltip: 'Afterword: 1 due' });
    expect(tray.model.due[0]?.label).toBe('Northwind: Thank Dana Kim');
    expect(tray.model.due[0]?.actions.map(({ label }) => label)).toEqual([
      'Write',
      'Mark sent',
      'Tomorrow',
      'They answered…',
    ]);
  });

  it('is drawn anew only where something changed', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const before = tray.shown.length;
    await rig.walkTo('2026-03-04T15:20-05:00');
    expect(tray.shown).toHaveLength(before);
  });

  it('records the step as sent, and takes its notification away', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    tray.chooseStep('mark-sent');
    expect(tray.model.dueCount).toBe(0);
    expect(rig.notifier.onScreen.size).toBe(0);
    expect(rig.services.board.read().undo.undo?.name).toBe('sent');
  });

  it('explains a choice from a menu that was open too long', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const step = tray.model.due[0];
    if (!step) throw new Error('Nothing is due');
    tray.chooseStep('mark-sent');
    tray.choose({ tag: 'step', step, action: 'mark-sent' });
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-sent' }]);
  });

  it('puts a step off until tomorrow, and leaves it out until then', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    tray.chooseStep('tomorrow');
    expect(tray.model.dueCount).toBe(0);
    expect(tray.model.notes).toEqual(['Nothing due', 'Next: Northwind, Thank Dana Kim, tomorrow']);
    await rig.sleepUntil('2026-03-05T09:00-05:00');
    expect(tray.model.dueCount).toBe(1);
  });

  it('asks the window for the rest', async () => {
    const rig = await rigWithThankYouDue();
    const tray = withTray(rig);
    const id = tray.model.due[0]?.applicationId;
    tray.chooseStep('write');
    tray.chooseStep('they-answered');
    tray.choose({ tag: 'open' });
    tray.choose({ tag: 'add-interview' });
    tray.choose({ tag: 'quit' });
    expect(tray.done).toEqual([`write ${id}`, `reply ${id}`, 'window', 'interview', 'quit']);
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

  it('is left alone where the desktop has none', async () => {
    const rig = await rigWithThankYouDue();
    expect(withTray(rig, false).shown).toEqual([]);
  });
});
