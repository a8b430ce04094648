import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';
import { paths } from './prose.mjs';

const catalogue = join('shared', 'i18n', 'en');

/** A text in the formatter's quotes: double ones if it has more single ones in it. */
const texts = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g;

it('texts for users have curly quotes and apostrophes', () => {
  const found = paths
    .filter((path) => path.startsWith(catalogue) && path.endsWith('.ts'))
    .flatMap((path) => {
      const code = readFileSync(join(repositoryFolder, path), 'utf8').replace(
        /^\s*(?:import .*|\/\*\*[^]*?\*\/|\/\/.*)$/gm,
        '',
      );
      return [...code.matchAll(texts)].map(([text]) => `${path}: ${text}`);
    })
    .filter((line) => /["']/.test(line.slice(line.indexOf(': ') + 3, -1)));
  expect(found).toEqual([]);
});
