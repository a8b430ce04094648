import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';

/** What must not compile in a layer, because it doesn't exist there at run time. (For the window, ESLint checks.) */
const absent = {
  shared: ['document', 'fetch', 'process', 'Buffer', 'console', 'setTimeout', 'performance', 'crypto'],
  main: ['document', 'window'],
};

/**
 * Uses in each layer what doesn't exist there, and checks that it doesn't compile.
 * @returns {Promise<{ planted: number, problems: string[] }>} what is wrong with the check itself
 */
export async function findUncheckedGlobals() {
  /** @type {string[]} */
  const problems = [];
  for (const [layer, names] of Object.entries(absent)) {
    const said = await compile(layer, names.map((name) => `void ${name};\n`).join(''));
    // TS2580 and the like suggest types to install, but they still mean that the name is unknown.
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
 * @returns {Promise<string>} the compiler's output, with that layer's configuration
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
