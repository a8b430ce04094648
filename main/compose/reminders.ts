/** Reminders and the tray: told from here on, and acted on through the same changes as in the window. */
import { app } from 'electron';
import type { Events, WindowRequest } from '../../shared/ipc/events';
import { newId } from '../platform/new-id';
import {
  createFirstNotification,
  type FirstNotificationDeps,
} from '../services/reminders/first-notification';
import { createReminderService, type ReminderService } from '../services/reminders/reminder-service';
import type { Services } from '../services/services';
import { createTrayController } from '../services/outside/tray-controller';
import type { CoreDeps, DataDeps } from './core-deps';
import type { Desktop } from './desktop';

/** Starts them on this desktop. `advance` lets time pass, at each look. */
export function startReminders(
  deps: CoreDeps,
  { services, database, ledger, report }: DataDeps,
  desktop: Desktop,
  advance: () => void,
): ReminderService {
  const { clock, translator, window, ipc } = deps;
  const parts = {
    changes: services.changes,
    clock,
    translator,
    zone: () => deps.zone.current(),
    report,
    explain: (refusal: Events['change:refused']) => {
      window.show();
      window.whenSeen(() => ipc.send('change:refused', refusal));
    },
    settings: () => services.settings.read(),
    request: (request: WindowRequest) => window.request(request),
  };
  const { notifier } = desktop;
  if (process.platform === 'darwin') tellWhereRemindersCome(deps, services, { ledger, notifier });
  const reminders = createReminderService({
    ...parts,
    ledger,
    notifier,
    readApplication: (id) => services.applications.read(id),
    cardsOf: (applicationIds) => database.store.cards.shown(applicationIds),
    advance,
    runId: newId(),
    nextId: newId,
  });
  const tray = createTrayController({
    ...parts,
    tray: desktop.tray,
    cards: () => services.board.read().cards,
    onBoardChanged: (listener) => services.onBoardChanged(listener),
    openWindow: () => window.show(),
    quit: () => app.quit(),
    onDueCount: (count, words) => deps.badge.show(count, words),
  });
  // A change made outside the window is shown in it, with its way back.
  services.changes.onCommitted(({ outcome, origin }) => {
    if (!outcome || origin === 'window' || origin === 'time') return;
    window.whenSeen(() => ipc.send('change:made', outcome));
  });
  reminders.onLooked(() => tray.refresh());
  desktop.tray.onAvailabilityChanged(() => tray.refresh());
  reminders.start();
  return reminders;
}

function tellWhereRemindersCome(
  { preferences, translator }: CoreDeps,
  { changes, applications }: Services,
  told: Pick<FirstNotificationDeps, 'ledger' | 'notifier'>,
): void {
  const memory = {
    hasNotified: () => preferences.read().hasToldOfReminders,
    noteNotified: () => preferences.noteToldOfReminders(),
  };
  const isThere: FirstNotificationDeps['isThere'] = (id) => applications.fold(id)?.deletedAt === null;
  createFirstNotification({ ...told, changes, translator, memory, isThere });
}
