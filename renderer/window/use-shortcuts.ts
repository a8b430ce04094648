import { useEffect } from 'react';
import { commandPressed } from '@shared/commands/commands';
import { useWindow } from '../core/navigation';
import { isMac } from '../ui/system';
import { isTextField } from '../ui/text-field';
import { closeWhatIsOpen, runWindowCommand } from './window-commands';

/** The keys that work anywhere, and the letter keys that work on the board. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', noteCover, true);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', noteCover, true);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** True if something floating or a dialog was open on keydown: then Escape isn't meant for what is below. */
let wasCovered = false;

function noteCover(): void {
  const { dialog, floating } = useWindow.getState();
  wasCovered = dialog !== null || floating !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const pressed = commandPressed('window', event, isMac);
  if (!pressed) return;
  const { id, isEverywhere } = pressed;
  if (isEverywhere) {
    // In a text field, Undo belongs to the field: neither we nor the menu may handle it.
    if ((id === 'undo' || id === 'redo') && isTextField(event.target)) return;
  } else {
    if (wasCovered || isTextField(event.target)) return;
    if (id === 'close-what-is-open') {
      if (closeWhatIsOpen()) event.preventDefault();
      return;
    }
    if (!isOnBoard(event.target)) return;
  }
  event.preventDefault();
  runWindowCommand(id);
}

/** Keys without Ctrl only work on the board or without focus, so that dictation and slips elsewhere trigger nothing. */
function isOnBoard(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof Element && target.closest('[data-keys="board"]') !== null;
}
