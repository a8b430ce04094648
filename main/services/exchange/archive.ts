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

/** Null if it isn't a readable archive. Unpacking stops at the sizes the archive claims. */
export function tablesInArchive(bytes: Uint8Array): readonly PackedTable[] | null {
  try {
    let [total, count] = [0, 0];
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name) || originalSize > MAX_TABLE_BYTES) return false;
        total += originalSize;
        count += 1;
        return total <= MAX_TABLE_BYTES && count <= MAX_TABLES;
      },
    });
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
  } catch {
    // A broken archive makes the library throw.
    return null;
  }
}
