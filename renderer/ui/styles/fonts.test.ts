import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const file = 'inter-latin-wght-normal.woff2';

/** The faces of a stylesheet, each as its family, file and characters. */
function facesOf(css: string) {
  return [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => ({
    family: /font-family: '([^']+)'/.exec(face)?.[1],
    file: /url\('?[^)']*\/([^/)']+)'?\)/.exec(face)?.[1],
    characters: (/unicode-range:([^;]+);/.exec(face)?.[1] ?? '').replaceAll(/\s/g, ''),
  }));
}

const own = facesOf(readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8'));
const packaged = facesOf(
  readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/inter/wght.css'), 'utf8'),
);

it('has one face in the first family, so that no style looks for a font that isn’t loaded', () => {
  expect(own.map((face) => face.family)).toEqual(['Inter Latin']);
  const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
  expect(tokens).toContain("--font: 'Inter Latin', 'Inter Variable', ");
});

it('uses it for the characters that the package has in the same file', () => {
  const latin = packaged.find((face) => face.file === file);
  expect(latin?.characters).toContain('U+0000-00FF');
  expect(own[0]).toEqual({ ...latin, family: 'Inter Latin' });
});

it('preloads that file', () => {
  expect(readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')).toContain(`/files/${file}`);
});
