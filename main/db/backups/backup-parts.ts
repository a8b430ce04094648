/**
 * A folder that the user chose may be used by several computers, if it is synced. So each installation keeps its backups in
 * a part of its own there: a folder whose name says whose it is.
 */

/** How an installation recognises its part, and that it wasn't copied with its profile to another place. */
export interface OwnPart {
  /** For example `Afterword-annas-laptop-3f9a2c`. */
  readonly name: string;
  /** The number of the data folder in its file system. */
  readonly mark: string;
  /** The computer and the path of the data folder. */
  readonly path: string;
}

/** Where an installation is now. */
export type InstallationPlace = Omit<OwnPart, 'name'> & { readonly computer: string };

const pattern = /^Afterword-([A-Za-z0-9-]{1,40})-[0-9a-f]{6}$/;
const UNNAMED = 'computer';

/** The known part, or a new one if there is none or it is that of the profile this one was copied from. `id` is random at its end. */
export function partAt(
  known: OwnPart | null,
  { computer, ...place }: InstallationPlace,
  id: string,
): OwnPart {
  if (known && isSamePlace(known, place)) return known;
  return { name: `Afterword-${nameOf(computer)}-${id.slice(-6)}`, ...place };
}

/** A moved folder keeps its number; on a drive whose folders get other numbers each time, the path stays. */
export function isSamePlace(known: OwnPart, { mark, path }: Omit<InstallationPlace, 'computer'>): boolean {
  return known.mark === mark || known.path === path;
}

/** The computer whose part a folder of this name is; null if it isn't one. */
export function computerOfPart(name: string): string | null {
  return pattern.exec(name)?.[1] ?? null;
}

/** Letters and digits that every file system and every person can read. */
function nameOf(computer: string): string {
  const [first = ''] = computer.split('.');
  const plain = first
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? UNNAMED : plain;
}
