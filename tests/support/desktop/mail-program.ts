/** A mail program for the test's desktop: registered like a real one, it records what it is opened with. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Desktop } from './desktop';

export interface MailProgram {
  /** What it was last opened with, unchanged: a mailto address or a file path; empty before that. */
  openedWith(): Promise<string>;
}

/** Needs a desktop for which `xdg-open` uses GIO, which reads the registration (`currentDesktop: 'MATE'`). */
export async function installMailProgram({ env }: Desktop, dir: string): Promise<MailProgram> {
  const [program, opened] = [join(dir, 'mail-program.sh'), join(dir, 'opened')];
  await writeFile(opened, '');
  // Renamed when complete, so that it is never read half-written.
  const script = `#!/bin/sh\nprintf '%s' "$1" > '${opened}.new' && mv '${opened}.new' '${opened}'\n`;
  await writeFile(program, script, { mode: 0o755 });
  const applications = join(env.XDG_DATA_HOME ?? '', 'applications');
  await mkdir(applications, { recursive: true });
  await mkdir(env.XDG_CONFIG_HOME ?? '', { recursive: true });
  const types = ['x-scheme-handler/mailto', 'message/rfc822'];
  const entry = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Mail of the test',
    `Exec=${program} %u`,
    `MimeType=${types.join(';')};`,
  ];
  await writeFile(join(applications, 'afterword-test-mail.desktop'), `${entry.join('\n')}\n`);
  await promisify(execFile)('xdg-mime', ['default', 'afterword-test-mail.desktop', ...types], {
    env: { PATH: process.env.PATH ?? '', HOME: dir, ...env },
  });
  return { openedWith: () => readFile(opened, 'utf8') };
}
