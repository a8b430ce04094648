/** Files that applications link to: whether they are there, and opening them with the system's own program. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, win32 } from 'node:path';
import { shell } from 'electron';
import type { LinkedFileState } from '../../shared/ipc/linked-files';

/**
 * Endings of files that a system runs, installs or obeys when they are opened; such a file is shown in its folder instead. Each
 * is in Chromium's list of dangerous downloads or in Microsoft's of blocked attachments, but for some of macOS (inetloc, kext,
 * prefpane, terminal, tool) and of installers and programs (appimage, appinstaller, appxbundle, flatpakref, msix, msixbundle,
 * snap).
 * https://github.com/chromium/chromium/blob/018b579b9e42381df5c3172e4902b820fc65dff8/components/safe_browsing/content/resources/download_file_types.asciipb
 * https://github.com/MicrosoftDocs/office-docs-powershell/blob/8ac9aab7fe1dc421d41385829b0a491108c9f21e/exchange/exchange-ps/ExchangePowerShell/Set-OwaMailboxPolicy.md
 */
const programs: ReadonlySet<string> = new Set(
  [
    // macOS
    'action app applescript caction command configprofile definition dmg fileloc inetloc internetconnect kext mobileconfig',
    'mpkg networkconnect osas osax pkg prefpane scpt scptd seplugin service terminal tool webloc wflow workflow',
    // Windows
    'appcontent-ms appinstaller application appref-ms appx appxbundle bat chm cmd com cpl diagcab dll exe gadget hta inf ins',
    'isp library-ms lnk msc msh msi msix msixbundle msp mst pif ps1 ps2 psc1 psc2 reg scf scr sct search-ms settingcontent-ms',
    'shb shs sys url vb vbe vbs vbscript website ws wsc wsf wsh xbap xll',
    // Linux
    'appimage deb desktop flatpakref rpm run snap',
    // Everywhere
    'bash csh jar jnlp js jse ksh py pyw pyz rb sh shar tcsh',
  ]
    .flatMap((endings) => endings.split(' '))
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
