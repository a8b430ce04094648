import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { autostartFile, createLinuxAutostart, programPath } from './autostart-linux';
import { commandOfExec, entryValue } from './desktop-entry';

type Command = readonly [string, ...string[]];
const usual: Command = ['/opt/Afterword/afterword', '--hidden'];
let dir: string;
let reports: string[];

function autostart(command: Command = usual, isMending = true) {
  return createLinuxAutostart({
    env: { XDG_CONFIG_HOME: dir },
    command,
    words: () => ({ name: 'Afterword', comment: 'Reminds you' }),
    isMending,
    report: (what) => reports.push(what),
  });
}
const file = () => autostartFile({ XDG_CONFIG_HOME: dir });
const commandInFile = () => commandOfExec(entryValue(readFileSync(file(), 'utf8'), 'Exec') ?? '');

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'afterword-autostart-')), 'not there yet');
  reports = [];
});
afterEach(() => {
  rmSync(dirname(dir), { recursive: true, force: true });
});

describe('the autostart file', () => {
  it('is where the session looks for it', () => {
    expect(autostartFile({ XDG_CONFIG_HOME: '/c' })).toBe('/c/autostart/org.afterword.Afterword.desktop');
    for (const wrong of [undefined, '', 'relative/path'])
      expect(autostartFile({ XDG_CONFIG_HOME: wrong })).toBe(
        join(homedir(), '.config', 'autostart', 'org.afterword.Afterword.desktop'),
      );
  });

  it('is written completely, and removed when it is switched off', () => {
    expect(autostart().isOn()).toBe(false);
    expect(autostart().apply(true)).toBe('done');
    expect(autostart().isOn()).toBe(true);
    expect(commandInFile()).toEqual(usual);
    expect(readdirSync(dirname(file()))).toEqual(['org.afterword.Afterword.desktop']);
    expect(autostart().apply(false)).toBe('done');
    expect(existsSync(file())).toBe(false);
    expect(autostart().apply(false)).toBe('done');
    expect(reports).toEqual([]);
  });

  it('stays off if the desktop switched it off, and is rewritten when it is switched on again', () => {
    autostart().apply(true);
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`);
    expect(autostart().isOn()).toBe(false);
    autostart(['/moved', '--hidden']).mend();
    expect(autostart().isOn()).toBe(false);
    autostart().apply(true);
    expect(autostart().isOn()).toBe(true);
  });

  it('follows an app that was moved, and keeps what the desktop added', () => {
    autostart(['/old/Afterword.AppImage', '--hidden']).apply(true);
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}X-GNOME-Autostart-Delay=10\n`);
    const moved = autostart(['/new place/Afterword.AppImage', '--hidden']);
    expect(moved.isOn()).toBe(true);
    moved.mend();
    expect(commandInFile()).toEqual(['/new place/Afterword.AppImage', '--hidden']);
    expect(readFileSync(file(), 'utf8')).toContain('X-GNOME-Autostart-Delay=10');
  });

  it('is left alone while the app in it still exists, however another copy was started', () => {
    const installed = join(dirname(dir), 'afterword');
    writeFileSync(installed, '');
    autostart([installed, '--hidden']).apply(true);
    autostart(['/trial/Afterword.AppImage', '--hidden']).mend();
    autostart([installed, '--no-sandbox', '--hidden']).mend();
    expect(commandInFile()).toEqual([installed, '--hidden']);
  });

  it('gets the new path of its app and no other argument', () => {
    autostart(['/gone/afterword', '--lang=de', '--hidden']).apply(true);
    autostart(['/moved/afterword', '--no-sandbox', '--hidden']).mend();
    expect(commandInFile()).toEqual(['/moved/afterword', '--lang=de', '--hidden']);
    writeFileSync(file(), '[Desktop Entry]\nExec=afterword --hidden\n');
    autostart(['/moved/afterword', '--hidden']).mend();
    expect(commandInFile()).toEqual(['afterword', '--hidden']);
  });

  it("that can't be read is neither on nor off, and doesn't count as removed", () => {
    mkdirSync(file(), { recursive: true });
    expect(autostart().isOn()).toBeNull();
    expect(autostart().apply(false)).toBe('failed');
    autostart().mend();
    expect(existsSync(file())).toBe(true);
    expect(reports).toEqual([
      'the autostart entry was not read',
      'the autostart entry was not removed',
      'the autostart entry was not mended',
    ]);
  });

  it('is left to the installed app by one in development', () => {
    autostart().apply(true);
    autostart(['/usr/bin/electron', '/src', '--hidden'], false).mend();
    expect(commandInFile()).toEqual(usual);
  });

  it("of another profile isn't ours", () => {
    const trial: Command = [...usual, '--user-data-dir=/tmp/trial'];
    autostart().apply(true);
    expect(autostart(trial).isOn()).toBe(false);
    autostart(trial).mend();
    expect(autostart(trial).apply(false)).toBe('done');
    expect(commandInFile()).toEqual(usual);
  });

  it('that makes no sense counts as off', () => {
    mkdirSync(dirname(file()), { recursive: true });
    writeFileSync(file(), 'Exec=/not/in/a/group\n');
    expect(autostart().isOn()).toBe(false);
  });

  it("that can't be written is reported", () => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'autostart'), 'a file in the place of the folder');
    expect(autostart().apply(true)).toBe('failed');
    expect(autostart().isOn()).toBe(false);
    expect(reports).toContain('the autostart entry was not written');
  });
});

describe('the executable to start', () => {
  it('is the AppImage that the app runs from, or otherwise the app itself', () => {
    const image = { APPIMAGE: '/home/x/Afterword.AppImage', APPDIR: '/tmp/.mount_Aft1' };
    expect(programPath('/tmp/.mount_Aft1/afterword', image)).toBe('/home/x/Afterword.AppImage');
    expect(programPath('/opt/Afterword/afterword', image)).toBe('/opt/Afterword/afterword');
    expect(programPath('/opt/Afterword/afterword', {})).toBe('/opt/Afterword/afterword');
  });
});
