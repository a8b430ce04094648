/**
 * Stands in for Electron if the core runs in plain Node, as a proof that has to kill it. Its utility processes are real
 * processes too: what runs in them is built by `built-script.ts`.
 */
import { fork, type ChildProcess, type Serializable } from 'node:child_process';

export const app = {
  getVersion: () => '0.0.0',
  getSystemLocale: () => 'en-GB',
  quit: () => undefined,
};
export const clipboard = {};
/** Where the user wants a file. */
export const chosen = { file: '' };
export const dialog = {
  showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen.file }),
};
export const shell = {};
export const systemPreferences = {};
export const BrowserWindow = { getFocusedWindow: () => null };

export interface Forked {
  readonly child: ChildProcess;
  /** As the system's list of processes shows it. */
  readonly name: string;
}

/** What a proof does to the processes. */
export const processes: {
  /** More in their environment. */
  env: Readonly<Record<string, string>>;
  onFork: (forked: Forked) => void;
  /** Before a message is handed over. */
  onPost: (forked: Forked, message: unknown) => void;
} = { env: {}, onFork: () => undefined, onPost: () => undefined };

export const utilityProcess = {
  fork(script: string, args: readonly string[], { serviceName: name }: { readonly serviceName: string }) {
    const child = fork(script, args, {
      // As Electron does, so that everything arrives as it was.
      serialization: 'advanced',
      env: { ...process.env, ...processes.env },
    });
    const forked = { child, name };
    processes.onFork(forked);
    return Object.assign(child, {
      postMessage(message: Serializable) {
        processes.onPost(forked, message);
        // If it was killed meanwhile, that is known by its end.
        child.send(message, () => undefined);
      },
    });
  },
};
