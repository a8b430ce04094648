/** LinkedIn's archive: only known tables are unpacked, and none that is too large. */
import { unzipSync } from 'fflate';
import { MAX_TABLE_BYTES } from './limits';

export interface PackedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** LinkedIn splits long exports: "Job Applications_1.csv". */
const wanted = /(?:^|\/)(?:Job Applications|Saved Jobs|Connections)(?:[ _]?\d+)?\.csv$/iu;
const MAX_TABLES = 20;

export interface ReadArchive {
  readonly tables: readonly PackedTable[];
  /** Wanted, but too large, too many or damaged: the others are still read. */
  readonly leftOut: readonly { readonly name: string; readonly why: 'tooLarge' | 'damaged' }[];
}

/** Null if it isn't a readable archive. Unpacking stops at the sizes the archive claims. */
export function tablesInArchive(bytes: Uint8Array): ReadArchive | null {
  const found = wantedIn(bytes);
  if (found === null) return null;
  const tables: PackedTable[] = [];
  const leftOut: ReadArchive['leftOut'][number][] = [];
  let total = 0;
  for (const { name, size } of found) {
    total += size;
    if (total > MAX_TABLE_BYTES || tables.length >= MAX_TABLES) {
      leftOut.push({ name, why: 'tooLarge' });
      total -= size;
      continue;
    }
    const content = unpacked(bytes, name);
    if (content === null) leftOut.push({ name, why: 'damaged' });
    else tables.push({ name, bytes: content });
  }
  return { tables, leftOut };
}

function wantedIn(bytes: Uint8Array): readonly { readonly name: string; readonly size: number }[] | null {
  const found: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted.test(name) && found.length < MAX_TABLES * 2) found.push({ name, size: originalSize });
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
function unpacked(bytes: Uint8Array, wantedName: string): Uint8Array | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wantedName })[wantedName] ?? null;
  } catch {
    return null;
  }
}
