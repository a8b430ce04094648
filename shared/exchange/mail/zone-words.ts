/** Time zones as mails name them: "2 PM EST", "10:00 (Central European Time)", "15:30 London time", "09:00 GMT+1". */
import { isTimeZone, type TimeZone } from '../../model/zone-names';
import { zoneOfCity } from '../calendar-in/display-zones';

const zones: Readonly<Record<string, string>> = {
  'America/New_York':
    'est, edt, et, eastern, eastern time, us eastern, new york time, toronto time, boston time',
  'America/Chicago': 'cst, cdt, ct, central time, chicago time',
  'America/Denver': 'mst, mdt, mt, mountain time, denver time',
  'America/Los_Angeles':
    'pst, pdt, pt, pacific, pacific time, los angeles time, san francisco time, seattle time',
  'Europe/London': 'gmt, bst, uk time, london time, greenwich mean time, british time, british summer time',
  'Europe/Dublin': 'irish time, dublin time',
  UTC: 'utc, coordinated universal time',
  'Europe/Berlin':
    'cet, cest, mez, mesz, berlin time, german time, central european time, munich time, deutscher zeit',
  'Europe/Paris': 'paris time, french time',
  'Europe/Madrid': 'madrid time, spanish time, hora peninsular',
  'Europe/Amsterdam': 'amsterdam time, dutch time',
  'Europe/Zurich': 'zurich time, swiss time',
  'Europe/Vienna': 'vienna time',
  'Europe/Athens': 'eet, eest, eastern european time',
  'Europe/Istanbul': 'trt, istanbul time, turkish time',
  'Asia/Dubai': 'gst, dubai time',
  'Asia/Kolkata': 'ist, india time, indian time, india standard time, indian standard time',
  'Asia/Singapore': 'sgt, singapore time',
  'Asia/Hong_Kong': 'hkt, hong kong time',
  'Asia/Tokyo': 'jst, tokyo time, japan time, japan standard time',
  'Australia/Sydney': 'aest, aedt, sydney time, melbourne time',
  'Australia/Adelaide': 'acst, acdt',
  'Australia/Perth': 'awst',
  'Africa/Johannesburg': 'sast, south african time',
  'Africa/Lagos': 'wat, nigerian time',
  'Africa/Nairobi': 'eat',
  'America/Sao_Paulo': 'brt, brasilia time',
  'America/Halifax': 'ast, adt, atlantic time',
  'Asia/Seoul': 'kst, korean time',
  'Asia/Manila': 'pht, philippine time',
  'Asia/Jakarta': 'wib',
  'Asia/Jerusalem': 'israel time',
  'Europe/Moscow': 'msk',
  'Europe/Lisbon': 'portugal time, portuguese time',
  'Europe/Rome': 'italian time',
  'Pacific/Auckland': 'nzst, nzdt, new zealand time',
};
const withKind = (name: string) =>
  name.endsWith(' time') && !/ (?:mean|standard|summer) time$/u.test(name)
    ? [name, ...['standard', 'daylight', 'summer'].map((kind) => name.replace(/ time$/u, ` ${kind} time`))]
    : [name];
const zoneByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([zone, names]) =>
    names
      .split(', ')
      .flatMap(withKind)
      .map((name): [string, string] => [name, zone]),
  ),
);

/** A pattern of all names, in lower case. */
export const ZONE_WORD = [...zoneByWord.keys()].sort((a, b) => b.length - a.length).join('|');

export function zoneOfWord(word: string | undefined): TimeZone | null {
  const found = word === undefined ? undefined : zoneByWord.get(word);
  return found !== undefined && isTimeZone(found) ? found : null;
}

/** "Perth time", "in São Paulo time": by its last words. */
export function zoneOfTime(words = ''): TimeZone | null {
  const city = words.endsWith(' time') ? words.replace(/ time$/u, '').split(' ') : [];
  for (let from = 0; from < city.length; from += 1) {
    const found = zoneOfCity(city.slice(from).join(' '));
    if (found !== undefined && isTimeZone(found)) return found;
  }
  return null;
}
