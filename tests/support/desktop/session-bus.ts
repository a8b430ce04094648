/** A private session bus that starts nothing by itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { endGroup, linesOf, startGroup } from '../app/child-process';

export interface SessionBus {
  readonly address: string;
  close(): Promise<void>;
}

/** Without service folders: there is only a notification daemon if the test starts one. */
const configuration = (
  dir: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${join(dir, 'bus')}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export async function openSessionBus(): Promise<SessionBus> {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-bus-'));
  const configurationFile = join(dir, 'session.conf');
  await writeFile(configurationFile, configuration(dir));
  const daemon = startGroup(
    'dbus-daemon',
    [`--config-file=${configurationFile}`, '--nofork', '--print-address=3'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  for await (const address of linesOf(daemon.stdio[3] as Readable)) {
    return {
      address: address.trim(),
      async close() {
        await endGroup(daemon);
        await rm(dir, { recursive: true, force: true });
      },
    };
  }
  throw new Error('dbus-daemon ended while it was starting. Is it installed (apt-get install dbus)?');
}
