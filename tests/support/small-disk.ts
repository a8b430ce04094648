/** A separate small disk, which needs root and mount. */
import { spawnSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDataFolder } from './data-folder';

const isRoot = process.getuid?.() === 0;
export const canMount =
  isRoot && process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;

/** Passes its folder to `use`. */
export async function withSmallDisk(
  use: (folder: string) => void | Promise<void>,
  megabytes = 2,
): Promise<void> {
  await withDataFolder(async (folder) => {
    const options = `size=${megabytes}m,mode=700`;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    if (mounted.status !== 0) throw new Error(String(mounted.stderr));
    try {
      await use(folder);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
}

/** Fills the disk except for `leftBytes`, and returns the file that does. */
export function fillDisk(folder: string, leftBytes: number): string {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)));
  return filler;
}
