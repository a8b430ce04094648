import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderRiskOf, type FolderFacts } from './folder-risk';

const EXT4 = 0xef53;
const facts: FolderFacts = {
  platform: 'linux',
  realPath: (folder) => folder,
  fileSystemType: () => EXT4,
  names: () => [],
  mounts: () => '',
};

describe('a synced folder', () => {
  it.each([
    ['/home/ann/Dropbox/afterword', 'Dropbox'],
    ['/Users/ann/Dropbox (Personal)/afterword', 'Dropbox'],
    ['C:\\Users\\ann\\OneDrive\\Afterword', 'OneDrive'],
    ['C:\\Users\\ann\\OneDrive - Northwind\\Afterword', 'OneDrive'],
    ['/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/Afterword', 'iCloud'],
    ['C:\\Users\\ann\\iCloudDrive\\Afterword', 'iCloud'],
    ['/home/ann/Nextcloud/afterword', 'Nextcloud'],
    ['/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.com/My Drive/a', 'Google Drive'],
    ['/Users/ann/Library/CloudStorage/OneDrive-Personal/a', 'OneDrive'],
    ['G:\\My Drive\\Afterword', 'Google Drive'],
  ])('is recognised by its path: %s', (folder, by) => {
    expect(folderRiskOf(folder, facts)).toEqual({ kind: 'synced', by });
  });

  it.each([
    ['.dropbox.cache', 'Dropbox'],
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
    ['.sync_1a2b3c4d5e6f.db', 'Nextcloud'],
    ['.tmp.drivedownload', 'Google Drive'],
    ['.stfolder', 'Syncthing'],
  ])('is recognised by the file %s in a folder above', (marker, by) => {
    const names = (folder: string) => (folder === '/home/ann/cloud' ? ['letters', marker] : ['afterword']);
    expect(folderRiskOf('/home/ann/cloud/private/afterword', { ...facts, names })).toEqual({
      kind: 'synced',
      by,
    });
  });

  it('is recognised behind a link, on the real disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-risk-'));
    expect(folderRiskOf(folder)).toBeNull();
    writeFileSync(join(folder, '.dropbox'), '');
    expect(folderRiskOf(folder)).toEqual({ kind: 'synced', by: 'Dropbox' });
    rmSync(folder, { recursive: true });
  });

  it.each(['/home/ann/.config/Afterword', '/home/ann/Dropbox backups/a', '/home/dropboxer/a'])(
    "isn't suspected without reason: %s",
    (folder) => {
      expect(folderRiskOf(folder, facts)).toBeNull();
    },
  );
});

describe('a folder on the network', () => {
  it.each([
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['CIFS', 0xff534d42],
    ['CIFS with a sign', 0xff534d42 - 2 ** 32],
    ['SMB 2', 0xfe534d42],
    ['9P', 0x01021997],
  ])('is recognised by its file system: %s', (_name, type) => {
    expect(folderRiskOf('/mnt/share/a', { ...facts, fileSystemType: () => type })).toEqual({
      kind: 'network',
    });
  });

  it('is distinguished from other FUSE mounts by what is mounted there', () => {
    const mounts = () =>
      [
        '/dev/sda1 / ext4 rw 0 0',
        'ann@server:/home /mnt/far\\040away fuse.sshfs rw 0 0',
        '/dev/sdb1 /mnt/usb fuse.ntfs-3g rw 0 0',
      ].join('\n');
    const fuse = { ...facts, mounts, fileSystemType: () => 0x65735546 };
    expect(folderRiskOf('/mnt/far away/a', fuse)).toEqual({ kind: 'network' });
    expect(folderRiskOf('/mnt/usb/a', fuse)).toBeNull();
  });

  it('is recognised by a Windows share, and nowhere else by numbers', () => {
    const windows = { ...facts, platform: 'win32' as const, fileSystemType: () => 0x6969 };
    expect(folderRiskOf('\\\\server\\share\\Afterword', windows)).toEqual({ kind: 'network' });
    expect(folderRiskOf('\\\\?\\C:\\Afterword', windows)).toBeNull();
    expect(folderRiskOf('C:\\Afterword', windows)).toBeNull();
  });

  it('is nothing to warn of if the file system cannot be asked', () => {
    expect(folderRiskOf('/a', { ...facts, fileSystemType: () => null })).toBeNull();
  });
});
