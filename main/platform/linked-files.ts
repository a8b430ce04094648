/** Files that applications link to: whether they are there, and opening them with the system's own program. */
import { stat } from 'node:fs/promises';
import { extname, isAbsolute } from 'node:path';
import { shell } from 'electron';

/** What the system would run rather than show; such a file is shown in its folder instead. */
const programs: ReadonlySet<string> = new Set(
  (
    'app appimage bat bash cmd com command cpl csh deb desktop dll dmg exe gadget hta inf jar js jse lnk msi msp pif pkg ' +
    'ps1 py rb reg rpm run scr sh sys url vb vbe vbs workflow ws wsf wsh'
  )
    .split(' ')
    .map((ending) => `.${ending}`),
);

/** True if there is a file or a folder at the path. */
export async function isFileThere(path: string): Promise<boolean> {
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
