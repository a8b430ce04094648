/**
 * Wayland: a window may come to the front only with a token of the compositor, which comes with a click on a notification.
 *
 * A running program can't give the runtime a token (https://github.com/electron/electron/pull/50269 was closed), but a
 * second start can: the runtime takes `XDG_ACTIVATION_TOKEN` from its environment and passes it to the first, whose next
 * `focus` uses it (https://github.com/electron/electron/pull/43481).
 */
import type { spawn } from 'node:child_process';

/** Compositors let a token expire after some seconds. */
const TOKEN_LIFE_MS = 10_000;

export interface Activation {
  /** A token came with a click. It is for whatever window the click opens. */
  offer(token: string): void;
  /** The window was just shown: if a token is there, it is used, and the window is shown again with it. */
  use(): void;
}

export interface ActivationDeps {
  /** The command that starts the program a second time; null if a second start wouldn't find this one. */
  readonly command: readonly [string, ...string[]] | null;
  readonly spawn: typeof spawn;
  readonly env: NodeJS.ProcessEnv & { readonly WAYLAND_DISPLAY?: string };
  readonly report: (what: string, cause: unknown) => void;
}

export function createActivation({ command, spawn: start, env, report }: ActivationDeps): Activation {
  let offered: string | null = null;
  let expiry: NodeJS.Timeout | undefined;

  function take(): string | null {
    clearTimeout(expiry);
    const token = offered;
    offered = null;
    return token;
  }

  return {
    offer(token) {
      if (env.WAYLAND_DISPLAY === undefined || token === '') return;
      take();
      offered = token;
      expiry = setTimeout(take, TOKEN_LIFE_MS);
      expiry.unref();
    },
    use() {
      const token = take();
      if (token === null || command === null) return;
      const [program, ...args] = command;
      const second = start(program, args, {
        detached: true,
        stdio: 'ignore',
        env: { ...env, XDG_ACTIVATION_TOKEN: token },
      });
      second.on('error', (cause) => report('the window could not be brought to the front', cause));
      second.unref();
    },
  };
}
