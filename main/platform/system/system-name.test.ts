import { describe, expect, it } from 'vitest';
import { desktopNameOf, systemNameOf, type SystemFacts } from './system-name';

const facts: SystemFacts = {
  platform: 'linux',
  arch: 'x64',
  version: '6.8.0-45-generic',
  edition: '#45-Ubuntu SMP',
  osRelease: 'NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04.1 LTS"\nID=ubuntu\n',
  env: {},
};

describe('the name of the system', () => {
  it.each<[string, Partial<SystemFacts>, string]>([
    ['Linux, with its distribution', {}, 'Ubuntu 24.04.1 LTS, Linux 6.8.0-45-generic (x64)'],
    [
      'Linux, without quotation marks',
      { osRelease: 'PRETTY_NAME=Void\n' },
      'Void, Linux 6.8.0-45-generic (x64)',
    ],
    ['Linux that doesn’t say which', { osRelease: 'ID=own\n' }, 'Linux 6.8.0-45-generic (x64)'],
    ['macOS', { platform: 'darwin', arch: 'arm64', version: '15.1' }, 'macOS 15.1 (arm64)'],
    [
      'Windows',
      { platform: 'win32', version: '10.0.22631', edition: 'Windows 11 Pro' },
      'Windows 11 Pro 10.0.22631 (x64)',
    ],
  ])('%s', (_, over, name) => {
    expect(systemNameOf({ ...facts, ...over })).toBe(name);
  });

  it('has the desktop beside it if the desktop says so', () => {
    const env = { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', XDG_SESSION_TYPE: 'wayland' };
    expect(desktopNameOf({ platform: 'linux', env })).toBe('ubuntu:GNOME, wayland');
    expect(
      desktopNameOf({ platform: 'linux', env: { XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: '' } }),
    ).toBe('KDE');
    expect(desktopNameOf({ platform: 'linux', env: {} })).toBeNull();
    expect(desktopNameOf({ platform: 'win32', env })).toBeNull();
  });
});
