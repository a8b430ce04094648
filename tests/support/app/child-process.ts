/** Programs that a test starts, each in its own process group, so that nothing is left behind. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const startedGroups = new Set<number>();
process.once('exit', () => {
  for (const pid of startedGroups) killGroup(pid);
});

/** Starts a program as the leader of a new session (as `setsid` does). It is killed when the tests end, at the latest. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) {
    startedGroups.add(pid);
    child.once('exit', () => startedGroups.delete(pid));
  }
  return child;
}

/** Kills a process and everything it started. Does nothing if they are gone. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: they ended by themselves.
  }
}

/** Ends a program started by `startGroup`, with its children, and waits until it is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  killGroup(child.pid);
  await ended;
}

/** The lines of a stream, until it ends. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Runs a program to its end and returns what it printed; throws if it fails. */
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
