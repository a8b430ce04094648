import { expect, it } from 'vitest';
import { asPattern } from './as-pattern';

it.each(['C++ (m/w/d)', 'a.b', '[x]{2}|^$', '4. März', 'back\\slash', '💼?'])(
  '%s stands for itself',
  (text) => {
    expect(text).toMatch(new RegExp(`^${asPattern(text)}$`, 'u'));
    expect(text.replaceAll(/[^\p{L}\p{N} ]/gu, 'x')).not.toMatch(new RegExp(`^${asPattern(text)}$`, 'u'));
  },
);
