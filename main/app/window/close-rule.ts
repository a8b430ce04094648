/** What closing the window does. */
import type { Preferences } from '../../../shared/model/settings/preferences';

export type CloseAct = 'hide' | 'minimize' | 'quit' | 'ask';

export interface CloseCase {
  readonly onClose: Preferences['onClose'];
  readonly hasTray: boolean;
  readonly platform: NodeJS.Platform;
}

/**
 * With a tray (or a dock), the window is hidden unless the user wants to quit. Without one, hiding would leave no way
 * back, so it is minimised or the user is asked.
 */
export function closeActOf({ onClose, hasTray, platform }: CloseCase): CloseAct {
  if (onClose === 'quit') return 'quit';
  if (hasTray || platform === 'darwin') return 'hide';
  return onClose === 'stay' ? 'minimize' : 'ask';
}
