/** A process of ours for one task that would keep this one busy. */
import { utilityProcess } from 'electron';
import { afterAwake } from './awake-timer';

export interface TaskProcessDeps {
  /** The script that answers one message with one message. */
  readonly script: string;
  /** The system's list of processes shows it. */
  readonly name: string;
  /** Killed if it takes longer, without the time the computer sleeps. */
  readonly longestMs: number;
  /** Ends it, too. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each share of the task that it says is done. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Starts the process, gives it the message, and resolves with its answer. Rejects if it ends without one. */
export function runInProcess(
  { script, name, longestMs, signal, onShare }: TaskProcessDeps,
  message: unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = utilityProcess.fork(script, [], { serviceName: name });
    const end = () => void child.kill();
    const stopTimer = afterAwake(longestMs, end);
    signal?.addEventListener('abort', end);
    child.on('message', (said: unknown) => {
      if (isShare(said)) onShare?.(said.share);
      else {
        resolve(said);
        child.kill();
      }
    });
    child.once('exit', (code) => {
      stopTimer();
      signal?.removeEventListener('abort', end);
      reject(new Error(`the process ended without an answer (${code})`));
    });
    child.postMessage(message);
  });
}

function isShare(said: unknown): said is { readonly share: number } {
  return typeof said === 'object' && said !== null && 'share' in said;
}

/** A process of ours that answers several requests, and remembers what it was given in between. */
export interface WorkProcess {
  /** Rejects if the process ends without an answer; it is killed if it takes longer than `longestMs` awake. */
  ask(
    request: unknown,
    options: { readonly longestMs: number; readonly onProgress?: (share: number) => void },
  ): Promise<unknown>;
  kill(): void;
}

/** What a work process is sent, and what it sends back for it. */
export interface WorkMessage {
  readonly id: number;
  readonly request: unknown;
}
export type WorkReply =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: unknown }
  /** For the log. */
  | { readonly id: number; readonly what: string; readonly cause: string };

interface Asked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (cause: Error) => void;
  readonly onProgress: (share: number) => void;
}

export interface WorkProcessDeps extends Omit<TaskProcessDeps, 'longestMs' | 'signal'> {
  readonly report: (what: string, cause: unknown) => void;
}

export function startWorkProcess({ script, name, report }: WorkProcessDeps): WorkProcess {
  const child = utilityProcess.fork(script, [], { serviceName: name });
  const asked = new Map<number, Asked>();
  let lastId = 0;
  let hasEnded = false;
  child.on('message', (reply: WorkReply) => {
    const waiting = asked.get(reply.id);
    if ('share' in reply) waiting?.onProgress(reply.share);
    else if ('what' in reply) report(reply.what, reply.cause);
    else {
      asked.delete(reply.id);
      waiting?.resolve(reply.answer);
    }
  });
  child.once('exit', (code) => {
    hasEnded = true;
    const cause = new Error(`the process ended without an answer (${code})`);
    for (const { reject } of asked.values()) reject(cause);
    asked.clear();
  });
  return {
    ask(request, { longestMs, onProgress = () => undefined }) {
      if (hasEnded) return Promise.reject(new Error('the process has ended'));
      const id = (lastId += 1);
      const stopTimer = afterAwake(longestMs, () => void child.kill());
      const answered = new Promise<unknown>((resolve, reject) => {
        asked.set(id, { resolve, reject, onProgress });
      });
      child.postMessage({ id, request } satisfies WorkMessage);
      return answered.finally(stopTimer);
    },
    kill: () => void child.kill(),
  };
}
