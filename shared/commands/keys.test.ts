import { describe, expect, it } from 'vitest';
import { arePressed, existsOn, type KeyPress, type Keys } from './keys';

function press(key: string, code: string, over: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over };
}
const ctrl = { ctrlKey: true };
const command = { metaKey: true };

describe('keys', () => {
  it.each<[string, Keys, KeyPress]>([
    ['a letter', 'S', press('s', 'KeyS')],
    ['a letter with Caps Lock', 'S', press('S', 'KeyS')],
    ['a chord', 'CmdOrCtrl+N', press('n', 'KeyN', ctrl)],
    ['a chord with Shift', 'CmdOrCtrl+Shift+Z', press('Z', 'KeyZ', { ...ctrl, shiftKey: true })],
    ['a sign that is reached with Shift', '/', press('/', 'Digit7', { shiftKey: true })],
    ['a sign that is reached with AltGr', '/', press('/', 'KeyQ', { isAltGraph: true })],
    ['a sign that is reached without', '?', press('?', 'KeyM')],
    ['a named key', 'Shift+F10', press('F10', 'F10', { shiftKey: true })],
    ['an arrow', 'CmdOrCtrl+Right', press('ArrowRight', 'ArrowRight', ctrl)],
    ['an arrow with Alt', 'Alt+Right', press('ArrowRight', 'ArrowRight', { altKey: true })],
    ['the space bar', 'Space', press(' ', 'Space')],
    ['the number pad', 'CmdOrCtrl+numadd', press('+', 'NumpadAdd', ctrl)],
    ['the number pad without Num Lock', 'CmdOrCtrl+num0', press('Insert', 'Numpad0', ctrl)],
  ])('are pressed: %s', (_, keys, pressed) => {
    expect(arePressed(keys, pressed, false)).toBe(true);
  });

  it.each<[string, Keys, KeyPress]>([
    ['another letter', 'S', press('a', 'KeyA')],
    ['the letter with Ctrl', 'S', press('s', 'KeyS', ctrl)],
    ['the letter with Alt', 'S', press('s', 'KeyS', { altKey: true })],
    ['an arrow without its Alt', 'Alt+Right', press('ArrowRight', 'ArrowRight')],
    ['a chord without Shift', 'CmdOrCtrl+Shift+Z', press('z', 'KeyZ', ctrl)],
    ['a chord with Shift too many', 'CmdOrCtrl+Z', press('Z', 'KeyZ', { ...ctrl, shiftKey: true })],
    ['the Windows key', 'CmdOrCtrl+N', press('n', 'KeyN', command)],
    ['a long s, typed with AltGr', 'S', press('ſ', 'KeyS')],
    ['the sign for micro, typed with AltGr', 'M', press('µ', 'KeyM')],
    ['a Greek letter, typed with AltGr', 'M', press('ϻ', 'KeyM', { isAltGraph: true })],
    ['the letter with AltGr', 'S', press('s', 'KeyS', { isAltGraph: true })],
  ])('are not pressed: %s', (_, keys, pressed) => {
    expect(arePressed(keys, pressed, false)).toBe(false);
  });

  it.each<[string, Keys, KeyPress]>([
    ['Cyrillic', 'S', press('ы', 'KeyS')],
    ['Cyrillic, with Shift held by nobody', 'A', press('ф', 'KeyA')],
    ['Greek', 'W', press('ς', 'KeyW')],
    ['Hebrew', 'M', press('צ', 'KeyM')],
    ['Cyrillic with Ctrl', 'CmdOrCtrl+Z', press('я', 'KeyZ', ctrl)],
    ['a sign under Cyrillic', 'CmdOrCtrl+,', press('б', 'Comma', ctrl)],
    ['Hebrew, an apostrophe', 'W', press("'", 'KeyW')],
    ['Hebrew, a geresh', 'W', press('׳', 'KeyW')],
    ['Hindi, a vowel sign', 'S', press('\u0947', 'KeyS')],
    ['Thai, a vowel sign', 'N', press('\u0e37', 'KeyN')],
    ['Arabic, two letters at once', 'B', press('لا', 'KeyB')],
    ['Persian, a digit', 'CmdOrCtrl+1', press('۱', 'Digit1', ctrl)],
    ['Arabic, a digit', 'CmdOrCtrl+2', press('٢', 'Digit2', ctrl)],
  ])('are found by position if the layout has no Latin letters: %s', (_, keys, pressed) => {
    expect(arePressed(keys, pressed, false)).toBe(true);
  });

  it.each<[string, Keys, KeyPress]>([
    ['Russian, the search', '/', press('.', 'Slash')],
    ['Russian, the keys', '?', press(',', 'Slash', { shiftKey: true })],
    ['Hebrew, the search', '/', press('.', 'Slash')],
    ['Hebrew, the search by its sign', '/', press('/', 'KeyQ')],
    ['Hebrew, a letter', 'W', press("'", 'KeyW')],
  ])('are found by position for signs, once a letter of another script was typed: %s', (_, keys, pressed) => {
    expect(arePressed(keys, { ...pressed, isForeignLayout: true }, false)).toBe(true);
  });

  it.each<[string, Keys, KeyPress]>([
    ['Dvorak, an apostrophe', 'Q', press("'", 'KeyQ')],
    ['Dvorak, a comma', 'W', press(',', 'KeyW')],
    ['Bépo, an apostrophe', 'N', press("'", 'KeyN')],
    ['Colemak, a semicolon', 'P', press(';', 'KeyP')],
    ['French, a sign of its row of digits', 'CmdOrCtrl+4', press("'", 'Digit4', ctrl)],
    ['a dead accent', 'E', press('\u0301', 'KeyE')],
    ['the name of a key', 'S', press('Process', 'KeyS')],
  ])('aren’t found by position for a sign that a Latin layout has there: %s', (_, keys, pressed) => {
    expect(arePressed(keys, pressed, false)).toBe(false);
  });

  it('aren’t found by the place of a digit with Shift', () => {
    const onRussian = press('"', 'Digit2', { ...ctrl, shiftKey: true, isForeignLayout: true });
    expect(arePressed('CmdOrCtrl+2', onRussian, false)).toBe(false);
  });

  it('are found by their sign as long as none was', () => {
    const onDvorak = press(',', 'KeyW');
    expect(arePressed('W', onDvorak, false)).toBe(false);
    expect(arePressed('/', press('-', 'Slash'), false), 'German').toBe(false);
  });

  it('are found by their letter if it has', () => {
    const onFrenchKeyboard = press('a', 'KeyQ');
    expect(arePressed('A', onFrenchKeyboard, false)).toBe(true);
    expect(arePressed('Q', onFrenchKeyboard, false)).toBe(false);
    expect(arePressed('W', press('ł', 'KeyW'), false), 'a Latin letter of another alphabet').toBe(false);
  });

  it('leave Control with a letter to text fields on macOS', () => {
    for (const [keys, letter] of [
      ['CmdOrCtrl+F', 'f'],
      ['CmdOrCtrl+N', 'n'],
      ['Ctrl+Y', 'y'],
    ] as const) {
      const code = `Key${letter.toUpperCase()}`;
      expect(arePressed(keys, press(letter, code, ctrl), true), keys).toBe(false);
      expect(arePressed(keys, press(letter, code, ctrl), false), keys).toBe(true);
    }
    expect(arePressed('CmdOrCtrl+F', press('f', 'KeyF', command), true)).toBe(true);
    expect(arePressed('CmdOrCtrl+F', press('f', 'KeyF', { ...command, ...ctrl }), true)).toBe(false);
    expect(existsOn('Ctrl+Y', true)).toBe(false);
  });
});
