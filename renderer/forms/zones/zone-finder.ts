/** Finds time zones by what people call them: cities, countries, states, abbreviations, offsets. Pure. */
import { placeOf } from '@shared/i18n/dates';
import { searchText } from '@shared/i18n/search-text';
import type { Instant } from '@shared/model/time';
import { isTimeZone, presentZone, type TimeZone } from '@shared/model/zone-names';
import { offsetMsAt } from '@shared/rules/calendar/zone-offset';

export interface ZoneEntry {
  /** Its IANA name of today. */
  readonly zone: string;
  /** "Eastern" for Eastern Time. */
  readonly name: string;
  readonly country: string;
  /** Other names of the country. */
  readonly countries?: readonly string[];
  /** Cities, the largest first, then states and other names. */
  readonly places: readonly string[];
}

/** As `npm run zones` makes it. */
export interface ZoneList {
  /** Those in which most people live first. */
  readonly zones: readonly ZoneEntry[];
  /** The zones each stands for, the likeliest first. */
  readonly abbreviations: Readonly<Partial<Record<string, readonly string[]>>>;
}

export interface FoundZone {
  readonly zone: TimeZone;
  readonly entry: ZoneEntry;
  /** The city or state by which it was found, if that isn't the one it is named after. */
  readonly place: string | null;
  /** True if it was found by an abbreviation or by the name of its time. */
  readonly isByTime: boolean;
}

export interface FoundZones {
  readonly zones: readonly FoundZone[];
  /** Those the text names in full, one for each clock: with one it is plain what is meant, of several one has to be chosen. */
  readonly meant: readonly FoundZone[];
}

export interface ZoneFinder {
  /** What a text may mean at a moment; for no text one zone for each clock, the computer's first. */
  find(text: string, at: Instant): FoundZones;
}

/** Best first: the whole name, the beginning of a name, the beginning of a word in it. */
const ranks = { whole: 0, beginning: 1, word: 2, none: 3 } as const;
const MONTH_MS = 30 * 24 * 60 * 60_000;
const MONTHS = 12;
const UTC_ENTRY: ZoneEntry = { zone: 'UTC', name: 'Coordinated Universal', country: '', places: [] };

interface Name {
  readonly text: string;
  /** As it is shown if the zone is found by it. */
  readonly place: string | null;
  readonly isByTime: boolean;
}

interface Known {
  readonly zone: TimeZone;
  readonly entry: ZoneEntry;
  /** The place it is named after first. */
  readonly names: readonly Name[];
}

