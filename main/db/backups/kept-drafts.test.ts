import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opened, withDataFolder } from '../../../tests/support/data-folder';
import type { Instant } from '../../../shared/model/time';
import { databasePaths } from '../file/open';
import { backupName } from './backup-names';
import { makeBackup, pathOfBackup } from './backup-files';
import { keepDrafts } from './kept-drafts';
import { replaceByStaged, stageBackup, stagedFile } from './stage-backup';

const at = (text: string) => Date.parse(text) as Instant;
const before = at('2026-03-03T19:00:00Z');
const now = at('2026-03-03T20:00:00Z');
const after = at('2026-03-03T21:00:00Z');

describe('what was half-written when a backup is restored', () => {
  it('is still there afterwards; of two drafts of a form, the one saved last stays', async () => {
    await withDataFolder((folder) => {
      const { file, backupFolder } = databasePaths(folder);
      const running = opened(folder);
      const { drafts } = running.store;
      drafts.save('older there', 'there', before);
      drafts.save('newer there', 'there', after);
      drafts.save('only there', 'there', before);
      const ours = { path: backupFolder, isOurs: true };
      const { id } = makeBackup({ file, folder: ours, name: backupName('daily', now) });
      drafts.discard('only there');
      drafts.save('older there', 'here', now);
      drafts.save('newer there', 'here', now);
      drafts.save('only here', 'here', now);

      stageBackup(pathOfBackup([ours], id) ?? '', file, 999);
      keepDrafts(running.connection, file);
      for (const end of ['-journal', '-wal', '-shm']) expect(existsSync(stagedFile(file) + end)).toBe(false);
      running.close();
      replaceByStaged(file);
      const restored = opened(folder);
      const found = ['older there', 'newer there', 'only there', 'only here'].map((key) =>
        restored.store.drafts.read(key),
      );
      expect(found).toEqual(['here', 'there', 'there', 'here']);
      expect(restored.isHealthy()).toBe(true);
      restored.close();
    });
  });
});
