/** A process of ours for one task that would keep this one busy. */
import { utilityProcess } from 'electron';

export interface TaskProcessDeps {
  /** The script that answers one message with one message. */
  readonly script: string;
  /** The system's list of processes shows it. */
  readonly name: string;
  /** Killed if it takes longer. */
  readonly longestMs: number;
}

/** Starts the process, gives it the message, and resolves with its answer. Rejects if it ends without one. */
export function runInProcess(
  { script, name, longestMs }: TaskProcessDeps,
  message: unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = utilityProcess.fork(script, [], { serviceName: name });
    const timer = setTimeout(() => child.kill(), longestMs);
    child.once('message', (answer: unknown) => {
      resolve(answer);
      child.kill();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the process ended without an answer (${code})`));
    });
    child.postMessage(message);
  });
}