export function createZoneFinder(list: ZoneList, computerZone: TimeZone): ZoneFinder {
  const known = [...list.zones, UTC_ENTRY].flatMap(knownOf);
  const byZone = new Map<string, Known>(known.map((one) => [one.zone, one]));
  const computerFirst = <T extends { readonly zone: TimeZone }>(zones: readonly T[]) =>
    zones.toSorted((a, b) => Number(b.zone === computerZone) - Number(a.zone === computerZone));
  const ofComputer = byZone.get(computerZone) ?? unlisted(computerZone);

  function find(text: string, at: Instant): FoundZones {
    const typed = plainText(text);
    if (typed === '') return { zones: oneEachClock([ofComputer, ...known].map(toFound), at), meant: [] };
    const named = namedInFull(text) ?? byAbbreviation(typed) ?? byOffset(typed, at);
    if (named !== null) {
      const others = byName(typed).zones.filter((one) => !named.some(({ zone }) => zone === one.zone));
      return { zones: [...named, ...others], meant: oneEachClock(named, at) };
    }
    const found = byName(typed);
    const whole = found.zones.length > 0 ? found : byPlaceAndCountry(text);
    return { zones: whole.zones, meant: oneEachClock(whole.whole, at) };
  }

  /** A name as the tz database writes it, in any case. */
  function namedInFull(text: string): readonly FoundZone[] | null {
    const name = text.trim().replaceAll(' ', '_');
    if (!name.includes('/') || !isTimeZone(name)) return null;
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const zone = presentZone(timeZone) as TimeZone;
    return [toFound(byZone.get(zone) ?? unlisted(zone))];
  }

  function byAbbreviation(typed: string): readonly FoundZone[] | null {
    const zones = list.abbreviations[typed];
    if (zones === undefined) return null;
    return computerFirst(zones.flatMap((zone) => byZone.get(zone) ?? [])).map((one) => ({
      ...toFound(one),
      isByTime: true,
    }));
  }

  /** "UTC+5:30", "GMT-5": the zones that have this offset then. */
  function byOffset(typed: string, at: Instant): readonly FoundZone[] | null {
    const match = /^(?:UTC|GMT) ?([-+\u2212]) ?(\d{1,2})(?::?(\d\d))?$/.exec(typed);
    if (match === null) return null;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    const offsetMs = (match[1] === '+' ? minutes : -minutes) * 60_000;
    return computerFirst(known.filter(({ zone }) => offsetMsAt(at, zone) === offsetMs)).map(toFound);
  }

  function byName(typed: string): { readonly zones: FoundZone[]; readonly whole: FoundZone[] } {
    const matches = known
      .map((one, order) => ({ one, order, ...bestName(one.names, typed) }))
      .filter(({ rank }) => rank < ranks.none)
      .sort((a, b) => a.rank - b.rank || Number(a.index > 0) - Number(b.index > 0) || a.order - b.order);
    const found = matches.map(({ one, name, rank, index }) => ({
      found: { ...toFound(one), place: name?.place ?? null, isByTime: name?.isByTime ?? false },
      isWhole: rank === ranks.whole,
      isOwnPlace: index === 0,
    }));
    const whole = found.filter(({ isWhole }) => isWhole);
    const ownPlace = whole.filter(({ isOwnPlace }) => isOwnPlace);
    return {
      zones: found.map((one) => one.found),
      whole: computerFirst((ownPlace.length > 0 ? ownPlace : whole).map((one) => one.found)),
    };
  }

  /** "Hyderabad, Pakistan": what comes before the comma, in a zone that what follows it names too. */
  function byPlaceAndCountry(text: string) {
    const [place = '', ...rest] = text.split(',').map(plainText);
    const country = rest.join(' ').trim();
    const { zones, whole } = country === '' ? { zones: [], whole: [] } : byName(place);
    const isThere = ({ zone }: FoundZone) =>
      bestName(byZone.get(zone)?.names ?? [], country).rank < ranks.word;
    return { zones: zones.filter(isThere), whole: whole.filter(isThere) };
  }

  return { find };
}

/** Zones that this runtime doesn't know can't be offered. */
function knownOf(entry: ZoneEntry): readonly Known[] {
  const { zone, name, country, countries = [], places } = entry;
  if (!isTimeZone(zone)) return [];
  const named = (text: string): Name => ({ text: plainText(text), place: null, isByTime: false });
  const names = [
    named(placeOf(zone)),
    ...[country, ...countries].filter((text) => text !== '').map(named),
    ...places.map((place) => ({ ...named(place), place })),
    { ...named(name), isByTime: true },
  ];
  return [{ zone, entry, names }];
}

/** A zone that is real but shares the clock of one in the list, as Detroit that of New York. */
function unlisted(zone: TimeZone): Known {
  return { zone, entry: { zone, name: '', country: '', places: [] }, names: [] };
}

function toFound({ zone, entry }: Known): FoundZone {
  return { zone, entry, place: null, isByTime: false };
}

function bestName(names: readonly Name[], typed: string) {
  let best: { rank: number; name: Name | null; index: number } = { rank: ranks.none, name: null, index: -1 };
  for (const [index, name] of names.entries()) {
    const rank = rankOf(name.text, typed);
    if (rank < best.rank) best = { rank, name, index };
  }
  return best;
}

function rankOf(name: string, typed: string): number {
  if (name === typed) return ranks.whole;
  if (name.startsWith(typed)) return ranks.beginning;
  return name.includes(` ${typed}`) ? ranks.word : ranks.none;
}

/** "EASTERN" for "eastern standard time", "ST PETERSBURG" for "St. Petersburg". */
function plainText(text: string): string {
  const plain = searchText(text.trim())
    .replace(/[.,]/g, '')
    .replaceAll('_', ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.replace(/(?: (?:STANDARD|DAYLIGHT|SUMMER))? TIME(?: ZONE)?$/, '');
}

/** The first of all that show the same time in the year to come. */
function oneEachClock(zones: readonly FoundZone[], at: Instant): FoundZone[] {
  const byClock = new Map<string, FoundZone>();
  for (const found of zones) {
    const clock = Array.from({ length: MONTHS }, (_, index) =>
      offsetMsAt(at + index * MONTH_MS, found.zone),
    ).join();
    if (!byClock.has(clock)) byClock.set(clock, found);
  }
  return [...byClock.values()];
}
