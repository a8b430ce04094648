import { describe, expect, it } from 'vitest';
import { pointPressed } from './message-field';

const press = (code: string, held: readonly string[]) => ({
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
});

describe('the key of a talking point', () => {
  it.each([
    ['Digit1', ['alt'], false, 0],
    ['Digit9', ['alt'], false, 8],
    ['Digit0', ['alt'], false, null],
    ['Digit1', [], false, null],
    // AltGr, which types a character on many keyboards.
    ['Digit2', ['alt', 'ctrl'], false, null],
    ['Numpad1', ['alt'], false, null],
    ['Digit1', ['alt', 'shift'], false, null],
    ['Digit1', ['ctrl'], true, 0],
    ['Digit1', ['alt'], true, null],
  ] as const)('%s with %j, on macOS %s: %s', (code, held, isMac, place) => {
    expect(pointPressed(press(code, held), isMac)).toBe(place);
  });
});
