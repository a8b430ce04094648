// The least a program with a window can be: what anything built on this runtime costs. It says when it is shown.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write(`usable at ${Date.now()}\n`);
  });
  void window.loadURL('data:text/html,<!doctype html><title>Bare</title>');
});
app.on('window-all-closed', () => app.quit());
