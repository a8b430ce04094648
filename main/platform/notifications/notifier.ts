/** Chooses the implementation for this system. */
import { createElectronNotifier } from './notifier-electron';
import { createLinuxNotifier, type LinuxIdentity } from './notifier-linux';
import type { SessionBus } from './session-bus';
import type { SystemNotifier } from './system-notifier';

/** On Linux with a session bus, the desktop's own service; otherwise the runtime. */
export function createNotifier(
  bus: SessionBus | null,
  identity: LinuxIdentity,
  report: (what: string, cause: unknown) => void,
): SystemNotifier {
  if (bus) return createLinuxNotifier(bus, identity, report);
  return createElectronNotifier(report);
}
