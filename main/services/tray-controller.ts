import type { Translator } from '../../shared/i18n/translator';
import type { BoardChange, Card } from '../../shared/model/board';
import type { ApplicationId } from '../../shared/model/ids';
import type { TimeZone } from '../../shared/model/time';
import type { TrayModel, TrayPort, TrayStep, TrayStepAction } from '../ports/tray';
import { createStepActions, type StepActionParts } from './reminders/step-actions';
import { trayModelOf } from './tray-model';

export interface TrayControllerParts extends StepActionParts {
  readonly tray: TrayPort;
  readonly translator: Translator;
  /** Every card that is shown, read once; from then on only what changes is heard. */
  readonly cards: () => readonly Card[];
  readonly onBoardChanged: (listener: (change: BoardChange) => void) => void;
  readonly zone: () => TimeZone;
  readonly openApplication: (applicationId: ApplicationId, wish: 'open' | 'write') => void;
  readonly recordReply: (applicationId: ApplicationId) => void;
  readonly openWindow: () => void;
  readonly addInterview: () => void;
  readonly quit: () => void;
}

/** Keeps the tray showing what is due, and does what is chosen in it. */
export interface TrayController {
  /** Shows what is due now, where that differs from what is shown. Heard after every change; call it as time passes. */
  refresh(): void;
}

export function createTrayController(parts: TrayControllerParts): TrayController {
  const { tray, translator, clock, zone } = parts;
  const steps = createStepActions(parts);
  const cardById = new Map(parts.cards().map((card) => [card.id, card]));
  let shown = '';

  function show(model: TrayModel): void {
    const drawn = JSON.stringify(model);
    if (drawn === shown) return;
    tray.show(model);
    shown = drawn;
  }

  function refresh(): void {
    if (tray.isAvailable())
      show(trayModelOf([...cardById.values()], { translator, now: clock.now(), zone: zone() }));
    // A host that comes back has forgotten what it showed.
    else shown = '';
  }

  function act(step: TrayStep, action: TrayStepAction): void {
    switch (action) {
      case 'write':
        parts.openApplication(step.applicationId, 'write');
        break;
      case 'mark-sent':
        steps.markSent(step, 'tray');
        break;
      case 'tomorrow':
        steps.putOffUntilTomorrow(step, 'tray');
        break;
      case 'they-answered':
        parts.recordReply(step.applicationId);
        break;
    }
  }

  tray.onChoice((choice) => {
    switch (choice.tag) {
      case 'step':
        act(choice.step, choice.action);
        break;
      case 'open':
        parts.openWindow();
        break;
      case 'add-interview':
        parts.addInterview();
        break;
      case 'quit':
        parts.quit();
        break;
    }
  });
  parts.onBoardChanged(({ saved, removed }) => {
    for (const card of saved) cardById.set(card.id, card);
    for (const id of removed) cardById.delete(id);
    refresh();
  });
  return { refresh };
}
