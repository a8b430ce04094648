/** The files of a drop. A folder means the files in it that can be imported. */
import { isImportableInFolder, MAX_FOLDER_DEPTH, MAX_FOLDER_FILES } from '@shared/exchange/importable';

export function hasFolder({ items }: DataTransfer): boolean {
  return entriesOf(items).some(({ isDirectory }) => isDirectory);
}

export interface DroppedFiles {
  readonly files: readonly File[];
  /** There are more, which were left out. */
  readonly isCut: boolean;
}

/** To be called while the drop is handled: nothing can be read from it later. */
export async function filesInFolders({ items }: DataTransfer): Promise<DroppedFiles> {
  const found: File[] = [];
  for (const entry of entriesOf(items)) await collect(entry, MAX_FOLDER_DEPTH, found);
  return { files: found.slice(0, MAX_FOLDER_FILES), isCut: found.length > MAX_FOLDER_FILES };
}

function entriesOf(items: DataTransferItemList): readonly FileSystemEntry[] {
  return [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
}

/** Up to one more than are taken. */
async function collect(entry: FileSystemEntry, depth: number, found: File[]): Promise<void> {
  if (found.length > MAX_FOLDER_FILES) return;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) found.push(file);
  } else if (isFolder(entry) && depth > 0) {
    const inside = (await entriesIn(entry)).filter(
      (one) => one.isDirectory || isImportableInFolder(one.name),
    );
    const sorted = inside.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of sorted) await collect(one, depth - 1, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Null if it can't be read. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** They come in parts; the last one is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
