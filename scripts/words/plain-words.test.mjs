import { join } from 'node:path';
import { expect, it } from 'vitest';

import { proseLines } from './prose.mjs';

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
  [/\/\*\* Of (?:a|an|the|any|each|those|several|which)\b/, 'what it is, or "for"'],
  [/\bwhat (?:came|comes) of\b/, 'the result'],
]);

it('documents, comments, test titles and the catalogue are in plain English', () => {
  const found = proseLines((path) => path.startsWith(catalogue))
    .filter(({ path }) => !path.includes('plain-words'))
    .flatMap(({ path, number, text }) =>
      stilted
        .filter(([pattern]) => pattern.test(text))
        .map(([, instead]) => `${path}:${String(number)} (${instead}): ${text.trim()}`),
    );
  expect(found).toEqual([]);
});
