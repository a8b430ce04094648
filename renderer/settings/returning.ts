import { settingsButton } from '../core/navigation';

/** Props of a button that opens another dialog in place of the settings: it has the focus when they open again. */
export function returnsTo(id: string) {
  return { id, 'data-autofocus': settingsButton() === id || undefined };
}
