/** The system's dialog for saving a file. */
import { writeFile } from 'node:fs/promises';
import { BrowserWindow, dialog } from 'electron';
import { takeSignalsBack } from './message-box';

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
  const window = BrowserWindow.getFocusedWindow();
  const options = { defaultPath: name };
  const asked = window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
  takeSignalsBack();
  const { canceled, filePath } = await asked;
  if (canceled || filePath === '') return null;
  await writeFile(filePath, text, { mode: 0o600 });
  return filePath;
}
