import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tagColours } from '@shared/model/settings/tag';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function colorsOf(block: string): Map<string, string> {
  const until = block.split('@media')[0] ?? '';
  return new Map(
    [...until.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = colorsOf(lightCss);
const schemes = { light, dark: new Map([...light, ...colorsOf(darkCss)]) };

/** Red, green and blue, linear. */
function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** In Oklab (https://bottosson.github.io/posts/oklab), where equal distances look equally large. */
function distance(a: string, b: string): number {
  const [first, second] = [oklab(a), oklab(b)];
  return Math.hypot(...first.map((value, axis) => value - (second[axis] ?? 0)));
}

function oklab(hex: string): readonly number[] {
  const rgb = channelsOf(hex);
  const times = (rows: readonly (readonly number[])[], vector: readonly number[]) =>
    rows.map((row) => row.reduce((sum, factor, column) => sum + factor * (vector[column] ?? 0), 0));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  );
}

const backgrounds = ['paper', 'well', 'surface', 'surface-hover', 'inset'];
const texts = ['text', 'text-second', 'accent', 'waiting', 'open', 'due-text', 'late', 'done'];
const tagShapes = tagColours.map((colour) => `tag-${colour}`);
const shapes = ['line-strong', 'waiting', 'open', 'due', 'late', 'done', 'focus', ...tagShapes];

describe.each(Object.entries(schemes))('the colours in %s', (_name, colors) => {
  const ratio = (a: string, b: string) => contrast(colors.get(a) ?? '', colors.get(b) ?? '');

  const onAccent = ['text', 'text-second', 'accent', 'late'].map((text) => [text, 'accent-soft'] as const);
  const onPaper = texts.flatMap((text) => backgrounds.map((ground) => [text, ground] as const));
  it.each([...onPaper, ...onAccent])('%s is readable on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes.flatMap((shape) => backgrounds.map((ground) => [shape, ground] as const)))(
    '%s is distinguishable from %s',
    (shape, ground) => {
      expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  const pairs = tagShapes.flatMap((tag, n) => tagShapes.slice(n + 1).map((other) => [tag, other] as const));
  it.each(pairs)('%s and %s are told apart as dots', (tag, other) => {
    expect(distance(colors.get(tag) ?? '', colors.get(other) ?? '')).toBeGreaterThanOrEqual(0.11);
  });

  it.each([
    ['well', 'paper'],
    ['surface', 'well'],
  ])('%s stands out from %s, as a column does from the board and a card from its column', (upper, lower) => {
    expect(ratio(upper, lower)).toBeGreaterThanOrEqual(1.08);
  });

  it('what a search marks is readable', () => {
    expect(ratio('text', 'mark')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('text-second', 'mark')).toBeGreaterThanOrEqual(4.5);
  });

  it('the text of the accent button is readable', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });
});
