/** Files that applications link to: whether they are there, and opening them with the system's own program. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, win32 } from 'node:path';
import { shell } from 'electron';
import type { LinkedFileState } from '../../shared/ipc/linked-files';

/** What the system would run rather than show; such a file is shown in its folder instead. */
const programs: ReadonlySet<string> = new Set(
  (
    'app appimage bat bash cmd com command cpl csh deb desktop dll dmg exe gadget hta inf jar js jse lnk msi msp pif pkg ' +
    'ps1 py rb reg rpm run scr sh sys url vb vbe vbs workflow ws wsf wsh'
  )
    .split(' ')
    .map((ending) => `.${ending}`),
);

/** Whether there is a file or a folder at the path or, if there is none, whether the drive it is on isn't connected. */
export async function fileStateOf(path: string): Promise<LinkedFileState> {
  if (await isFileThere(path)) return 'there';
  const drive = driveOf(path, process.platform === 'win32');
  return drive === null || (await isDriveThere(drive)) ? 'missing' : 'disconnected';
}

/** Where a drive or a share has its folder, if the path is on one that can be disconnected; null otherwise. */
export function driveOf(path: string, isWindows: boolean): string | null {
  if (isWindows) return win32.parse(path).root || null;
  return /^(?:\/Volumes|\/mnt|(?:\/run)?\/media\/[^/]+)\/[^/]+(?=\/)/u.exec(path)?.[0] ?? null;
}

/** A system may leave the folder behind, empty and on the drive of the folder around it. */
async function isDriveThere(drive: string): Promise<boolean> {
  try {
    const [own, around] = await Promise.all([stat(drive), stat(dirname(drive))]);
    return own.dev !== around.dev || (await readdir(drive)).length > 0;
  } catch {
    return false;
  }
}

async function isFileThere(path: string): Promise<boolean> {
  try {
    return isAbsolute(path) && (await stat(path)).size >= 0;
  } catch {
    return false;
  }
}

/** Resolves to false if it isn't there, or no program opens it. */
export async function openLinkedFile(path: string): Promise<boolean> {
  if (!(await isFileThere(path))) return false;
  if (isProgram(path)) {
    shell.showItemInFolder(path);
    return true;
  }
  return (await shell.openPath(path)) === '';
}

/** True for a name that the system may run as a program. */
export function isProgram(path: string): boolean {
  return programs.has(extname(path.replace(/[. ]+$/u, '')).toLowerCase());
}
