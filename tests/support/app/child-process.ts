/** Programs a test starts: each in a process group of its own, so that nothing is left behind. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const startedGroups = new Set<number>();
process.once('exit', () => {
  for (const pid of startedGroups) killGroup(pid);
});

/** Starts a program as the leader of a new session (as `setsid` does). It is killed at the latest when the tests end. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) {
    startedGroups.add(pid);
    child.once('exit', () => startedGroups.delete(pid));
  }
  return child;
}

/** Kills a process and all that it started. Does nothing where they are gone. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: they have ended by themselves.
  }
}

/** Ends a program that `startGroup` started, with its children, and waits until it is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  killGroup(child.pid);
  await ended;
}

/** The lines a stream carries, until it ends. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Runs a program to its end and gives back what it printed; throws where it fails. */
export async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = startGroup(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (chunk) => (printed += String(chunk)));
  child.stderr?.on('data', (chunk) => (complaints += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${String(code)}): ${complaints}`);
  return printed;
}
