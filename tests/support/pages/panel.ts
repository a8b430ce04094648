/** A real panel with a tray, xfce4-panel, for screenshots of the tray. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { endGroup, run, startGroup } from '../app/child-process';
import type { Desktop } from '../desktop/desktop';

export interface Panel {
  close(): Promise<void>;
}

/** One panel along the upper edge, with nothing but the tray. */
const configuration = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
      <property name="known-legacy-items" type="array"/>
    </property>
  </property>
</channel>
`;

/** Starts it on a desktop without a tray, and waits until tray icons can register. */
export async function openPanel({ env }: Desktop): Promise<Panel> {
  const configDir = join(env.XDG_CONFIG_HOME ?? '', 'xfce4', 'xfconf', 'xfce-perchannel-xml');
  await mkdir(configDir, { recursive: true });
  await writeFile(join(configDir, 'xfce4-panel.xml'), configuration);
  const all = { ...process.env, ...env };
  const settings = startGroup(settingsDaemonPath(), [], { env: all, stdio: 'ignore' });
  await waitForName('org.xfce.Xfconf', all);
  const panel = startGroup('xfce4-panel', ['--disable-wm-check'], { env: all, stdio: 'ignore' });
  await waitForName('org.kde.StatusNotifierWatcher', all);
  return {
    async close() {
      await endGroup(panel);
      await endGroup(settings);
    },
  };
}

async function waitForName(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const bus = ['--session', '-d', 'org.freedesktop.DBus', '-o', '/org/freedesktop/DBus'];
  const ask = () => run('gdbus', ['call', ...bus, '-m', 'org.freedesktop.DBus.NameHasOwner', name], env);
  await expect.poll(ask, { timeout: 15_000 }).toContain('true');
}

function settingsDaemonPath(): string {
  for (const folder of readdirSync('/usr/lib').map((entry) => join('/usr/lib', entry))) {
    const path = join(folder, 'xfce4', 'xfconf', 'xfconfd');
    if (existsSync(path)) return path;
  }
  throw new Error('xfconfd is not installed (apt-get install xfconf).');
}
