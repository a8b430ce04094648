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

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const backgrounds = ['paper', 'well', 'surface', 'surface-hover'];
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

  it('what a search marks is readable', () => {
    expect(ratio('text', 'mark')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('text-second', 'mark')).toBeGreaterThanOrEqual(4.5);
  });

  it('the text of the accent button is readable', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });
});
