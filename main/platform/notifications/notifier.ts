/** Chooses the implementation for this system. */
import { createElectronNotifier } from './notifier-electron';
import { createLinuxNotifier, type LinuxIdentity, type LinuxNotifierDeps } from './notifier-linux';
import type { SessionBus } from './session-bus';
import type { SystemNotifier } from './system-notifier';

/** On Linux with a session bus, the desktop's own service; otherwise the runtime. */
export function createNotifier(
  bus: SessionBus | null,
  identity: LinuxIdentity,
  deps: LinuxNotifierDeps,
): SystemNotifier {
  if (bus) return createLinuxNotifier(bus, identity, deps);
  return createElectronNotifier(deps.report);
}
