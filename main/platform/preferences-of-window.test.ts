import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../shared/model/settings/preferences';
import type { Instant } from '../../shared/model/time';
import { openPreferences } from './preferences';
import type { KeptPreferences } from './preferences-file';
import { readPreferencesOfWindow } from './preferences-of-window';

const now = Date.UTC(2026, 2, 4, 9, 30) as Instant;
const windowPlace = { x: -1_900, y: 2, width: 1_200, height: 800, isMaximized: true };
const kept: KeptPreferences = {
  preferences: { ...defaultPreferences, appearance: 'dark', view: 'table', startsWithComputer: true },
  windowPlace,
  zoomLevel: 1.5,
  hasToldOfTray: false,
  hasToldOfReminders: false,
  backupFolder: null,
  backupPart: null,
  usedBackupFolders: [],
  warnedOfFolder: null,
  calendarFile: null,
  restored: null,
};
const { appearance, view, startsWithComputer } = defaultPreferences;
const usual = { appearance, view, startsWithComputer, windowPlace: null, zoomLevel: null };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'afterword-preferences-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function written(text: string) {
  writeFileSync(join(dir, 'window.json'), text);
  return readPreferencesOfWindow(dir);
}

describe('what the window is opened with', () => {
  it('is what the whole file says once it is checked', async () => {
    expect(written(JSON.stringify(kept))).toEqual({
      ...{ appearance: 'dark', view: 'table', startsWithComputer: true },
      windowPlace,
      zoomLevel: 1.5,
    });
    const preferences = openPreferences(dir, () => undefined);
    const before = preferences.ofWindow();
    await preferences.load(now);
    expect(preferences.ofWindow()).toEqual(before);
    expect(preferences.read()).toEqual(kept);
  });

  it('is as usual without a file, or with a broken one', () => {
    expect(readPreferencesOfWindow(dir)).toEqual(usual);
    for (const text of ['', '{', 'null', '[]', '7', '{"preferences":null,"windowPlace":[]}'])
      expect(written(text), text).toEqual(usual);
  });

  it('leaves out what makes no sense', () => {
    const odd = { appearance: 'pink', view: 7, startsWithComputer: 'yes' };
    for (const place of [{ width: 0 }, { x: 1e9 }, { y: '2' }, { height: 1.5 }, { x: null }])
      expect(
        written(
          JSON.stringify({ preferences: odd, windowPlace: { ...windowPlace, ...place }, zoomLevel: 11 }),
        ),
      ).toEqual(usual);
  });

  it('is all there is until the file is loaded', async () => {
    const preferences = openPreferences(dir, () => undefined);
    preferences.keepWindowPlace(windowPlace);
    expect(() => preferences.read()).toThrow(/before they are loaded/u);
    await preferences.load(now);
    expect(preferences.read().windowPlace).toBeNull();
  });
});
