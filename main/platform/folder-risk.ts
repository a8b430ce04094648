/** Whether the data folder is somewhere a database isn't safe: in a folder that is synced, or on another computer. */
import { existsSync, readdirSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FolderRisk } from '../../shared/model/folder-risk';

/** Facts about the file system. */
export interface FolderFacts {
  readonly platform: NodeJS.Platform;
  /** The path without links; the path itself if that can't be found out. */
  readonly realPath: (folder: string) => string;
  /** The number of the file system's type (`f_type` of statfs); null if it isn't known. */
  readonly fileSystemType: (folder: string) => number | null;
  /** The names in a folder; empty if it can't be read. */
  readonly names: (folder: string) => readonly string[];
  /** Linux: the contents of /proc/self/mounts. Empty elsewhere. */
  readonly mounts: () => string;
}

/** Folders by the name that a program gives them. */
const syncedByName: readonly (readonly [name: RegExp, by: string])[] = [
  [/^dropbox( \(.*\))?$/iu, 'Dropbox'],
  [/^onedrive( - .*)?$/iu, 'OneDrive'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)$/iu, 'iCloud'],
  [/^nextcloud$/iu, 'Nextcloud'],
  [/^owncloud$/iu, 'ownCloud'],
  [/^(google ?drive|my drive)$/iu, 'Google Drive'],
];
/** macOS: what is below `~/Library/CloudStorage`. */
const cloudStorage: readonly (readonly [name: RegExp, by: string])[] = [
  [/^dropbox/iu, 'Dropbox'],
  [/^onedrive/iu, 'OneDrive'],
  [/^icloud/iu, 'iCloud'],
  [/^nextcloud/iu, 'Nextcloud'],
  [/^googledrive/iu, 'Google Drive'],
];
/** Files that programs leave in the folders they sync, whatever those are called. */
const syncedByMarker: readonly (readonly [name: RegExp, by: string])[] = [
  [/^\.dropbox(\.cache)?$/u, 'Dropbox'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/u, 'OneDrive'],
  [/^\.(sync_[0-9a-f]+\.db|nextcloudsync\.log)$/u, 'Nextcloud'],
  [/^\.owncloudsync\.log$/u, 'ownCloud'],
  [/^\.tmp\.drive(down|up)load$/u, 'Google Drive'],
  [/^\.stfolder$/u, 'Syncthing'],
];

/** Linux, from statfs(2): NFS, SMB, CIFS, SMB2, 9P, AFS, Coda, NCP. */
const networkTypes = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x73757245, 0x564c,
]);
/** What a program mounts, near or far: only its name says which. */
const FUSE_TYPE = 0x65735546;
const networkFuse = /^fuse\.(sshfs|rclone|davfs2?|curlftpfs|gvfsd-fuse|s3fs|smbnetfs)$/u;

/** Null if nothing is known against the folder. Reads some folder names, never the user's files. */
export function folderRiskOf(folder: string, facts: FolderFacts = realFacts): FolderRisk | null {
  const path = facts.realPath(folder);
  const by = syncedByPath(path) ?? syncedByContents(path, facts);
  if (by !== null) return { kind: 'synced', by };
  return isOnNetwork(path, facts) ? { kind: 'network' } : null;
}

function syncedByPath(path: string): string | null {
  const parts = path.split(/[/\\]/u);
  for (const [index, part] of parts.entries()) {
    const names = parts[index - 1] === 'CloudStorage' ? cloudStorage : syncedByName;
    const found = nameFor(part, names);
    if (found !== null) return found;
  }
  return null;
}

function syncedByContents(path: string, { names }: FolderFacts): string | null {
  for (const folder of withParents(path)) {
    for (const name of names(folder)) {
      const found = nameFor(name, syncedByMarker);
      if (found !== null) return found;
    }
  }
  return null;
}

function isOnNetwork(path: string, { platform, fileSystemType, mounts }: FolderFacts): boolean {
  if (platform === 'win32') return /^(\\\\|\/\/)[^?.]/u.test(path);
  // Only Linux gives these numbers a fixed meaning.
  if (platform !== 'linux') return false;
  const type = fileSystemType(path);
  if (type === null) return false;
  // Some are handed on with a sign.
  const unsigned = type < 0 ? type + 2 ** 32 : type;
  return unsigned === FUSE_TYPE ? networkFuse.test(mountedAs(path, mounts())) : networkTypes.has(unsigned);
}

/** The type of the innermost mount around `path`. */
function mountedAs(path: string, mounts: string): string {
  let found = { place: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, escaped = '', type = ''] = line.split(' ');
    const place = escaped.replace(/\\([0-7]{3})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    const isAround = path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
    if (place !== '' && isAround && place.length >= found.place.length) found = { place, type };
  }
  return found.type;
}

function nameFor(name: string, table: readonly (readonly [RegExp, string])[]): string | null {
  return table.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function withParents(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withParents(parent)];
}

const realFacts: FolderFacts = {
  platform: process.platform,
  realPath: (folder) => (existsSync(folder) ? realpathSync(folder) : folder),
  fileSystemType: (folder) => attempt(() => statfsSync(folder).type, null),
  names: (folder) => attempt(() => readdirSync(folder), []),
  mounts: () => attempt(() => readFileSync('/proc/self/mounts', 'utf8'), ''),
};

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
