/** A script of the tests, built as the program is, to be run in a process that is killed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export interface BuiltScript {
  /**
   * Runs it, kills it without warning `forMs` after its first line, and returns its complete lines. Throws if it failed
   * by itself.
   */
  runUntilKilled(args: readonly string[], forMs: number): Promise<readonly string[]>;
  /** Runs it to its end, with more in its environment, and returns its lines. Throws if it wrote an error. */
  run(args: readonly string[], env: Readonly<Record<string, string>>): readonly string[];
  remove(): void;
}

/** Builds `entry` (a path in the repository). */
export async function buildScript(entry: string): Promise<BuiltScript> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-script-'));
  const script = join(folder, 'script.mjs');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  if (!existsSync(script)) throw new Error(`${entry} was not built`);
  // Where the program finds SQLite.
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(
    join(root, 'node_modules/better-sqlite3'),
    join(folder, 'node_modules/better-sqlite3'),
    'junction',
  );
  return {
    runUntilKilled: (args, forMs) => runUntilKilled([script, ...args], forMs),
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

async function runUntilKilled(args: readonly string[], forMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let failed = '';
  child.stderr.on('data', (chunk: Buffer) => (failed += chunk.toString()));
  const exited = new Promise((done) => child.once('close', done));
  await new Promise<void>((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      // The time runs from the first line: before it there is nothing to interrupt.
      if (said === '') setTimeout(done, forMs);
      said += chunk.toString();
    });
    void exited.then(() => done());
  });
  child.kill('SIGKILL');
  await exited;
  if (failed !== '') throw new Error(failed);
  return said.split('\n').slice(0, -1);
}
