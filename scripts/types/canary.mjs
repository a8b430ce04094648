import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';

/** What no file of a layer may find, because it is not there at run time. (For the window, ESLint knows.) */
const absent = {
  shared: ['document', 'fetch', 'process', 'Buffer', 'console', 'setTimeout', 'performance', 'crypto'],
  main: ['document', 'window'],
};

/**
 * Uses in each layer what is not there, and checks that it does not compile.
 * @returns {Promise<{ planted: number, problems: string[] }>} what is wrong with the check itself
 */
export async function findUncheckedGlobals() {
  /** @type {string[]} */
  const problems = [];
  for (const [layer, names] of Object.entries(absent)) {
    const said = await compile(layer, names.map((name) => `void ${name};\n`).join(''));
    // TS2580 and the like offer types to install: the name is unknown all the same.
    const unknown = names.filter((name) => said.includes(`Cannot find name '${name}'`));
    problems.push(
      ...names.filter((name) => !unknown.includes(name)).map((name) => `${layer} compiles with ${name}`),
    );
  }
  return { planted: Object.values(absent).flat().length, problems };
}

/**
 * @param {string} layer
 * @param {string} source
 * @returns {Promise<string>} what the compiler says of it, set up as for that layer
 */
async function compile(layer, source) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-types-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), `${source}export {};\n`);
    const project = {
      extends: join(repositoryFolder, `tsconfig.${layer}.json`),
      compilerOptions: {
        incremental: false,
        tsBuildInfoFile: null,
        typeRoots: [join(repositoryFolder, 'node_modules', '@types')],
      },
      files: ['planted.ts'],
      include: [],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    return (await runPackageProgram('typescript', ['-p', folder], { cwd: repositoryFolder })).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
