/** The files of drafts on their way to the mail program, in a temporary folder only the user can read. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface MailDraftFiles {
  /** Writes the file and returns its path: an ASCII name that gives nothing away. */
  write(text: string): string;
  /** Deletes the drafts of earlier runs. What can't be deleted stays: the system clears its temporary folder itself. */
  discardEarlier(): void;
}

/** `owner` distinguishes the drafts of this profile from those of another that may be running. */
export function createMailDraftFiles(owner: string, temporaryDir = tmpdir()): MailDraftFiles {
  const prefix = `afterword-draft-${createHash('sha256').update(owner).digest('hex').slice(0, 12)}-`;
  let folder: string | null = null;
  let count = 0;
  return {
    write(text) {
      // Its own folder, since the system's is open to everybody: nobody can place a file there before us.
      folder ??= mkdtempSync(join(temporaryDir, prefix));
      count += 1;
      const file = join(folder, `message-${count}.eml`);
      writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
      return file;
    },
    discardEarlier() {
      for (const name of namesIn(temporaryDir)) {
        if (!name.startsWith(prefix) || (folder !== null && join(temporaryDir, name) === folder)) continue;
        try {
          rmSync(join(temporaryDir, name), { recursive: true, force: true });
        } catch {
          // Another user's, or open in a program that locks it: next time.
        }
      }
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
