/** Scripts of the tests, built as the program is, to be run in processes that are killed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export interface BuiltScript {
  /** Where it is, with the program's other processes in the place where the program looks for them. */
  readonly programDir: string;
  /**
   * Runs it, kills it without warning `forMs` after its first line that starts with `after`, and returns its complete
   * lines. Throws if it failed by itself.
   */
  runUntilKilled(args: readonly string[], forMs: number, after?: string): Promise<readonly string[]>;
  /** Runs it to its end, with more in its environment, and returns its lines. Throws if it wrote an error. */
  run(args: readonly string[], env: Readonly<Record<string, string>>): readonly string[];
  remove(): void;
}

/** What the program runs in processes of their own. */
const otherProcesses = {
  'out/main/import-process': 'tests/support/killed/import-process.ts',
  'out/main/backup-process': 'tests/support/killed/backup-process.ts',
};

/** Builds `entry` (a path in the repository), and the program's other processes if it starts them. */
export async function buildScript(
  entry: string,
  { startsProcesses = false }: { readonly startsProcesses?: boolean } = {},
): Promise<BuiltScript> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-script-'));
  const script = join(folder, 'script.mjs');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@shared': join(root, 'shared'), electron: join(root, 'tests/support/core/electron.ts') },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: { script: entry, ...(startsProcesses ? otherProcesses : {}) },
        output: { entryFileNames: ({ name }) => (name === 'script' ? 'script.mjs' : '[name].js') },
      },
    },
  });
  if (!existsSync(script)) throw new Error(`${entry} was not built`);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  // Where the program finds SQLite.
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(
    join(root, 'node_modules/better-sqlite3'),
    join(folder, 'node_modules/better-sqlite3'),
    'junction',
  );
  return {
    programDir: folder,
    runUntilKilled: (args, forMs, after = '') => runUntilKilled([script, ...args], forMs, after),
    run(args, env) {
      const ran = spawnSync(process.execPath, [script, ...args], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      if (ran.stderr !== '') throw new Error(ran.stderr);
      return ran.stdout.split('\n').slice(0, -1);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runUntilKilled(
  args: readonly string[],
  forMs: number,
  after: string,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let failed = '';
  child.stderr.on('data', (chunk: Buffer) => (failed += chunk.toString()));
  const exited = new Promise((done) => child.once('close', done));
  await new Promise<void>((done) => {
    let isTimed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      // Before that line there is nothing to interrupt.
      if (isTimed || !`\n${said}`.includes(`\n${after}`)) return;
      isTimed = true;
      setTimeout(done, forMs);
    });
    void exited.then(() => done());
  });
  child.kill('SIGKILL');
  await exited;
  if (failed !== '') throw new Error(failed);
  return said.split('\n').slice(0, -1);
}
