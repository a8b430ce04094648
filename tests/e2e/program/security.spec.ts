/** What the window's page must not be able to do, tried from inside. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

test.describe('the page', () => {
  test('is the only one to send main requests at startup', async ({ launch, userDataDir }) => {
    const { page } = await launch();
    await waitForBoard(page);
    const log = await readFile(join(userDataDir, 'afterword.log'), 'utf8');
    expect(log).toContain('started: ');
    expect(log).not.toContain('stranger');
  });

  test('runs sandboxed, apart from the preload, without Node', async ({ sharedApp: { electron, page } }) => {
    await waitForBoard(page);
    const preferences = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Undocumented, but the only way to see which settings a window really got.
        const { getLastWebPreferences } = webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        };
        const {
          sandbox,
          contextIsolation,
          nodeIntegration,
          webSecurity,
          webviewTag,
          nodeIntegrationInSubFrames,
        } = getLastWebPreferences.call(webContents);
        return {
          sandbox,
          contextIsolation,
          nodeIntegration,
          webSecurity,
          webviewTag,
          nodeIntegrationInSubFrames,
        };
      }),
    );
    expect(preferences).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        nodeIntegrationInSubFrames: false,
      },
    ]);
    const reachable = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    );
    expect(reachable).toEqual([]);
    expect(
      await page.evaluate(() => Object.keys((window as unknown as { afterword: object }).afterword).sort()),
    ).toEqual(['call', 'on', 'pathOf', 'region']);
  });

  test('learns the path of no file but one that the user gave it', async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const paths = await page.evaluate(() => {
      const { pathOf } = (window as unknown as { afterword: { pathOf(file: unknown): string } }).afterword;
      const pretended = { name: 'passwd', path: '/etc/passwd' };
      return [new File(['x'], '/etc/passwd'), new Blob(['x']), pretended, '/etc/passwd', null, undefined].map(
        (file) => pathOf(file),
      );
    });
    expect(new Set(paths)).toEqual(new Set(['']));
  });

  test('opens no window and navigates nowhere else', async ({ sharedApp: { electron, page } }) => {
    await waitForBoard(page);
    const address = page.url();
    expect(await page.evaluate(() => window.open('https://example.com') === null)).toBe(true);
    for (const target of [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,hello',
      'app://elsewhere/',
    ]) {
      await page.evaluate((place) => window.location.assign(place), target);
    }
    // Playwright waits for navigations that it saw start; main knows how they ended.
    const shown = () =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    await expect.poll(shown).toBe(address);
    expect(
      await electron.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            'document.querySelectorAll("section[aria-label]").length',
          ) as Promise<number>,
      ),
    ).toBeGreaterThan(4);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('loads nothing from the disk or the network', async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const fetched = await page.evaluate(async () => {
      const addresses = [
        'file:///etc/passwd',
        'https://example.com/',
        'app://afterword/../../package.json',
        'app://other/',
      ];
      const tried = addresses.map((address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      return Promise.all(tried);
    });
    expect(fetched).toEqual([false, false, false, false]);
  });

  test('connects to nothing: its policy refuses before the network is used', async ({
    sharedApp: { page },
  }) => {
    await waitForBoard(page);
    const { refused, reached } = await page.evaluate(async () => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        refused.push(`${effectiveDirective} ${blockedURI}`),
      );
      const reached: string[] = [];
      // The network would allow this: only the policy prevents it.
      const fetched = ['data:text/plain,hello', 'https://example.com/'].map((address) =>
        fetch(address).then(
          () => reached.push(address),
          () => undefined,
        ),
      );
      const socket = new WebSocket('wss://example.com/socket');
      socket.addEventListener('open', () => reached.push('socket'));
      navigator.sendBeacon('https://example.com/beacon', 'hello');
      await Promise.all(fetched);
      for (let tries = 0; tries < 100 && refused.length < 4; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return { refused: refused.sort(), reached };
    });
    expect(reached).toEqual([]);
    expect(refused).toEqual([
      'connect-src data',
      'connect-src https://example.com/',
      'connect-src https://example.com/beacon',
      'connect-src wss://example.com/socket',
    ]);
  });

  test('can’t reach a server, even if it has no policy of its own', async ({
    sharedApp: { electron, page },
  }) => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end('hello');
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await waitForBoard(page);
    const answer = await electron.evaluate(async ({ BrowserWindow }, address) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      await stranger.loadURL('data:text/html,stranger');
      const result: unknown = await stranger.webContents.executeJavaScript(
        `fetch('${address}').then(() => 'reached', () => 'refused')`,
      );
      stranger.destroy();
      return result;
    }, `http://localhost:${port}/`);
    server.close();
    expect(answer).toBe('refused');
    expect(requests).toBe(0);
  });

  test('runs no scripts except its own', async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const tried = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violated.push(event.effectiveDirective),
      );
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.head.append(inline);
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x:" onerror="window.handlerRan = true">';
      document.body.append(holder);
      const elsewhere = document.createElement('script');
      elsewhere.src = 'https://example.com/script.js';
      document.head.append(elsewhere);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      // In a separate task: code that Playwright runs itself may do anything.
      setTimeout(() => {
        try {
          const run = Reflect.construct(Function, ['window.evalRan = true']) as () => unknown;
          run();
        } catch {
          violated.push('refused eval');
        }
      }, 50);
      // A frame is refused by another process, after an unknown time.
      const isRefused = () =>
        ['script-src-elem', 'script-src-attr', 'frame-src', 'refused eval'].every((name) =>
          violated.includes(name),
        );
      for (let tries = 0; tries < 100 && !isRefused(); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return { violated, ran: ['inlineRan', 'handlerRan', 'evalRan'].filter((name) => name in window) };
    });
    expect(tried.ran).toEqual([]);
    expect(tried.violated).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'frame-src', 'refused eval']),
    );
  });

  test('is given no permission', async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'];
      return Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });
});

test.describe('main', () => {
  const callRaw = (page: Page, name: unknown, input: unknown) =>
    page.evaluate(
      ([command, value]) =>
        (
          window as unknown as { afterword: { call(name: unknown, input: unknown): Promise<unknown> } }
        ).afterword.call(command, value),
      [name, input] as const,
    );

  test('refuses unknown or invalid requests', async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const wrong: readonly (readonly [unknown, unknown])[] = [
      ['no-such-command', null],
      ['__proto__', null],
      ['constructor', null],
      [{ toString: 'x' }, null],
      ['board:read', { extra: 1 }],
      ['change:archive-application', { applicationId: 'no id' }],
      ['change:archive-application', JSON.parse('{"__proto__": {"applicationId": "x"}}')],
      ['draft:save', { key: '../../etc/passwd', json: '{}' }],
      ['draft:save', { key: 'application-form', json: 'x'.repeat(20_000_000) }],
      ['shell:open-link', { url: 'file:///etc/passwd' }],
      ['shell:open-link', { url: 'javascript:alert(1)' }],
    ];
    for (const [name, input] of wrong) {
      expect(await callRaw(page, name, input), `${JSON.stringify(name)} is refused`).toMatchObject({
        ok: false,
      });
    }
    expect(await callRaw(page, 'board:read', null), 'and goes on answering').toMatchObject({ ok: true });
  });

  test("doesn't answer a page that isn't its own", async ({ sharedApp: { electron, page } }) => {
    await waitForBoard(page);
    // A foreign page in its own window with our preload: the most that a hole elsewhere could give an attacker.
    const answer = await electron.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('data:text/html,stranger');
      const result: unknown = await stranger.webContents.executeJavaScript(
        'window.afterword.call("board:read", null)',
      );
      stranger.destroy();
      return result;
    });
    expect(answer).toEqual({ ok: false, refusal: { tag: 'fault', code: 'not-allowed' } });
  });
});
