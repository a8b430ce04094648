/** The desktop's notification service on Linux: its methods, and how to distinguish one service from the next. */
import { theBus, type BusObject, type SessionBus } from './session-bus';

// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
export const service: BusObject = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

export interface NotificationService {
  /** Null if there is no bus or no service. */
  capabilities(): Promise<ReadonlySet<string> | null>;
  /**
   * Identifies the service running now among all that ever ran, so that a later run knows whose number a notification has.
   * Null if there is none.
   */
  mark(): Promise<string | null>;
  /** Returns the notification's number, however long the service takes: sent again, it would be shown twice. */
  notify(body: readonly unknown[]): Promise<unknown>;
  close(serverId: number): void;
  /** Another service may be running: what was known about this one no longer holds. */
  forget(): void;
}

export function createNotificationService(bus: SessionBus): NotificationService {
  let capabilities: Promise<ReadonlySet<string> | null> | null = null;
  let mark: Promise<string | null> | null = null;
  return {
    capabilities() {
      capabilities ??= bus.call(service, 'GetCapabilities').then(
        ([names]) => new Set(Array.isArray(names) ? names.map(String) : []),
        () => {
          // No bus, or no service: asked again next time.
          capabilities = null;
          return null;
        },
      );
      return capabilities;
    },
    mark() {
      // A bus uses each name once in its life; the next bus, after a new login, uses the same names again.
      mark ??= Promise.all([
        bus.call(theBus, 'GetId'),
        bus.call(theBus, 'GetNameOwner', 's', [service.destination]),
      ]).then(
        ([[busId], [owner]]) => `${String(busId)}/${String(owner)}`,
        () => {
          mark = null;
          return null;
        },
      );
      return mark;
    },
    async notify(body) {
      const [serverId] = await bus.call(service, 'Notify', 'susssasa{sv}i', body, null);
      return serverId;
    },
    close(serverId) {
      // If the user closed it at the same moment, it is gone anyway.
      bus.call(service, 'CloseNotification', 'u', [serverId]).catch(() => undefined);
    },
    forget() {
      capabilities = null;
      mark = null;
    },
  };
}
