/** Those settings that the window is opened with, read before the schemas that check the whole file are loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preferences } from '../../shared/model/settings/preferences';
import { viewNamed } from '../../shared/model/settings/view';

/** The file's name without its extension, which electron-store adds. */
export const PREFERENCES_NAME = 'window';

/** In density-independent pixels; the bounds of the window when it is not maximised. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** Everything a window is opened with, and whether it is opened at all. */
export interface PreferencesOfWindow extends Pick<Preferences, 'appearance' | 'view' | 'startsWithComputer'> {
  readonly windowPlace: WindowPlace | null;
  readonly zoomLevel: number | null;
}

const MOST_PIXELS = 100_000;
const MOST_ZOOM = 10;

/** What the file in `dir` says; whatever it doesn't say properly is as at the very first start. Never throws. */
export function readPreferencesOfWindow(dir: string): PreferencesOfWindow {
  const { preferences, windowPlace, zoomLevel } = fieldsOf(contentsOf(join(dir, `${PREFERENCES_NAME}.json`)));
  const { appearance, view, startsWithComputer } = fieldsOf(preferences);
  return {
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    view: viewNamed(String(view)),
    startsWithComputer: startsWithComputer === true,
    windowPlace: placeOf(fieldsOf(windowPlace)),
    zoomLevel: typeof zoomLevel === 'number' && Math.abs(zoomLevel) <= MOST_ZOOM ? zoomLevel : null,
  };
}

function placeOf({ x, y, width, height, isMaximized }: Record<string, unknown>): WindowPlace | null {
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return null;
  return width < 1 || height < 1 ? null : { x, y, width, height, isMaximized: isMaximized === true };
}

function isPixels(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= MOST_PIXELS;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function contentsOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Missing or broken: when the whole file is read, that is noticed and reported.
    return null;
  }
}
