/** The other end of session-desktop.py: the tray and the notification log of one session bus. */
import { join } from 'node:path';
import { endGroup, linesOf, startGroup } from '../app/child-process';

export interface TrayIcon {
  readonly title: string;
  readonly toolTip: string;
  readonly pictures: readonly { readonly width: number; readonly height: number; readonly bytes: string }[];
}

export interface TrayMenuEntry {
  readonly id: number;
  readonly label: string;
  readonly type: 'standard' | 'separator';
  readonly isEnabled: boolean;
  readonly isVisible: boolean;
  readonly children: readonly TrayMenuEntry[];
}

/** A message to or from the notification daemon. `body` is markup, exactly as sent. */
export type NotificationEntry =
  | {
      readonly what: 'notify';
      readonly id: number;
      readonly replaces: number;
      readonly title: string;
      readonly body: string;
      readonly actions: readonly { readonly key: string; readonly label: string }[];
    }
  | { readonly what: 'withdraw'; readonly id: number }
  | { readonly what: 'closed'; readonly id: number; readonly reason: number }
  | { readonly what: 'pressed'; readonly id: number; readonly action: string };
export type Notify = Extract<NotificationEntry, { what: 'notify' }>;

export interface SessionDesktop {
  /** The caller knows the type of the answer; session-desktop.py defines the requests. */
  ask<T>(request: { readonly ask: string; readonly id?: number; readonly name?: string }): Promise<T>;
  close(): Promise<void>;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/** Debian's own Python has the D-Bus modules; another one on the PATH may not. */
const python = '/usr/bin/python3';

export async function connectSessionDesktop(
  busAddress: string,
  env: Readonly<Record<string, string>>,
  hasTray: boolean,
): Promise<SessionDesktop> {
  const script = join(import.meta.dirname, 'session-desktop.py');
  const child = startGroup(python, [script, busAddress, ...(hasTray ? [] : ['--no-tray'])], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('session-desktop.py could not be started.');
  const answers = linesOf(stdout);
  const next = async <T>(): Promise<T> => {
    const line = await answers.next();
    if (line.done === true) throw new Error('session-desktop.py has ended; what it said is above.');
    const answer = JSON.parse(line.value) as Answer;
    if (!answer.ok) throw new Error(`session-desktop.py: ${answer.error ?? 'no reason given'}`);
    return answer.value as T;
  };
  await next();
  // One request at a time, because answers aren't numbered.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask<T>(request: object) {
      const answered = last.then(() => {
        stdin.write(`${JSON.stringify(request)}\n`);
        return next<T>();
      });
      last = answered.catch(() => undefined);
      return answered;
    },
    close: () => endGroup(child),
  };
}
