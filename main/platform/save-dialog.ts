/** The system's dialog for saving a file. */
import { writeFile } from 'node:fs/promises';
import { askForFile } from './folder-dialog';

export interface TextToSave {
  /** The suggested file name. */
  readonly name: string;
  /** Bytes for a picture. */
  readonly text: string | Uint8Array;
}

/**
 * Asks where to save, over the window in front, and writes the text, for nobody else to read. Returns the path, or null if
 * none was chosen. Rejects if the file can't be written.
 */
export async function saveTextFile({ name, text }: TextToSave): Promise<string | null> {
  const filePath = await askForFile(name);
  if (filePath === null) return null;
  await writeFile(filePath, text, { mode: 0o600 });
  return filePath;
}
