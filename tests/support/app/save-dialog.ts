import type { App } from './app';

/** From now on, the system's dialog for saving a file is answered with this path, without being shown. */
export async function choosesToSave({ electron }: Pick<App, 'electron'>, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}
