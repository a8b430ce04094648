import type { Translator } from '../../../shared/i18n/translator';
import type { WindowRequest } from '../../../shared/ipc/events';
import type { BoardChange, Card } from '../../../shared/model/card';
import type { Instant } from '../../../shared/model/time';
import { pauseEndAt } from '../../../shared/rules/reminders/pause';
import type { SnoozeChoice } from '../../../shared/rules/reminders/quiet-hours';
import type { TrayCommand, TrayModel, TrayPort, TrayStep, TrayStepAction } from '../../ports/tray';
import { createPauseActions } from './pause-actions';
import { createStepActions, writingRequest, type OutsideActionDeps } from './step-actions';
import { createTrayAgenda, type TrayAgenda } from './tray-agenda';
import { trayModelOf } from './tray-model';

/** How long a step that has become late, or yesterday's words, may stay on display. */
const MOMENT_MS = 30_000;

export interface TrayControllerDeps extends OutsideActionDeps {
  readonly tray: TrayPort;
  readonly translator: Translator;
  /** Every card shown, read once; after that, only changes are received. */
  readonly cards: () => readonly Card[];
  readonly onBoardChanged: (listener: (change: BoardChange) => void) => void;
  /** Shows the window and sends it a request. */
  readonly request: (request: WindowRequest) => void;
  readonly openWindow: () => void;
  readonly quit: () => void;
  /** Receives the number of due steps, and the sentence for it, with or without a tray. */
  readonly onDueCount: (count: number, words: string) => void;
}

/** Keeps the tray showing what is due, and carries out what is chosen there. */
export interface TrayController {
  /** Shows what is due at `now` if that differs from what is shown. Runs after every change; call it as time passes. */
  refresh(now: Instant): void;
}

export function createTrayController(deps: TrayControllerDeps): TrayController {
  const { tray, clock, request, explain } = deps;
  const steps = createStepActions(deps);
  const pauses = createPauseActions(deps);
  const agenda = createTrayAgenda(deps.cards(), clock.now());
  const refresh = createDrawing(deps, agenda);

  function snooze(step: TrayStep, choice: SnoozeChoice['choice']): void {
    // The menu may have been open since before it was snoozed.
    if (agenda.isPutOff(step, clock.now())) explain({ tag: 'state', reason: 'already-snoozed' });
    else steps.snooze(step, choice, 'tray');
  }

  function act(step: TrayStep, action: TrayStepAction): void {
    switch (action) {
      case 'write':
        request(writingRequest(step));
        break;
      case 'mark-sent':
        steps.markSent(step, 'tray');
        break;
      case 'tomorrow':
        snooze(step, 'tomorrow');
        break;
      case 'dismiss-nudge':
        steps.dismissNudge(step, 'tray');
        break;
      case 'they-replied':
        request({ tag: 'record-reply', applicationId: step.applicationId });
        break;
    }
  }

  const carryOut: Readonly<Record<TrayCommand['id'], () => void>> = {
    'add-interview': () => request({ tag: 'add-interview' }),
    'pause-reminders': () => pauses.pause('tray'),
    'resume-reminders': () => pauses.resume('tray'),
    'open-window': () => deps.openWindow(),
    quit: () => deps.quit(),
  };
  tray.onChoice((choice) => {
    switch (choice.tag) {
      case 'step':
        act(choice.step, choice.action);
        break;
      case 'snooze':
        snooze(choice.step, choice.choice);
        break;
      case 'command':
        carryOut[choice.id]();
        break;
    }
  });
  deps.onBoardChanged(({ saved, removed }) => {
    agenda.save(saved);
    agenda.remove(removed);
    refresh(clock.now());
  });
  return { refresh };
}

/** Redraws the tray if anything it shows has changed, and passes on the number of due steps. */
function createDrawing(
  { tray, translator, zone, settings, onDueCount }: TrayControllerDeps,
  agenda: TrayAgenda,
): (now: Instant) => void {
  let worded = '';
  let shown = '';

  function show(model: TrayModel): void {
    onDueCount(model.dueCount, model.tooltip);
    const drawn = tray.isAvailable() ? JSON.stringify(model) : '';
    // A tray host that comes back has forgotten what it showed.
    if (drawn !== '' && drawn !== shown) tray.show(model);
    shown = drawn;
  }

  return (now) => {
    const { policy, pausedUntil: until } = settings();
    const pausedUntil = pauseEndAt(until, now);
    // This runs with every change, far more often than the words differ.
    const words = JSON.stringify([
      agenda.versionAt(now),
      Math.floor(now / MOMENT_MS),
      zone(),
      pausedUntil,
      policy.workingDays,
      policy.holidays,
      policy.daysOff,
      tray.isAvailable(),
    ]);
    if (words === worded) return;
    worded = words;
    show(trayModelOf(agenda, { translator, now, zone: zone(), policy, pausedUntil }));
  };
}
