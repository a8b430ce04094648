/** G and then a letter goes somewhere. The letter isn't a command of its own meanwhile: G S opens the settings, and marks nothing as sent. */
import { goPressed, type CommandOn } from '@shared/commands/commands';
import { announce } from '../core/announce';
import { t } from '../core/words';
import { isMac } from '../ui/system';

/** Who doesn't go on within this time has thought better of it. */
const WAITS_MS = 3_000;

let waiting: ReturnType<typeof setTimeout> | null = null;

/** Takes the next key as the letter to go to. */
export function waitForLetter(): void {
  stopWaiting();
  waiting = setTimeout(stopWaiting, WAITS_MS);
  announce(t('commands.goWaits'));
}

function stopWaiting(): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = null;
}

/**
 * The command to go to, if the pressed key is that letter. Any other key ends the waiting, and keeps its own meaning if it
 * isn't a letter alone.
 */
export function takeLetter(event: KeyboardEvent): CommandOn<'window'> | null {
  if (waiting === null || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return null;
  stopWaiting();
  const id = goPressed(event, isMac);
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (id !== null || isLetter) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  return id;
}
