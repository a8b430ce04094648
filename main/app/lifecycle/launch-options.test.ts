import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenStartCommand, parseLaunchOptions } from './launch-options';

describe('the command line', () => {
  it('says nothing by itself', () => {
    expect(parseLaunchOptions(['electron', '.'], '/home')).toEqual({
      isDemo: false,
      isHidden: false,
      userDataDir: null,
    });
  });

  it('names a folder for the profile in either way, relative to where it was typed; the last one counts', () => {
    expect(parseLaunchOptions(['--user-data-dir=profile'], '/home').userDataDir).toBe(
      resolve('/home/profile'),
    );
    expect(parseLaunchOptions(['--user-data-dir', '/a b'], '/home').userDataDir).toBe(resolve('/a b'));
    expect(parseLaunchOptions(['--user-data-dir=/a', '--user-data-dir=/b'], '/').userDataDir).toBe(
      resolve('/b'),
    );
  });

  it('takes an empty folder name for none, and a switch for no folder', () => {
    expect(parseLaunchOptions(['--user-data-dir='], '/home').userDataDir).toBeNull();
    expect(parseLaunchOptions(['--user-data-dir', '--demo'], '/home')).toMatchObject({
      isDemo: true,
      userDataDir: null,
    });
  });

  it('finds its switches among those of the runtime', () => {
    const args = ['/usr/bin/electron', '--no-sandbox', '--hidden', '--inspect=0', '.'];
    expect(parseLaunchOptions(args, '/')).toMatchObject({ isHidden: true, isDemo: false });
  });
});

describe('the command that starts the program with the computer', () => {
  const installed = {
    program: '/opt/Afterword/afterword',
    codeDir: null,
    userDataDir: null,
    hasSandbox: true,
  };

  it('is the program, out of sight', () => {
    expect(hiddenStartCommand(installed)).toEqual(['/opt/Afterword/afterword', '--hidden']);
  });

  it('has what this start was given, and is understood by the program itself', () => {
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
