import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const load = createRequire(import.meta.url);
const { getConfig, validateConfiguration } = load('app-builder-lib/out/util/config/config');
const { DebugLogger } = load('builder-util');

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const configFile = join(repository, 'electron-builder.yml');

/** @param {string} file */
async function validate(file) {
  await validateConfiguration(await getConfig(repository, file, null), new DebugLogger(false));
}

describe('electron-builder.yml', () => {
  test('fits the schema of the installed electron-builder', { timeout: 30_000 }, async () => {
    await expect(validate(configFile)).resolves.toBeUndefined();
  });

  test('would be rejected if a key were misspelt', { timeout: 30_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-builder-'));
    const misspelt = join(folder, 'electron-builder.yml');
    writeFileSync(misspelt, readFileSync(configFile, 'utf8').replace('npmRebuild:', 'npmRebuilt:'));
    try {
      await expect(validate(misspelt)).rejects.toThrow(/npmRebuilt/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('matches package.json: the desktop file is named after the app id, and one dependency is not bundled', async () => {
    const config = await getConfig(repository, configFile, null);
    const description = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(description.desktopName).toBe(`${config.appId}.desktop`);
    expect(description.productName).toBe(config.productName);
    expect(Object.keys(description.dependencies)).toEqual(['better-sqlite3']);
  });

  test('matches the names the app uses: on Windows, for notifications, in the autostart folder', async () => {
    const { appId, linux } = await getConfig(repository, configFile, null);
    /** @param {string} file */
    const source = (file) => readFileSync(join(repository, 'main', file), 'utf8');
    expect(source('platform/notifications/notifier-electron.ts')).toContain(`APP_USER_MODEL_ID = '${appId}'`);
    expect(source('compose/desktop.ts')).toContain(`DESKTOP_ENTRY = '${appId}'`);
    expect(source('platform/autostart/autostart-linux.ts')).toContain(`FILE_NAME = '${appId}.desktop'`);
    expect(source('platform/autostart/autostart-linux.ts')).toContain(`ICON = '${linux?.executableName}'`);
  });
});
