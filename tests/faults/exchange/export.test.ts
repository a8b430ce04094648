/** Whatever happens while an export is written, a file that was there stays whole, and nothing else is left. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBackupTask } from '../../../main/db/backups/backup-tasks';
import { databasePaths } from '../../../main/db/file/open';
import { readExport } from '../../../main/services/exchange/own/read-export';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { detailsInput } from '../../support/inputs';
import { isFullLength } from '../../support/proof-length';
import { canMount } from '../../support/small-disk';

const KILLS = isFullLength ? 200 : 12;

/** A profile of about four megabytes; returns its database. */
function fill(folder: string): string {
  const database = opened(folder);
  const services = servicesOver(database);
  for (let n = 0; n < 40; n += 1) {
    const details = detailsInput({ company: `C${String(n)}`, postingText: 'x'.repeat(100_000) });
    services.changes.make('add-application', { details, interviews: [] }, 'window');
  }
  database.close();
  return databasePaths(folder).file;
}

const isWhole = (file: string) => readExport(readFileSync(file)).ok;

describe.skipIf(!canMount)('on a full disk (needs root and mount)', () => {
  it('fails in words, keeps the old file and leaves nothing behind', async () => {
    await withDataFolder((folder) => {
      const file = fill(folder);
      const small = join(folder, 'small');
      mkdirSync(small);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status).toBe(0);
      try {
        const to = join(small, 'export.json');
        writeFileSync(to, 'old');
        expect(runBackupTask('export', { file, to })).toMatchObject({
          ok: false,
          refusal: { why: 'disk-full' },
        });
        expect(readdirSync(small)).toEqual(['export.json']);
        expect(readFileSync(to, 'utf8')).toBe('old');
      } finally {
        spawnSync('umount', ['-l', small]);
      }
    });
  });

  it('fails in words in a folder that can’t be written to', async () => {
    await withDataFolder((folder) => {
      const file = fill(folder);
      const small = join(folder, 'small');
      mkdirSync(small);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', small]).status).toBe(0);
      try {
        expect(runBackupTask('export', { file, to: join(small, 'export.json') })).toMatchObject({
          ok: false,
          refusal: { why: 'read-only' },
        });
      } finally {
        spawnSync('umount', ['-l', small]);
      }
    });
  });
});

describe('killed while it is written', () => {
  let program: BuiltScript;
  beforeAll(async () => {
    program = await buildScript('tests/support/killed/kill-export.ts');
  }, 60_000);
  afterAll(() => program.remove());

  it(`${String(KILLS)} times, the file is always the old one or the new one, whole`, async () => {
    await withDataFolder(async (folder) => {
      const file = fill(folder);
      const to = join(folder, 'export.json');
      let exported = 0;
      for (let round = 0; round < KILLS; round += 1) {
        const lines = await program.runUntilKilled([file, to], 80 + ((round * 97) % 900));
        exported += lines.filter((line) => line === 'exported').length;
        if (exported > 0) expect(isWhole(to)).toBe(true);
      }
      expect(runBackupTask('export', { file, to }).ok).toBe(true);
      expect(isWhole(to)).toBe(true);
      expect(readdirSync(folder).filter((name) => name.includes('export'))).toEqual(['export.json']);
      console.log(`${String(KILLS)} kills: ${String(exported)} exports, 0 torn`);
      expect(exported).toBeGreaterThan(0);
    });
  }, 300_000);
});
