import type { Notifier } from '../../ports/notifier';

/** A notifier that says when what it can do has changed: a service came, went, or was replaced by another. */
export interface SystemNotifier extends Notifier {
  onCapabilityChanged(listener: () => void): void;
}
