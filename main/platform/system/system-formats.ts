import { app, systemPreferences } from 'electron';
import { regionOf, type SystemFormats } from './system-region';

/** BCP 47 of the region the system formats dates and times for. Call it once the app is ready. */
export function systemRegion(): string {
  return regionOf({
    platform: process.platform,
    env: process.env,
    systemLocale: app.getSystemLocale(),
    ...(process.platform === 'darwin' ? choicesOnMac() : { clock: null, firstWeekday: null }),
  });
}

/** The settings in System Settings → General → Date & Time and Language & Region that override the region's own. */
function choicesOnMac(): Pick<SystemFormats, 'clock' | 'firstWeekday'> {
  const isOn = (key: string) => systemPreferences.getUserDefault(key, 'boolean');
  const weekdays = systemPreferences.getUserDefault('AppleFirstWeekday', 'dictionary');
  const firstWeekday: unknown = weekdays.gregorian;
  const clock = isOn('AppleICUForce24HourTime') ? '24h' : isOn('AppleICUForce12HourTime') ? '12h' : null;
  return { clock, firstWeekday: typeof firstWeekday === 'number' ? firstWeekday : null };
}
