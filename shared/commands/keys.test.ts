import { describe, expect, it } from 'vitest';
import { arePressed, type KeyPress, type Keys } from './keys';

function press(key: string, code: string, over: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over };
}
const ctrl = { ctrlKey: true };

describe('keys', () => {
  it.each<[string, Keys, KeyPress]>([
    ['a letter', 'S', press('s', 'KeyS')],
    ['a letter with Caps Lock', 'S', press('S', 'KeyS')],
    ['a chord', 'CmdOrCtrl+N', press('n', 'KeyN', ctrl)],
    ['a chord with Shift', 'CmdOrCtrl+Shift+Z', press('Z', 'KeyZ', { ...ctrl, shiftKey: true })],
    ['a sign that is reached with Shift', '/', press('/', 'Digit7', { shiftKey: true })],
    ['a sign that is reached without', '?', press('?', 'KeyM')],
    ['a named key', 'Shift+F10', press('F10', 'F10', { shiftKey: true })],
    ['an arrow', 'CmdOrCtrl+Right', press('ArrowRight', 'ArrowRight', ctrl)],
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
    ['a chord without Shift', 'CmdOrCtrl+Shift+Z', press('z', 'KeyZ', ctrl)],
    ['a chord with Shift too many', 'CmdOrCtrl+Z', press('Z', 'KeyZ', { ...ctrl, shiftKey: true })],
  ])('are not pressed: %s', (_, keys, pressed) => {
    expect(arePressed(keys, pressed, false)).toBe(false);
  });
});
