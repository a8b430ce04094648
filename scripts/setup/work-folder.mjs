import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { developmentCacheFolder } from './paths.mjs';

const prefix = 'unfinished-';
const abandonedAfterMs = 6 * 60 * 60_000;

/**
 * Runs a task in its own folder, on the same disk as the cache, and removes the folder afterwards.
 * Removes what killed runs left behind, too.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkFolder(work) {
  const cache = developmentCacheFolder();
  mkdirSync(cache, { recursive: true });
  const abandoned = readdirSync(cache)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(cache, name))
    .filter((path) => Date.now() - statSync(path).mtimeMs > abandonedAfterMs);
  await Promise.all(abandoned.map((path) => rm(path, { recursive: true, force: true })));

  const folder = mkdtempSync(join(cache, prefix));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
