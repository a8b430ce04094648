import { useEffect } from 'react';
import { commandPressed, type CommandId } from '@shared/commands/commands';
import { closeDialog, useWindow, type DialogName } from '../core/navigation';
import { forgetEarlyLetters, keepEarlyLetter } from '../ui/keys/early-typing';
import { noteScript, pressOf } from '../ui/keys/key-press';
import { isMac } from '../ui/system';
import { takeLetter } from './go/go-keys';
import { isTextField } from '../ui/text-field';
import { closeWhatIsOpen, runWindowCommand } from './window-commands';

/** The keys that work anywhere, and the letter keys that work on the board. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onAnyKey, true);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onAnyKey, true);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** True if something floating or a dialog was open on keydown: then Escape isn't meant for what is below. */
let wasCovered = false;

function onAnyKey(event: KeyboardEvent): void {
  noteScript(event);
  // However long Enter is held, a button is pressed once: what it does next may be something else.
  if (event.repeat && event.key === 'Enter' && isButton(event.target)) event.preventDefault();
  const { dialog, floating } = useWindow.getState();
  wasCovered = dialog !== null || floating !== null || isInFloating(event.target);
  if (dialog !== null && event.key === 'Escape' && !event.isComposing && !hasDialogFocus(event.target)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    closeDialog();
    return;
  }
  if (dialog === null || event.key === 'Escape') forgetEarlyLetters();
  else if (beginsWithField(dialog.tag) && !isInDialog(event.target) && keepEarlyLetter(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const id = takeLetter(event);
  if (id !== null) runWindowCommand(id);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const pressed = commandPressed('window', pressOf(event), isMac);
  if (!pressed) return;
  const { id, isEverywhere } = pressed;
  if (isEverywhere) {
    // In a text field, Undo belongs to the field: neither we nor the menu may handle it.
    if ((id === 'undo' || id === 'redo') && isTextField(event.target)) return;
    if (id === 'select-all' && (wasCovered || isTextField(event.target) || !isOnBoard(event.target))) return;
  } else {
    if (wasCovered || isTextField(event.target)) return;
    if (id === 'close-what-is-open') {
      if (closeWhatIsOpen()) event.preventDefault();
      return;
    }
    if (onlyLeads.has(id) ? !canBeLedAway(event.target) : !isOnBoard(event.target)) return;
  }
  event.preventDefault();
  runWindowCommand(id);
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, a');
}

/** True in a menu or a popover, whose Escape is its own. */
function isInFloating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;
}

/**
 * False while a dialog is opening, its code perhaps not even loaded, and the focus is still in the page below. Later the
 * dialog itself answers, even if the focused element in it is gone and the focus is nowhere.
 */
function hasDialogFocus(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') === null) return false;
  if (!(target instanceof Element) || target === document.body) return true;
  return isInDialog(target);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-mantine-shared-portal-node]') !== null;
}

/** True for a dialog in which one types at once: it takes the letters pressed while it is opening. */
function beginsWithField(tag: DialogName): boolean {
  return tag === 'palette' || tag === 'settings';
}

/** Letters and signs that only lead somewhere: they change nothing, so they also work on a button or beside the views. */
const onlyLeads: ReadonlySet<CommandId> = new Set([
  'go',
  'find',
  'show-filters',
  'show-saved-views',
  'show-keys',
]);

/** False in a list or a menu, where a letter finds what begins with it. */
function canBeLedAway(target: EventTarget | null): boolean {
  return !(
    target instanceof Element && target.closest('[role="menu"], [role="listbox"], [role="dialog"], select')
  );
}

/** Keys without Ctrl only work on the board or without focus, so that dictation and slips elsewhere trigger nothing. */
function isOnBoard(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof Element && target.closest('[data-keys="board"]') !== null;
}
