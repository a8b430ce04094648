// npm run -s rules -- cadence|timeline|message|checks|statistics: reads one JSON object per line on stdin and answers with one per line on stdout.
import { pathToFileURL } from 'node:url';

import { ensureLineProgram } from './build/line-program.mjs';
import { announce } from './setup/announce.mjs';
import { runScript } from './setup/run-setup.mjs';

const rulesProgram = {
  name: 'rules',
  entry: 'scripts/rules/program.mjs',
  builtFrom: ['shared', 'scripts/rules'],
};

await runScript(async () => {
  /** @type {typeof import('./rules/program.mjs')} */
  const { answerLines, answers } = await import(pathToFileURL(await ensureLineProgram(rulesProgram)).href);
  const [name = '', ...rest] = process.argv.slice(2);
  const answer = answers.get(name);
  if (answer === undefined || rest.length > 0) {
    announce(`Usage: npm run -s rules -- NAME, with NAME one of: ${[...answers.keys()].join(' ')}`);
    announce('Reads one JSON object per line and writes one per line; docs/rules.md describes them.');
    return 2;
  }
  await answerLines(process.stdin, process.stdout, answer);
  return 0;
});
