// What `npm run wording` runs. Bundled into one file, since Node can't load the TypeScript that it imports from shared/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { learnWeights } from './learn.mjs';
import { readSentences } from './sentences.mjs';

export const weightsFile = join('shared', 'messages', 'checks', 'learned', 'weights.json');

/** @param {string} repository */
export const weightsText = (repository) => `${JSON.stringify(learnWeights(readSentences(repository)))}\n`;

/** @param {string} repository */
export function writeWeights(repository) {
  writeFileSync(join(repository, weightsFile), weightsText(repository));
}
