import type { Notifier } from '../../ports/notifier';

/** A notifier that reports when its capabilities change: a service came, went, or was replaced. */
export interface SystemNotifier extends Notifier {
  onCapabilityChanged(listener: () => void): void;
}
