/** G and then a letter goes somewhere. The letter isn't a command of its own meanwhile: G S opens the settings, and marks nothing as sent. */
import { create } from 'zustand';
import { goPressed, type CommandOn } from '@shared/commands/commands';
import { announce } from '../../core/announce';
import { t } from '../../core/words';
import { pressOf } from '../../ui/keys/key-press';
import { isMac } from '../../ui/system';

/** By then, anybody who knows the letter has pressed it; everybody else sees the choices. */
const HINTED_AFTER_MS = 600;
/** If no letter follows within this time, G meant nothing. */
const WAITS_MS = 8_000;

/** Whether the letters that may follow are shown. */
export const useGoKeys = create<{ readonly isHinted: boolean }>(() => ({ isHinted: false }));

let timers: readonly ReturnType<typeof setTimeout>[] = [];

/** Takes the next key as the letter to go to. */
export function waitForLetter(): void {
  stopWaiting();
  timers = [
    setTimeout(() => useGoKeys.setState({ isHinted: true }), HINTED_AFTER_MS),
    setTimeout(stopWaiting, WAITS_MS),
  ];
  document.addEventListener('pointerdown', stopWaiting, true);
  announce(t('commands.goWaits'));
}

function stopWaiting(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
  document.removeEventListener('pointerdown', stopWaiting, true);
  useGoKeys.setState({ isHinted: false });
}

/**
 * The command to go to, if the pressed key is that letter. Any other key ends the waiting, and keeps its own meaning if it
 * isn't a letter alone. Escape only ends it.
 */
export function takeLetter(event: KeyboardEvent): CommandOn<'window'> | null {
  if (timers.length === 0 || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return null;
  stopWaiting();
  const id = goPressed(pressOf(event), isMac);
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (id !== null || isLetter || event.key === 'Escape') {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  return id;
}
