/** Whether the desktop has a place for a tray icon. On Linux not every desktop has, which is not an error. */
import type { BusObject, SessionBus } from '../notifications/session-bus';

// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
const watcher: BusObject = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.freedesktop.DBus.Properties',
};

export interface TrayHost {
  isThere(): Promise<boolean>;
  /** Called when it may have come or gone. */
  onChanged(listener: () => void): void;
}

/** macOS and Windows always have one: pass no bus there. */
export function createTrayHost(bus: SessionBus | null): TrayHost {
  return {
    async isThere() {
      if (!bus) return true;
      try {
        const [answer] = await bus.call(watcher, 'Get', 'ss', [
          watcher.destination,
          'IsStatusNotifierHostRegistered',
        ]);
        return typeof answer === 'object' && answer !== null && 'value' in answer && answer.value === true;
      } catch {
        // No service, or no bus: no tray.
        return false;
      }
    },
    onChanged(listener) {
      if (!bus) return;
      bus.onOwnerChanged(watcher.destination, listener);
      const signals = { ...watcher, interface: watcher.destination };
      bus.onSignal(signals, 'StatusNotifierHostRegistered', listener);
      bus.onSignal(signals, 'StatusNotifierHostUnregistered', listener);
    },
  };
}
