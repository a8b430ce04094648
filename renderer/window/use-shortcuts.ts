import { useEffect } from 'react';
import type { WindowRequest } from '@shared/ipc/events';
import { isTextField } from '../core/text-field';
import { perform } from './window-acts';
import { useCardFilter } from '../cards/filter';
import { closePanel, openDialog, useWindow } from '../core/navigation';

/** The keys that work wherever the focus is, and the letters that work on the board. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', noteFloating, true);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', noteFloating, true);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** True where something floated, or a dialog was open, when the key went down: its Escape is not for what is below. */
let wasCovered = false;

function noteFloating(): void {
  const { dialog, floating } = useWindow.getState();
  wasCovered = dialog !== null || floating !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const request = requestOfChord(event);
  if (request) {
    // In a text field Undo is the field's own: neither we nor the menu may have it.
    if ((request.tag === 'undo' || request.tag === 'redo') && isTextField(event.target)) return;
    event.preventDefault();
    perform(request);
    return;
  }
  if (wasCovered) return;
  if (actByLetter(event)) event.preventDefault();
}

function requestOfChord(event: KeyboardEvent): WindowRequest | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.shiftKey) {
    if (key === 'z') return { tag: 'redo' };
    return key === 'n' ? { tag: 'add-interview' } : null;
  }
  switch (key) {
    case 'z':
      return { tag: 'undo' };
    case 'y':
      return { tag: 'redo' };
    case 'f':
      return { tag: 'find' };
    case 'n':
      return { tag: 'new-application' };
    case ',':
      return { tag: 'open-settings' };
    default:
      return null;
  }
}

/** Letters act only on the board or with the focus nowhere, so that speech and slips elsewhere set nothing off. */
function actByLetter(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return false;
  if (event.key === 'Escape') return closeWhatIsOpen();
  if (!isOnBoard(event.target)) return false;
  switch (event.key.toLowerCase()) {
    case 'n':
      perform({ tag: 'new-application' });
      return true;
    case '/':
      perform({ tag: 'find' });
      return true;
    case '?':
      openDialog({ tag: 'keys' });
      return true;
    default:
      return false;
  }
}

function isOnBoard(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof Element && target.closest('[data-keys="board"]') !== null;
}

function closeWhatIsOpen(): boolean {
  if (useWindow.getState().panel !== null) closePanel();
  else if (useCardFilter.getState().query !== '') useCardFilter.setState({ query: '' });
  else return false;
  return true;
}
