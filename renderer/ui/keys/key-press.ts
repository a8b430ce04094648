/** A pressed key, with what the keys before it say of the layout. */
import { scriptOf, type KeyPress } from '@shared/commands/keys';

/** The system doesn't say which layout is used, and a full stop could be from any: so the last letter decides. */
let lastScript: 'latin' | 'other' = 'latin';

/** To be called with each key that is pressed, wherever the focus is. */
export function noteScript({ key }: KeyboardEvent): void {
  lastScript = scriptOf(key) ?? lastScript;
}

/** `event` as the commands' keys are compared with. */
export function pressOf(event: KeyEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  return {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey },
    isForeignLayout: lastScript === 'other',
    isAltGraph: event.getModifierState('AltGraph'),
  };
}

/** An event of the window, or of React. */
type KeyEvent = Omit<KeyPress, 'isForeignLayout' | 'isAltGraph'> & Pick<KeyboardEvent, 'getModifierState'>;
