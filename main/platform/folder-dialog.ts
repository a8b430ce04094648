import { BrowserWindow, dialog } from 'electron';

/** Lets the user choose a folder with the system's dialog; null if they didn't. */
export async function askForFolder(title: string, startsAt: string): Promise<string | null> {
  const options = {
    title,
    defaultPath: startsAt,
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
