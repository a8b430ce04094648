/** The files in a folder that can be imported, as the window finds them in one that is dropped. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isImportableInFolder, MAX_FOLDER_DEPTH, MAX_FOLDER_FILES } from '../../shared/exchange/importable';

export interface FilesFound {
  readonly files: readonly string[];
  /** There are more, which were left out. */
  readonly isCut: boolean;
}

/** By name, without following links. Rejects if the folder can't be read; one within it is left out then. */
export async function importableFilesIn(folder: string): Promise<FilesFound> {
  const found: string[] = [];
  await collect(folder, MAX_FOLDER_DEPTH, found);
  return { files: found.slice(0, MAX_FOLDER_FILES), isCut: found.length > MAX_FOLDER_FILES };
}

/** Up to one more than are taken. */
async function collect(folder: string, depth: number, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length > MAX_FOLDER_FILES) return;
    const path = join(folder, entry.name);
    if (entry.isFile() && isImportableInFolder(entry.name)) found.push(path);
    else if (entry.isDirectory() && depth > 1) await collect(path, depth - 1, found).catch(() => undefined);
  }
}
