// npm run bench -- NAME: runs a benchmark and prints a table. Without a name, lists the benchmarks. Asserts nothing.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuild } from './build/build-app.mjs';
import { announce } from './setup/announce.mjs';
import { runPackageProgram } from './setup/package-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

const folder = 'tests/bench';
const ending = '.bench.ts';

await runScript(async () => {
  const [name] = process.argv.slice(2);
  const known = readdirSync(join(repositoryFolder, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  if (name === undefined || !known.includes(name)) {
    announce(`Usage: npm run bench -- NAME, with NAME one of: ${known.join(' ')}`);
    return 2;
  }
  await runSetup({ forTests: true });
  if (!(await ensureBuild())) return 1;
  const args = ['test', '--config', `${folder}/playwright.config.ts`, `/${name}${ending}`];
  const { exitCode } = await runPackageProgram('playwright', args, {
    cwd: repositoryFolder,
    output: 'inherit',
    env: process.env,
  });
  return exitCode;
});
