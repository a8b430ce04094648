/** How the system formats dates and times, often not in the language of the program or of the system's menus. */

/** What the system says, as far as its platform provides it. */
export interface SystemFormats {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Electron's: the regional format on Windows and macOS; on Linux LC_ALL, LC_MESSAGES or LANG. */
  readonly systemLocale: string;
  /** The user's own choice, overriding the region's (macOS); null if there is none. */
  readonly clock: '12h' | '24h' | null;
  /** 1 for Sunday to 7 for Saturday, as macOS counts them; null for the region's. */
  readonly firstWeekday: number | null;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** As most systems name it. Well formed, so it needn't be asked of Intl, whose first use takes 5 ms before the window. */
const PLAIN = /^[a-z]{2}-[A-Z]{2}$/;
/** POSIX's own formats: month first and 24 hours, without a region. */
const POSIX = 'en-u-hc-h23';

/** BCP 47 of the region for the user's dates and times, with the clock and first weekday they chose themselves. */
export function regionOf(system: SystemFormats): string {
  const { platform, env, systemLocale } = system;
  const isUnix = platform !== 'win32' && platform !== 'darwin';
  // An empty variable counts as unset.
  const named = isUnix ? env.LC_ALL || env.LC_TIME || env.LANG || systemLocale : systemLocale;
  const tag = toLanguageTag(named);
  const firstWeekday = system.firstWeekday === null ? undefined : weekdays[system.firstWeekday - 1];
  const chosen = [
    ...(firstWeekday === undefined ? [] : ['fw', firstWeekday]),
    ...(system.clock === null ? [] : ['hc', system.clock === '12h' ? 'h12' : 'h23']),
  ];
  return chosen.length === 0 ? tag : `${tag.replace(/-u-.*$/, '')}-u-${chosen.join('-')}`;
}

/** "de_DE.UTF-8@euro" is de-DE. */
function toLanguageTag(locale: string): string {
  const name = (/^[^.@]*/.exec(locale)?.[0] ?? '').replaceAll('_', '-');
  if (name === 'C' || name === 'POSIX' || locale.endsWith('@posix')) return POSIX;
  if (PLAIN.test(name)) return name;
  try {
    return new Intl.Locale(name).toString();
  } catch {
    // The variable may hold anything, and Intl throws if it is malformed.
    return POSIX;
  }
}
