/** Reminders and the tray. Actions on them go through the same changes as in the window. */
import { app } from 'electron';
import type { Events, WindowRequest } from '../../shared/ipc/events';
import { newId } from '../platform/new-id';
import {
  createFirstNotification,
  type FirstNotificationDeps,
} from '../services/reminders/first-notification';
import { createReminderService, type ReminderService } from '../services/reminders/reminder-service';
import type { Services } from '../services/services';
import type { Heartbeat } from '../services/time/heartbeat';
import { createTrayController } from '../services/outside/tray-controller';
import type { CoreDeps, DataDeps } from './core-deps';
import type { Desktop } from './desktop';

/** Starts them on this desktop: they tick with `heartbeat` from now on. */
export function startReminders(
  deps: CoreDeps,
  { services, ledger, report, isClosed }: DataDeps,
  desktop: Desktop,
  heartbeat: Heartbeat,
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
  // Whoever made a change gets the answer first.
  const soon = (work: () => void) =>
    void setImmediate(() => {
      if (!isClosed()) work();
    });
  if (process.platform === 'darwin') announceWhereRemindersAppear(deps, services, { ledger, notifier });
  const reminders = createReminderService({
    ...parts,
    ledger,
    notifier,
    readApplication: (id, now) => services.applications.readAt(id, now),
    cardsOf: (applicationIds) => services.board.cardsOf(applicationIds),
    onNotified: () => heartbeat.tick('notified'),
    runId: newId(),
    nextId: newId,
  });
  const tray = createTrayController({
    ...parts,
    tray: desktop.tray,
    cards: () => services.board.read().cards,
    onBoardChanged: (listener) => services.onBoardChanged((change) => soon(() => listener(change))),
    openWindow: () => window.show(),
    quit: () => app.quit(),
    onDueCount: (count, words) => deps.badge.show(count, words),
  });
  // A change made outside the window is shown in it, with its Undo.
  services.changes.onCommitted(({ outcome, origin }) => {
    if (!outcome || origin === 'window' || origin === 'time') return;
    window.whenSeen(() => ipc.send('change:made', outcome));
  });
  services.changes.onCommitted(() => soon(() => heartbeat.tick('edit')));
  desktop.tray.onAvailabilityChanged(() => tray.refresh(clock.now()));
  heartbeat.add(reminders);
  heartbeat.add({ name: 'the tray', tick: ({ now }) => tray.refresh(now) });
  heartbeat.tick('start');
  return reminders;
}

function announceWhereRemindersAppear(
  { preferences, translator }: CoreDeps,
  { changes, applications }: Services,
  deps: Pick<FirstNotificationDeps, 'ledger' | 'notifier'>,
): void {
  const memory = {
    hasNotified: () => preferences.read().hasToldOfReminders,
    noteNotified: () => preferences.noteNotifiedAboutReminders(),
  };
  const isThere: FirstNotificationDeps['isThere'] = (id) => applications.fold(id)?.deletedAt === null;
  createFirstNotification({ ...deps, changes, translator, memory, isThere });
}
