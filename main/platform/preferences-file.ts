/** The contents of the window settings file, and how it is read so that a broken one loses nothing. */
import { copyFileSync, readFileSync, renameSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { restoredSchema } from '../../shared/model/backups';
import { defaultPreferences, preferencesSchema } from '../../shared/model/settings/preferences';
import { nothingRemembered } from '../../shared/model/settings/remembered-imports';
import { instantSchema, type Instant } from '../../shared/model/time';
import { PREFERENCES_NAME } from './preferences-of-window';

const fileName = `${PREFERENCES_NAME}.json`;
const lastGoodName = `${PREFERENCES_NAME}.last-good.json`;

const edge = z.number().int().min(-100_000).max(100_000);
const extent = z.number().int().min(1).max(100_000);
const windowPlaceSchema = z.strictObject({
  x: edge,
  y: edge,
  width: extent,
  height: extent,
  isMaximized: z.boolean(),
});

export const keptPreferencesSchema = z.strictObject({
  // Files of version 0.1 don't have these yet.
  preferences: preferencesSchema.extend({
    view: preferencesSchema.shape.view.default('board'),
    table: preferencesSchema.shape.table.default(defaultPreferences.table),
    hasAnsweredStartOffer: z.boolean().default(false),
    hasAnsweredPlaceOffer: z.boolean().default(false),
    senderName: preferencesSchema.shape.senderName.default(''),
    messageLanguage: preferencesSchema.shape.messageLanguage.default('en'),
    dismissedChecks: preferencesSchema.shape.dismissedChecks.default([]),
    rememberedImports: preferencesSchema.shape.rememberedImports.default(nothingRemembered),
    recentEntries: preferencesSchema.shape.recentEntries.default([]),
    hasSeenBars: z.boolean().default(false),
  }),
  windowPlace: windowPlaceSchema.nullable(),
  /** As the runtime counts: 0 is 100 %. Null until the user zooms; files of version 0.1 don't have it. */
  zoomLevel: z.number().min(-10).max(10).nullable().default(null),
  /** The user was told that closing the window leaves the program in the tray. */
  hasToldOfTray: z.boolean(),
  /** The user was told where reminders will appear. Files of version 0.1 don't have it yet. */
  hasToldOfReminders: z.boolean().default(false),
  /** Where the user wants daily backups; null for the data folder. Since version 0.2. */
  backupFolder: z.string().nullable().default(null),
  /** Every folder chosen for them that may still hold some, and when what was removed for good was last removed from those. */
  usedBackupFolders: z
    .array(z.strictObject({ path: z.string(), cleanedAt: instantSchema.nullable() }))
    .default([]),
  /** What this installation’s part of a folder for backups is called, and where this was decided. Since version 0.2. */
  backupPart: z
    .strictObject({ name: z.string(), mark: z.string(), path: z.string() })
    .nullable()
    .default(null),
  /** The data folder the user was warned of, because it is synced or on a network. */
  warnedOfFolder: z.string().nullable().default(null),
  /** The calendar file that is kept up to date; null if there is none. Since version 0.2. */
  calendarFile: z.string().nullable().default(null),
  /** Since version 0.2. */
  restored: restoredSchema.nullable().default(null),
});
export type KeptPreferences = z.infer<typeof keptPreferencesSchema>;

const usual: KeptPreferences = {
  preferences: defaultPreferences,
  windowPlace: null,
  zoomLevel: null,
  hasToldOfTray: false,
  hasToldOfReminders: false,
  backupFolder: null,
  usedBackupFolders: [],
  backupPart: null,
  warnedOfFolder: null,
  calendarFile: null,
  restored: null,
};

export interface ReadPreferences {
  readonly kept: KeptPreferences;
  /** How a broken file was repaired, and its new name; null if it wasn't broken. */
  readonly repair: { readonly tag: 'restored' | 'reset'; readonly brokenFile: string } | null;
}

/**
 * Reads the file in `dir`. If it isn't as we wrote it, it is renamed to `window.json.broken-TIME` and replaced by the last
 * good copy, or by the default settings if there is none. A file that was read successfully becomes the last good copy.
 * Never throws: without any rights to the folder, it returns the default settings.
 */
export function readPreferences(dir: string, now: Instant): ReadPreferences {
  const path = join(dir, fileName);
  const lastGoodPath = join(dir, lastGoodName);
  const found = readKept(path);
  if (found === 'missing') return { kept: usual, repair: null };
  if (found !== 'broken') {
    // At most starts it is the same already, and this is before the board is read.
    if (!haveSameBytes(path, lastGoodPath)) attempt(() => replaceFile(path, lastGoodPath));
    return { kept: found, repair: null };
  }
  const brokenFile = `${fileName}.broken-${new Date(now).toISOString().replaceAll(':', '-')}`;
  attempt(() => renameSync(path, join(dir, brokenFile)));
  const lastGood = readKept(lastGoodPath);
  if (lastGood === 'missing' || lastGood === 'broken')
    return { kept: usual, repair: { tag: 'reset', brokenFile } };
  attempt(() => replaceFile(lastGoodPath, path));
  return { kept: lastGood, repair: { tag: 'restored', brokenFile } };
}

function readKept(path: string): KeptPreferences | 'missing' | 'broken' {
  try {
    const parsed = keptPreferencesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : 'broken';
  } catch (error) {
    // A file that may not be read isn't broken: it stays where it is.
    return error instanceof SyntaxError ? 'broken' : 'missing';
  }
}

function haveSameBytes(path: string, otherPath: string): boolean {
  try {
    return readFileSync(path).equals(readFileSync(otherPath));
  } catch {
    return false;
  }
}

/** Completely or not at all: a copy next to it takes its name. */
function replaceFile(from: string, to: string): void {
  const beside = `${to}.new`;
  copyFileSync(from, beside);
  chmodSync(beside, 0o600);
  renameSync(beside, to);
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // On a full or read-only disk, what was read is used for this run; the database's own message says the rest.
  }
}
