/** A data folder for a test, on the real disk, with real databases in it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenRefusal } from '../../main/db/file/open';
import { openDatabase, type OpenDatabase } from '../../main/db/file/database';
import { newId } from '../../main/platform/new-id';
import { createServices, type Services } from '../../main/services/services';
import type { Migration } from '../../main/db/migrations/migration';
import type { Instant, TimeZone } from '../../shared/model/time';

/** Creates an empty folder, passes it to `use`, and removes it. */
export async function withDataFolder<T>(
  use: (folder: string) => T | Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  const folder = mkdtempSync(join(parent, 'afterword-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const now = () => Date.UTC(2026, 2, 3, 20) as Instant;
const report = () => undefined;

export function open(folder: string, migrations?: readonly Migration[]) {
  return openDatabase({ folder, now, newId, report, ...(migrations ? { migrations } : {}) });
}

/** Opens a database that must open. */
export function opened(folder: string, migrations?: readonly Migration[]): OpenDatabase {
  const result = open(folder, migrations);
  if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Why a database that must not open doesn't. */
export function refused(folder: string, migrations?: readonly Migration[]): OpenRefusal {
  const result = open(folder, migrations);
  if (!result.ok) return result.refusal;
  result.value.close();
  throw new Error('opened, although it should have been refused');
}

export function servicesOver({ store }: Pick<OpenDatabase, 'store'>): Services {
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  const services = createServices({ store, clock: { now }, computerZone, nextId: newId, report });
  services.start();
  return services;
}

/** Every file in the folder with its permissions and a hash of its contents. */
export function fingerprint(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${file.slice(folder.length)} ${(statSync(file).mode & 0o777).toString(8)} ${hash}`;
    })
    .sort();
}
