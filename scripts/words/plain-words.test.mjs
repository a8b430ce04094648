import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';

const folders = ['docs', 'main', 'renderer', 'scripts', 'shared', 'tests'];
const endings = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.css', '.md']);
const catalogue = join('shared', 'i18n', 'en');

/** Phrases that a native speaker wouldn't use here, each with what to write instead. */
const stilted = /** @type {const} */ ([
  [/\banew\b/i, 'again'],
  [
    /(?<!\b(?:regardless|some|all|none|both|each|one|two|most|many|any|either|neither)) of (?:which|whom)\b/,
    'a sentence of its own',
  ],
  [/\btold of\b/, 'reported, notified'],
  [/\bstands? here\b/, 'is here, appears here'],
  [/\b(?:not|no|nor)\b[^.]* any more than\b/, 'two sentences'],
  [/\bwhere (?:there|it|they|this|one) (?:is|are|isn't|aren't) (?:no|none|not)\b/, 'if'],
  [/\balso (?:if|when|where)\b/, 'even if, even when'],
  [/\bby halves\b/, 'partly'],
  [/\b(?:last|next|first) of all there is to\b/, 'the next'],
]);

/**
 * The lines that people read: documents, comments, titles of tests, and the whole catalogue.
 * @param {string} path
 * @param {string} line
 */
function isProse(path, line) {
  if (extname(path) === '.md' || path.startsWith(catalogue)) return true;
  return /^\s*(?:\/?\*|\/\/|(?:it|test|describe)(?:\.\w+)?\()|\s\/\/ |\/\*\* /.test(line);
}

it('documents, comments, test titles and the catalogue are in plain English', () => {
  const found = folders.flatMap((folder) =>
    readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => endings.has(extname(path)) && !path.includes('plain-words'))
      .flatMap((path) =>
        readFileSync(join(repositoryFolder, path), 'utf8')
          .split('\n')
          .flatMap((line, index) => {
            if (!isProse(path, line)) return [];
            const hits = stilted.filter(([pattern]) => pattern.test(line));
            return hits.map(([, instead]) => `${path}:${String(index + 1)} (${instead}): ${line.trim()}`);
          }),
      ),
  );
  expect(found).toEqual([]);
});
