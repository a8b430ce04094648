/** Files that are being dragged over the window, and where they may be dropped. */
import { create } from 'zustand';

/** A part of the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface FileDrag {
  /** Null while nothing is dragged over the window. `panel` is where the open application is; null if there is none. */
  readonly over: { readonly panel: Box | null } | null;
}

export const useFileDrag = create<FileDrag>(() => ({ over: null }));

/** Less room than this beside the panel has none for words. */
const MIN_BESIDE = 240;

/** Where it is said that files are imported: beside the panel, or above it if it leaves no room. */
export function importPlace(panel: Box | null): { readonly width: string; readonly height: string } {
  if (panel === null) return { width: '100%', height: '100%' };
  if (panel.left >= MIN_BESIDE) return { width: `${panel.left}px`, height: '100%' };
  return { width: '100%', height: `${panel.top}px` };
}

/** Splits dropped files into those that are on the disk, with their paths, and those that have to be imported. */
export function sortFiles<T>(files: readonly T[], pathOf: (file: T) => string) {
  const found = files.map((file) => ({ file, path: pathOf(file) }));
  return {
    paths: found.flatMap(({ path }) => (path === '' ? [] : [path])),
    others: found.flatMap(({ file, path }) => (path === '' ? [file] : [])),
  };
}
