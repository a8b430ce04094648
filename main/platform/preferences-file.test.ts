import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../shared/model/settings/preferences';
import type { Instant } from '../../shared/model/time';
import { readPreferences, type KeptPreferences } from './preferences-file';

const now = Date.UTC(2026, 2, 4, 9, 30) as Instant;
const kept: KeptPreferences = {
  preferences: { ...defaultPreferences, appearance: 'dark' },
  windowPlace: { x: 1, y: 2, width: 1200, height: 800, isMaximized: true },
  zoomLevel: null,
  hasToldOfTray: true,
  hasToldOfReminders: false,
  backupFolder: null,
  usedBackupFolders: [],
  backupPart: null,
  warnedOfFolder: null,
  calendarFile: null,
  restored: null,
};
let dir: string;
const write = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
};
const read = (name: string) => readFileSync(join(dir, name), 'utf8');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'afterword-preferences-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('the settings file of the window', () => {
  it("doesn't exist at first", () => {
    expect(readPreferences(dir, now)).toMatchObject({
      kept: { preferences: defaultPreferences },
      repair: null,
    });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is read as it was written, and becomes the last good copy, private to the user', () => {
    write('window.json', JSON.stringify(kept));
    expect(readPreferences(dir, now)).toEqual({ kept, repair: null });
    expect(JSON.parse(read('window.last-good.json'))).toEqual(kept);
    expect(statSync(join(dir, 'window.last-good.json')).mode & 0o777).toBe(0o600);
  });

  it('replaces the last good copy only if it differs', () => {
    const copy = () => statSync(join(dir, 'window.last-good.json'), { bigint: true });
    write('window.json', JSON.stringify(kept));
    readPreferences(dir, now);
    const first = copy();
    readPreferences(dir, now);
    expect(copy().ctimeNs).toBe(first.ctimeNs);
    write('window.json', JSON.stringify({ ...kept, zoomLevel: 1 }));
    readPreferences(dir, now);
    expect(JSON.parse(read('window.last-good.json'))).toMatchObject({ zoomLevel: 1 });
  });

  it('from an older version with fewer settings is still readable', () => {
    const {
      hasAnsweredStartOffer: _,
      hasAnsweredPlaceOffer: _place,
      senderName: _name,
      hasSeenBars: _bars,
      ...preferences
    } = kept.preferences;
    const { hasToldOfReminders: __, zoomLevel: _zoom, ...known } = kept;
    write('window.json', JSON.stringify({ ...known, preferences }));
    expect(readPreferences(dir, now)).toEqual({ kept, repair: null });
  });

  it.each(['', '{"preferences":', '\0\0\0\0', '[]', '{}', '{"preferences":{"appearance":"pink"}}'])(
    'is set aside when it is broken (%j), and the last good copy put back',
    (text) => {
      write('window.json', JSON.stringify(kept));
      readPreferences(dir, now);
      write('window.json', text);
      const brokenFile = 'window.json.broken-2026-03-04T09-30-00.000Z';
      expect(readPreferences(dir, now)).toEqual({ kept, repair: { tag: 'restored', brokenFile } });
      expect(read(brokenFile)).toBe(text);
      expect(JSON.parse(read('window.json'))).toEqual(kept);
    },
  );

  it('is replaced by the defaults if no good copy is left, and never overwrites the broken one', () => {
    write('window.json', '{');
    write('window.last-good.json', 'also broken');
    const { kept: given, repair } = readPreferences(dir, now);
    expect(given.preferences).toEqual(defaultPreferences);
    expect(repair?.tag).toBe('reset');
    expect(read(repair?.brokenFile ?? '')).toBe('{');
    expect(read('window.last-good.json')).toBe('also broken');
  });

  it('works without a folder it may not read', () => {
    expect(readPreferences(join(dir, 'nowhere'), now).kept.preferences).toEqual(defaultPreferences);
  });
});
