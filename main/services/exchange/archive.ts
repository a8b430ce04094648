/** The tables in an archive: LinkedIn's if it is LinkedIn's, otherwise every one, also in an archive inside it, as Notion packs them. */
import { unzipSync } from 'fflate';
import { MAX_TABLES } from '../../../shared/ipc/import';
import { MAX_NESTED_BYTES, MAX_TABLE_BYTES } from './limits';

export interface PackedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** LinkedIn splits long exports: "Job Applications_1.csv". */
const linkedIn = /(?:^|\/)(?:Job Applications|Saved Jobs|Connections)(?:[ _]?\d+)?\.csv$/iu;
const tableOrArchive = /\.(?:csv|tsv|tab|zip)$/iu;
/** What macOS packs beside each file, and hidden files. */
const aside = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?[/\\]))/u;
/** Nothing is written under these names, but no honest archive has them. */
const leadsOut = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u;
const MAX_ARCHIVES = 20;
/** In each archive, in its order. */
const MAX_ENTRIES = 1_000;

export interface ReadArchive {
  readonly tables: readonly PackedTable[];
  /** Wanted, but too large, too many, damaged, packed too deep or oddly named: the others are still read. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly name: string;
  readonly why: 'tooLarge' | 'tooMany' | 'damaged' | 'tooDeep' | 'leadsOut';
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly archive: Uint8Array;
}

/** Null if it isn't a readable archive. Unpacking stops at the sizes the archive claims. */
export function tablesInArchive(bytes: Uint8Array): ReadArchive | null {
  const found = entriesIn(bytes);
  if (found === null) return null;
  const leftOut: LeftOut[] = [];
  const nested = archivesIn(found, leftOut).flatMap(({ name, content }) => {
    const inside = entriesIn(content);
    if (inside === null) leftOut.push({ name, why: 'damaged' });
    return inside ?? [];
  });
  for (const { name } of nested) if (isArchive(name)) leftOut.push({ name, why: 'tooDeep' });
  const tables: PackedTable[] = [];
  let total = 0;
  for (const entry of wantedOf([...found, ...nested].filter(({ name }) => !isArchive(name)))) {
    const { name, size } = entry;
    if (leadsOut.test(name)) leftOut.push({ name, why: 'leadsOut' });
    else if (total + size > MAX_TABLE_BYTES || tables.length >= MAX_TABLES) {
      leftOut.push({ name, why: size > MAX_TABLE_BYTES ? 'tooLarge' : 'tooMany' });
    } else {
      total += size;
      const content = unpacked(entry);
      if (content === null) leftOut.push({ name, why: 'damaged' });
      else tables.push({ name, bytes: content });
    }
  }
  return { tables, leftOut };
}

const isArchive = (name: string) => /\.zip$/iu.test(name);

/** The archives among the entries, unpacked: all of them together up to a limit. */
function archivesIn(
  entries: readonly Entry[],
  leftOut: LeftOut[],
): readonly { readonly name: string; readonly content: Uint8Array }[] {
  let total = 0;
  return entries
    .filter(({ name }) => isArchive(name))
    .flatMap((entry, index) => {
      const { name, size } = entry;
      if (total + size > MAX_NESTED_BYTES || index >= MAX_ARCHIVES) {
        leftOut.push({ name, why: size > MAX_NESTED_BYTES ? 'tooLarge' : 'tooMany' });
        return [];
      }
      total += size;
      const content = unpacked(entry);
      if (content === null) leftOut.push({ name, why: 'damaged' });
      return content === null ? [] : [{ name, content }];
    });
}

/** LinkedIn's known tables, if there are any; otherwise all, except views of one that is there as a whole. */
function wantedOf(entries: readonly Entry[]): readonly Entry[] {
  const known = entries.filter(({ name }) => linkedIn.test(name));
  if (known.length > 0) return known;
  const names = new Set(entries.map(({ name }) => name));
  // Notion: the rows one view shows, and beside it all rows.
  return entries.filter(({ name }) => !/\.csv$/iu.test(name) || !names.has(`${name.slice(0, -4)}_all.csv`));
}

function entriesIn(archive: Uint8Array): readonly Entry[] | null {
  const found: Entry[] = [];
  try {
    unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        const isWanted = tableOrArchive.test(name) && !aside.test(name);
        if (isWanted && found.length < MAX_ENTRIES) found.push({ name, size: originalSize, archive });
        return false;
      },
    });
    return found;
  } catch {
    // A broken archive makes the library throw.
    return null;
  }
}

/** Null if the library refuses this file of the archive. */
function unpacked({ name: wantedName, archive }: Entry): Uint8Array | null {
  try {
    return unzipSync(archive, { filter: ({ name }) => name === wantedName })[wantedName] ?? null;
  } catch {
    return null;
  }
}
