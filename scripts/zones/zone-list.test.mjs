import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { isTimeZone, presentZone } from '../../shared/model/zone-names';
import { makeZoneList, zoneListFile, zoneListText } from './zone-list.mjs';
import { otherNames } from './own-names.mjs';

describe('the list of time zones', () => {
  const { zones, abbreviations } = makeZoneList();
  const names = zones.map(({ zone }) => zone);

  it('matches what the libraries and our own names give (if not: npm run zones)', () => {
    expect(readFileSync(zoneListFile, 'utf8')).toBe(zoneListText());
  });

  it('has only current names, each once', () => {
    expect(names.filter((name) => presentZone(name) !== name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows every zone that an abbreviation or one of our own names means', () => {
    const meant = [...new Set(Object.values(abbreviations).flat()), ...Object.keys(otherNames)];
    expect(meant.filter((name) => name !== 'UTC' && !names.includes(name))).toEqual([]);
    expect(meant.filter((name) => !isTimeZone(name))).toEqual([]);
  });

  it('leaves out zones without daylight saving time if others with the abbreviation have it', () => {
    expect(abbreviations.EST).toContain('America/New_York');
    expect(abbreviations.EST).not.toContain('America/Panama');
    expect(abbreviations.CET).not.toContain('Africa/Algiers');
  });
});
