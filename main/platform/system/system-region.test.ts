import { describe, expect, it } from 'vitest';
import { regionOf, type SystemFormats } from './system-region';

const linux: SystemFormats = {
  platform: 'linux',
  env: {},
  systemLocale: 'en-US',
  clock: null,
  firstWeekday: null,
};

describe("the system's region", () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'en-GB'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: '' }, 'en-US'],
    [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr-FR'],
    [{ LANG: 'de_AT@euro' }, 'de-AT'],
    [{ LANG: 'sr_RS.UTF-8@latin' }, 'sr-RS'],
    [{}, 'en-US'],
    [{ LC_TIME: 'C', LANG: 'en_GB.UTF-8' }, 'en-u-hc-h23'],
    [{ LANG: 'C.UTF-8' }, 'en-u-hc-h23'],
    [{ LANG: 'POSIX' }, 'en-u-hc-h23'],
    [{ LANG: '../../etc' }, 'en-u-hc-h23'],
  ])('on Linux with %j is %s', (env, region) => {
    expect(regionOf({ ...linux, env })).toBe(region);
  });

  it.each(['win32', 'darwin'] as const)('on %s is its regional format, whatever a shell says', (platform) => {
    const system = { ...linux, platform, systemLocale: 'en-GB', env: { LANG: 'en_US.UTF-8' } };
    expect(regionOf(system)).toBe('en-GB');
  });

  it('includes the clock and first weekday that the user chose separately', () => {
    const system: SystemFormats = { ...linux, platform: 'darwin', systemLocale: 'en_US' };
    expect(regionOf({ ...system, clock: '24h' })).toBe('en-US-u-hc-h23');
    expect(regionOf({ ...system, clock: '12h', firstWeekday: 2 })).toBe('en-US-u-fw-mon-hc-h12');
  });
});
