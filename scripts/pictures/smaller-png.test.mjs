import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';
import { MOST_CHANGE, readPng, smallerPng } from './smaller-png.mjs';

const taken = readFileSync(join(repositoryFolder, 'docs', 'images', 'rules.png'));

test('a picture is far smaller, and no colour is further off than the limit', () => {
  const kept = smallerPng(taken);
  expect(kept.length).toBeLessThan(taken.length / 2);
  const [before, after] = [readPng(taken), readPng(kept)];
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  let furthest = 0;
  before.pixels.forEach((pixel, at) => {
    for (const shift of [16, 8, 0]) {
      const change = Math.abs(((pixel >> shift) & 255) - (((after.pixels[at] ?? 0) >> shift) & 255));
      furthest = Math.max(furthest, change);
    }
  });
  expect(furthest).toBeLessThanOrEqual(MOST_CHANGE);
});

test('the colour of a surface stays exact', () => {
  const [before, after] = [readPng(taken), readPng(smallerPng(taken))];
  const corner = before.width * before.height - 1;
  expect(after.pixels[corner]).toBe(before.pixels[corner]);
});

test('a picture that is small already stays as it is', () => {
  const kept = smallerPng(taken);
  expect(smallerPng(kept)).toBe(kept);
});
