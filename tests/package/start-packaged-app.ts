import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { type Browser, chromium, expect } from 'playwright/test';

/** Debian's `nobody`: an ordinary user. */
const nobody = 65534;
const startLimitMs = 90_000;

export interface PackagedApp {
  readonly browser: Browser;
  /** The home folder of the user that it runs as; empty before the start. */
  readonly home: string;
  /** The `Seccomp` value of each of its processes in /proc; 2 is Chromium's sandbox. */
  seccompModes(): number[];
  close(): Promise<void>;
}

/** The environment variables for the system's date and time format. */
export type Locale = Readonly<Partial<Record<'LANG' | 'LC_TIME', string>>>;

/**
 * Starts the packaged app as a user would, with Chromium's sandbox on; root starts it as nobody. It is
 * controlled through the remote debugging port, because its fuses forbid the inspector.
 */
export async function startPackagedApp(
  executable: string,
  locale: Locale = { LANG: 'C.UTF-8' },
): Promise<PackagedApp> {
  const isRoot = process.getuid?.() === 0;
  const home = mkdtempSync(join(tmpdir(), 'afterword-home-'));
  const runtimeFolder = join(home, 'run');
  mkdirSync(runtimeFolder, { mode: 0o700 });
  if (isRoot) for (const folder of [home, runtimeFolder]) chownSync(folder, nobody, nobody);
  const copy = isRoot ? copyWhereReadable(executable) : undefined;

  const asUser = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'] : [];
  const [command = '', ...args] = [
    ...asUser,
    ...['dbus-run-session', '--', copy?.executable ?? executable, '--remote-debugging-port=0'],
  ];
  const child = spawn(command, args, {
    cwd: home,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: '/usr/bin:/bin',
      ...locale,
      HOME: home,
      XDG_RUNTIME_DIR: runtimeFolder,
      ...(process.env.DISPLAY === undefined ? {} : { DISPLAY: process.env.DISPLAY }),
      ...(process.env.XAUTHORITY === undefined ? {} : { XAUTHORITY: process.env.XAUTHORITY }),
    },
  });
  const cleanUp = async () => {
    await endProcessGroup(child);
    rmSync(home, { recursive: true, force: true });
    copy?.remove();
  };
  try {
    const address = await debuggingAddress(child);
    await untilPageIsThere(address);
    const browser = await chromium.connectOverCDP(address);
    return {
      browser,
      home,
      seccompModes: () => seccompModesOfGroup(child.pid ?? 0),
      close: async () => {
        await browser.close();
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** A package in a folder that only root may enter is copied to one that everybody may enter. */
function copyWhereReadable(executable: string) {
  const user = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  if (spawnSync('setpriv', [...user, 'test', '-x', executable]).status === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'afterword-package-'));
  chmodSync(folder, 0o755);
  cpSync(dirname(executable), folder, { recursive: true });
  return {
    executable: join(folder, basename(executable)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Connecting while the first page is being made has been seen to get no answer. */
async function untilPageIsThere(address: string): Promise<void> {
  const list = new URL('/json/list', address);
  await expect
    .poll(async () => JSON.stringify(await (await fetch(list)).json()), { timeout: startLimitMs })
    .toContain('app://');
}

/** Reads the address that Chromium prints once it is listening. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`The app did not start in time:\n${printed}`)),
      startLimitMs,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /DevTools listening on ws:\/\/([^/\s]+)\//.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`http://${address}`);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`The app ended with exit code ${code ?? 'none'} while it was starting:\n${printed}`));
    });
  });
}

/** `detached` made the child the leader of a process group that includes its descendants. */
function seccompModesOfGroup(group: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        // pid (name, which may contain spaces) state parent group …
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(fields[2]) !== group) return [];
        return [Number(/^Seccomp:\s+(\d)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)];
      } catch {
        return []; // It ended while the list was being read.
      }
    });
}

async function endProcessGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    return; // It just ended by itself.
  }
  await closed;
}
