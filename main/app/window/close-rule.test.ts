import { describe, expect, it } from 'vitest';
import { closeActOf, type CloseAct, type CloseCase } from './close-rule';

describe('closing the window', () => {
  it.each<[CloseCase['onClose'], boolean, NodeJS.Platform, CloseAct]>([
    ['ask', true, 'linux', 'hide'],
    ['stay', true, 'win32', 'hide'],
    ['quit', true, 'linux', 'quit'],
    ['ask', false, 'linux', 'ask'],
    ['stay', false, 'linux', 'minimize'],
    ['quit', false, 'linux', 'quit'],
    ['ask', false, 'darwin', 'hide'],
    ['quit', false, 'darwin', 'quit'],
  ])('with "%s", tray %s, on %s: %s', (onClose, hasTray, platform, act) => {
    expect(closeActOf({ onClose, hasTray, platform })).toBe(act);
  });
});
