// npm run wording: learns the weights of the wording checks from their examples, shared/messages/checks/learned/weights.json.
import { pathToFileURL } from 'node:url';

import { ensureLineProgram } from './build/line-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runScript } from './setup/run-setup.mjs';

const wordingProgram = {
  name: 'wording',
  entry: 'scripts/wording/program.mjs',
  builtFrom: ['shared', 'scripts/wording', 'tests/support/seeded-random.ts'],
};

await runScript(async () => {
  /** @type {typeof import('./wording/program.mjs')} */
  const { writeWeights } = await import(pathToFileURL(await ensureLineProgram(wordingProgram)).href);
  writeWeights(repositoryFolder);
  return 0;
});
