import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { rawTimeZones } from '@vvo/tzdb';

import { repositoryFolder } from '../setup/paths.mjs';
import { otherCountries, otherNames, ownAbbreviations } from './own-names.mjs';

/** The list that the app is built with. */
export const zoneListFile = join(repositoryFolder, 'renderer', 'forms', 'zones', 'zone-list.json');

/** There are too many smaller cities, and most are in their country's main zone. */
const FEWEST_PEOPLE = 100_000;
/** A state belongs to the zones with at least this share of its city population. */
const LEAST_SHARE = 0.1;
/** Countries where people name the state instead of a city. */
const countriesWithStates = new Set(['AU', 'BR', 'CA', 'MX', 'US']);

/**
 * @typedef {object} ZoneEntry
 * @property {string} zone its current IANA name
 * @property {string} name "Eastern" for Eastern Time
 * @property {string} country
 * @property {readonly string[]} [countries] other names of the country
 * @property {readonly string[]} places cities, largest first, then states and other names for either
 */

/**
 * @typedef {object} ZoneList
 * @property {readonly ZoneEntry[]} zones largest city population first
 * @property {Readonly<Record<string, readonly string[]>>} abbreviations the zones that each may mean, likeliest first
 */

/** @typedef {{ city: string, pop: number, iso2: string, province: string | null, timezone: string | null }} City */

/** @returns {ZoneList} generated from the libraries and our own names */
export function makeZoneList() {
  const cities = readCities();
  const people = peopleByZone(cities);
  const states = statesByZone(cities);
  const zones = rawTimeZones
    .map((raw) => ({ raw, people: people.get(raw.name) ?? 0 }))
    .sort((a, b) => b.people - a.people || (a.raw.name < b.raw.name ? -1 : 1))
    .map(({ raw }) => entryOf(raw, cities, states.get(raw.name) ?? []));
  return { zones, abbreviations: abbreviationsOf(zones) };
}

/** @returns {string} the list as it is written to its file */
export function zoneListText() {
  return `${JSON.stringify(makeZoneList(), null, 1)}\n`;
}

/** @returns {readonly City[]} the larger ones, each with a zone that has its time, largest first */
function readCities() {
  const file = createRequire(import.meta.url).resolve('city-timezones/data/cityMap.json');
  const all = /** @type {City[]} */ (JSON.parse(readFileSync(file, 'utf8')));
  return all
    .filter(({ pop }) => pop >= FEWEST_PEOPLE)
    .flatMap((city) => {
      const zone = rawTimeZones.find(({ group }) => city.timezone !== null && group.includes(city.timezone));
      return zone ? [{ ...city, timezone: zone.name }] : [];
    })
    .sort((a, b) => b.pop - a.pop);
}

/**
 * @param {readonly City[]} cities
 * @returns {Map<string | null, number>}
 */
function peopleByZone(cities) {
  const people = new Map();
  for (const { timezone, pop } of cities) people.set(timezone, (people.get(timezone) ?? 0) + pop);
  return people;
}

/**
 * @param {readonly City[]} cities
 * @returns {Map<string, string[]>}
 */
function statesByZone(cities) {
  /** @type {Map<string, City[]>} */
  const inStates = new Map();
  for (const city of cities) {
    if (!countriesWithStates.has(city.iso2) || city.province === null) continue;
    const state = `${city.iso2} ${city.province}`;
    inStates.set(state, [...(inStates.get(state) ?? []), city]);
  }
  /** @type {Map<string, string[]>} */
  const states = new Map();
  for (const inState of inStates.values()) {
    const people = peopleByZone(inState);
    const all = inState.reduce((sum, { pop }) => sum + pop, 0);
    for (const [zone, some] of people) {
      if (some < all * LEAST_SHARE) continue;
      states.set(String(zone), [...(states.get(String(zone)) ?? []), String(inState[0]?.province)]);
    }
  }
  return states;
}

/**
 * @param {import('@vvo/tzdb').RawTimeZone} raw
 * @param {readonly City[]} cities
 * @param {readonly string[]} states
 * @returns {ZoneEntry}
 */
function entryOf(raw, cities, states) {
  const { name: zone, alternativeName, countryName, countryCode, mainCities, group } = raw;
  const country = countryName.replace(/^The /, '').trim();
  const ofGroup = group.filter((name) => /^[A-Z]\w+\/.*[a-z]/.test(name) && !/^(US|Etc)\//.test(name));
  const names = [
    ...cities.filter(({ timezone }) => timezone === zone).map(({ city }) => city),
    ...mainCities,
    ...(otherNames[zone] ?? []),
    ...states,
    ...ofGroup.map((name) => name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ')),
  ];
  const own = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const others = /** @type {Readonly<Record<string, readonly string[]>>} */ (otherCountries)[countryCode];
  return {
    zone,
    name: alternativeName.replace(/ Time$/, ''),
    country,
    ...(others ? { countries: others } : {}),
    places: [...new Set(names)].filter((name) => name !== own && name !== country),
  };
}

/**
 * If some zones with an abbreviation have daylight saving time, those without it are left out: Panama for EST.
 * @param {readonly ZoneEntry[]} zones
 * @returns {Record<string, readonly string[]>}
 */
function abbreviationsOf(zones) {
  /** @type {Map<string, { zone: string, hasSummerTime: boolean }[]>} */
  const found = new Map();
  for (const { zone } of zones) {
    const raw = rawTimeZones.find(({ name }) => name === zone);
    if (!raw) continue;
    const hasSummerTime = raw.dstAbbreviation !== undefined;
    for (const abbreviation of [raw.abbreviation, raw.dstAbbreviation ?? '']) {
      if (!/^[A-Za-z]+$/.test(abbreviation)) continue;
      found.set(abbreviation, [...(found.get(abbreviation) ?? []), { zone, hasSummerTime }]);
    }
  }
  const read = [...found].map(([abbreviation, all]) => {
    const withSummer = all.filter(({ hasSummerTime }) => hasSummerTime);
    const meant = withSummer.length > 0 ? withSummer : all;
    return /** @type {const} */ ([abbreviation.toUpperCase(), meant.map(({ zone }) => zone)]);
  });
  const byName = [...Object.entries(Object.fromEntries(read)), ...Object.entries(ownAbbreviations)];
  return Object.fromEntries(Object.entries(Object.fromEntries(byName)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
