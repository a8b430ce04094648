import type { App } from './app';

/** The addresses that the app opens from now on, recorded instead of opening a mail program. */
export async function catchLinks(app: App): Promise<() => Promise<readonly string[]>> {
  await app.electron.evaluate(({ shell }) => {
    const links: string[] = [];
    Object.assign(globalThis, { caughtLinks: links });
    shell.openExternal = (link) => {
      links.push(link);
      return Promise.resolve();
    };
  });
  return () =>
    app.electron.evaluate(() => (globalThis as unknown as { caughtLinks: readonly string[] }).caughtLinks);
}
