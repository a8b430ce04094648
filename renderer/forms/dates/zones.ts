/** The time zones offered, and what a person types for one. */
import { isTimeZone, type TimeZone } from '@shared/model/time';

/** Today's names of zones the runtime still lists under older ones; only those it knows are offered. */
const presentNames = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
];
const olderNames = new Set([
  'Africa/Asmera',
  'America/Buenos_Aires',
  'America/Godthab',
  'Asia/Saigon',
  'Asia/Katmandu',
  'Asia/Calcutta',
  'Asia/Rangoon',
  'Atlantic/Faeroe',
  'Europe/Kiev',
  'Pacific/Enderbury',
]);

/** Every zone to choose from: the computer's first, then UTC, then by name. */
export function knownZones(computerZone: TimeZone): readonly string[] {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => !olderNames.has(name));
  const present = presentNames.filter((name) => isTimeZone(name));
  return [...new Set([computerZone, 'UTC', ...[...names, ...present].sort()])];
}

/** The zone meant by what was typed: its name in any case, or its city where only one zone has it; otherwise as typed. */
export function zoneMeant(typed: string, zones: readonly string[]): string {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '_');
  if (text === '') return '';
  const exact = zones.find((zone) => zone.toLowerCase() === text);
  if (exact !== undefined) return exact;
  const byCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${text}`));
  return byCity.length === 1 && byCity[0] !== undefined ? byCity[0] : typed.trim();
}
