/** Keys as written in the command table, and matching them to key presses. Same names as Electron's accelerators. Pure. */

export type Letter =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z';
type Sign = '0' | '1' | '2' | '3' | '4' | '5' | ',' | '/' | '?' | '=' | '-' | 'Plus';
/** Named by their function, or by their place on the number pad; `Menu` is the key beside the right Ctrl. */
type NamedKey =
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Menu'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Left'
  | 'Right'
  | 'Up'
  | 'Down'
  | 'F10'
  | 'num0'
  | 'numadd'
  | 'numsub';
type Key = Letter | Sign | NamedKey;
/** `CmdOrCtrl` is Command on macOS. `Ctrl` doesn't exist there: Control with a letter is for text editing. */
type Modifier = 'CmdOrCtrl' | 'Ctrl' | 'Shift' | 'Alt';

/** For example `CmdOrCtrl+Shift+Z`. */
export type Keys = Key | `${'CmdOrCtrl' | 'Ctrl' | 'Shift' | 'Alt' | 'CmdOrCtrl+Shift'}+${Key}`;

/** What a keyboard event says about the pressed key. */
export interface KeyPress {
  /** The character it types in the current layout, or its name. */
  readonly key: string;
  /** Its position: the name of the same key on a US keyboard. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** True if the letters typed before were of another script: then the place counts for signs, too. */
  readonly isForeignLayout?: boolean;
  /** True if AltGr was held: what it types is a letter or a sign of its own, whatever is at that place. */
  readonly isAltGraph?: boolean;
}

/** Its parts, in display order. */
export function partsOf(keys: Keys): readonly (Key | Modifier)[] {
  return keys.split('+') as (Key | Modifier)[];
}

/** True if it includes Ctrl or Command: such keys work wherever the focus is. */
export function hasCommandKey(keys: Keys): boolean {
  return partsOf(keys).some((part) => part === 'CmdOrCtrl' || part === 'Ctrl');
}

/** False for keys that don't exist on that system. */
export function existsOn(keys: Keys, isMac: boolean): boolean {
  return !(isMac && partsOf(keys).includes('Ctrl'));
}

/** True if exactly these keys were pressed. */
export function arePressed(keys: Keys, press: KeyPress, isMac: boolean): boolean {
  const parts = partsOf(keys);
  if (press.altKey !== parts.includes('Alt') || !existsOn(keys, isMac)) return false;
  const key = parts.at(-1) as Key;
  const wantsCommand = hasCommandKey(keys);
  const [command, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (command !== wantsCommand || other) return false;
  // The layout decides whether a character needs Shift.
  if (!isSign(key) && press.shiftKey !== parts.includes('Shift')) return false;
  return isKey(key, press);
}

const eventKeys: Readonly<Partial<Record<Key, string>>> = {
  Space: ' ',
  Menu: 'ContextMenu',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Plus: '+',
};
const padCodes: Readonly<Partial<Record<Key, string>>> = {
  num0: 'Numpad0',
  numadd: 'NumpadAdd',
  numsub: 'NumpadSubtract',
};
const signCodes: Readonly<Partial<Record<string, Key>>> = { Comma: ',', Slash: '/', Equal: '=', Minus: '-' };

function isSign(key: Key): boolean {
  return key === 'Plus' || (key.length === 1 && !/[A-Z]/.test(key));
}

function isKey(key: Key, press: KeyPress): boolean {
  const padCode = padCodes[key];
  if (padCode !== undefined) return press.code === padCode;
  const isLetter = /^[A-Z]$/.test(key);
  if (press.isAltGraph === true && isLetter) return false;
  if (scriptOf(press.key) === 'other' || isHebrewSign(press))
    return keyAt(press) === key || press.key === key;
  const written = eventKeys[key] ?? key;
  // A long s (ſ) is an S in capitals, but another letter.
  if (press.key === written || (isLetter && /^[a-z]$/.test(press.key) && press.key.toUpperCase() === key))
    return true;
  return press.isForeignLayout === true && isOneSign(press.key) && keyAt(press) === key;
}

/**
 * The script of what a key types: a layout of another one (Cyrillic, Hebrew, Thai …) can't type the table's letters. Null
 * for what says nothing about it: the name of a key, a sign or an accent of many scripts, a digit from 0 to 9.
 */
export function scriptOf(key: string): 'latin' | 'other' | null {
  if (/^\p{Script=Latin}$/u.test(key)) return 'latin';
  // Most keys type one character, some in Arabic two letters.
  return /^(?:(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited}).){1,2}$/u.test(key)
    ? 'other'
    : null;
}

/** The two signs that only the Hebrew layout types where others have a letter. No event says which layout it is. */
const hebrewSigns: Readonly<Partial<Record<string, string>>> = { KeyQ: '/', KeyW: "'" };

function isHebrewSign({ key, code, shiftKey, isAltGraph }: KeyPress): boolean {
  return !shiftKey && isAltGraph !== true && hebrewSigns[code] === key;
}

/** A full stop, a semicolon …, but not a digit, a letter or the name of a key. */
function isOneSign(key: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(key);
}

/** The letter, digit or sign at that place on a US keyboard; undefined for any other key. */
function keyAt({ code, shiftKey }: KeyPress): string | undefined {
  if (code === 'Slash' && shiftKey) return '?';
  const digit = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  return /^Key([A-Z])$/.exec(code)?.[1] ?? digit ?? signCodes[code];
}
