/** The system's dialogs for choosing a folder, or where a file goes. */
import { stat } from 'node:fs/promises';
import { BrowserWindow, dialog, shell } from 'electron';
import { takeSignalsBack } from './ending-signals';

/** Lets the user choose a folder with the system's dialog; null if they didn't. */
export async function askForFolder(title: string, startsAt: string): Promise<string | null> {
  const options = {
    title,
    defaultPath: startsAt,
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const window = BrowserWindow.getFocusedWindow();
  const asked = window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
  takeSignalsBack();
  const { canceled, filePaths } = await asked;
  return canceled ? null : (filePaths[0] ?? null);
}

/** Lets the user choose a file that is there; null if they didn't. */
export async function askForExistingFile(): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const options = { properties: ['openFile' as const] };
  const asked = window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
  takeSignalsBack();
  const { canceled, filePaths } = await asked;
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where new files went in this run. */
const chosenPlaces = new Set<string>();

/** Lets the user choose where a new file goes; null if they didn't. */
export async function askForFile(suggested: string): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const options = { defaultPath: suggested };
  const asked = window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
  takeSignalsBack();
  const { canceled, filePath } = await asked;
  if (canceled || filePath === '') return null;
  chosenPlaces.add(filePath);
  return filePath;
}

/** Shows a file in its folder that went where the user chose in this run; false if it is another, or isn't there. */
export async function showChosenFile(path: string): Promise<boolean> {
  const isThere =
    chosenPlaces.has(path) &&
    (await stat(path).then(
      () => true,
      () => false,
    ));
  if (isThere) shell.showItemInFolder(path);
  return isThere;
}
