import { expect } from 'playwright/test';
import type { App } from './app';

/**
 * Waits until the app knows that so many notifications were accepted. It learns it after they are on the screen; ended any
 * sooner, it rightly shows them again. Asked through main: sleep cuts the test off from the page.
 */
export async function waitForAccepted({ electron }: App, count: number): Promise<void> {
  const accepted = () =>
    electron.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const read = (await window?.webContents.executeJavaScript(
        "window.afterword.call('reminders:read', null)",
      )) as { readonly value: { readonly notifications: readonly { readonly notifiedAt: number | null }[] } };
      return read.value.notifications.filter(({ notifiedAt }) => notifiedAt !== null).length;
    });
  await expect.poll(accepted, 'notifications that the app knows to be accepted').toBe(count);
}
