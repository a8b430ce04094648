import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenStartCommand, parseLaunchOptions } from './launch-options';

describe('the command line', () => {
  it('sets nothing by default', () => {
    expect(parseLaunchOptions(['electron', '.'], '/home')).toEqual({
      isDemo: false,
      isHidden: false,
      userDataDir: null,
    });
  });

  it('names the profile folder in either form, relative to the current folder; the last one counts', () => {
    expect(parseLaunchOptions(['--user-data-dir=profile'], '/home').userDataDir).toBe(
      resolve('/home/profile'),
    );
    expect(parseLaunchOptions(['--user-data-dir', '/a b'], '/home').userDataDir).toBe(resolve('/a b'));
    expect(parseLaunchOptions(['--user-data-dir=/a', '--user-data-dir=/b'], '/').userDataDir).toBe(
      resolve('/b'),
    );
  });

  it('ignores an empty folder name, and a switch in its place', () => {
    expect(parseLaunchOptions(['--user-data-dir='], '/home').userDataDir).toBeNull();
    expect(parseLaunchOptions(['--user-data-dir', '--demo'], '/home')).toMatchObject({
      isDemo: true,
      userDataDir: null,
    });
  });

  it("finds its switches among the runtime's", () => {
    const args = ['/usr/bin/electron', '--no-sandbox', '--hidden', '--inspect=0', '.'];
    expect(parseLaunchOptions(args, '/')).toMatchObject({ isHidden: true, isDemo: false });
  });
});

describe('the command that starts the app with the computer', () => {
  const installed = {
    program: '/opt/Afterword/afterword',
    codeDir: null,
    userDataDir: null,
    hasSandbox: true,
  };

  it('starts the app hidden', () => {
    expect(hiddenStartCommand(installed)).toEqual(['/opt/Afterword/afterword', '--hidden']);
  });

  it("keeps this start's options, and the app understands it", () => {
    const command = hiddenStartCommand({
      program: '/dev/electron',
      codeDir: '/src',
      userDataDir: '/my data',
      hasSandbox: false,
    });
    expect(command).toEqual([
      '/dev/electron',
      '--no-sandbox',
      '/src',
      '--user-data-dir=/my data',
      '--hidden',
    ]);
    expect(parseLaunchOptions(command.slice(1), '/')).toEqual({
      isDemo: false,
      isHidden: true,
      userDataDir: '/my data',
    });
  });
});
