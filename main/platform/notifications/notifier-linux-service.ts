/** The desktop's notification service on Linux: what is asked of it, and how one is told from the next. */
import { theBus, type BusObject, type SessionBus } from './session-bus';

// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
export const service: BusObject = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

export interface NotificationService {
  /** Null where there is no bus or no service. */
  capabilities(): Promise<ReadonlySet<string> | null>;
  /**
   * Names the service that runs now among all that ever ran, so that the number of a notification is understood in a
   * later run. Null where there is none.
   */
  mark(): Promise<string | null>;
  /** Gives the notification's number. Waits for it as long as the service is there: sent again, it is drawn twice. */
  notify(body: readonly unknown[]): Promise<unknown>;
  close(serverId: number): void;
  /** Another service may have come: what was known of this one no longer holds. */
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
          // No bus, or nobody there: asked again next time.
          capabilities = null;
          return null;
        },
      );
      return capabilities;
    },
    mark() {
      // A bus gives each name once in its life; the next bus, after a new login, gives the same names again.
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
      // One that the user has closed in the same moment is gone anyway.
      bus.call(service, 'CloseNotification', 'u', [serverId]).catch(() => undefined);
    },
    forget() {
      capabilities = null;
      mark = null;
    },
  };
}
