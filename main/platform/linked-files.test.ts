import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const shell = vi.hoisted(() => ({
  openPath: vi.fn(() => Promise.resolve('')),
  showItemInFolder: vi.fn(),
}));
vi.mock('electron', () => ({ shell }));

const { driveOf, fileStateOf, isProgram, openLinkedFile } = await import('./linked-files');

const dir = mkdtempSync(join(tmpdir(), 'afterword-linked-'));
const fileNamed = (name: string) => {
  writeFileSync(join(dir, name), 'text');
  return join(dir, name);
};

beforeEach(() => vi.clearAllMocks());

describe('a linked file', () => {
  it('is there, or missing', async () => {
    expect(await fileStateOf(fileNamed('cv.pdf'))).toBe('there');
    expect(await fileStateOf(join(dir, 'no.pdf'))).toBe('missing');
    expect(await fileStateOf('package.json')).toBe('missing');
  });

  it('may be on a drive that isn’t connected', async () => {
    expect(await fileStateOf('/media/nobody/AFTERWORD TEST/cv.pdf')).toBe('disconnected');
    expect(driveOf('/run/media/ada/STICK/jobs/cv.pdf', false)).toBe('/run/media/ada/STICK');
    expect(driveOf('/Volumes/Backup/cv.pdf', false)).toBe('/Volumes/Backup');
    expect(driveOf('/home/ada/cv.pdf', false)).toBe(null);
    expect(driveOf('E:\\jobs\\cv.pdf', true)).toBe('E:\\');
    expect(driveOf('\\\\office\\share\\cv.pdf', true)).toBe('\\\\office\\share\\');
  });

  it('is opened by the system, unless it is missing or nothing opens it', async () => {
    expect(await openLinkedFile(fileNamed('cv.pdf'))).toBe(true);
    expect(shell.openPath).toHaveBeenCalledWith(join(dir, 'cv.pdf'));
    expect(await openLinkedFile(join(dir, 'no.pdf'))).toBe(false);
    shell.openPath.mockResolvedValueOnce('No application');
    expect(await openLinkedFile(fileNamed('odd.xyz'))).toBe(false);
  });

  it.each([
    'Ada’s CV (final).pdf',
    ' 100 % & more #1; a=b+c.pdf',
    "%E2%80%99 %2F ~ $HOME `x` 'y'.pdf",
    'קורות חיים — ö 日本 🎻.pdf',
  ])('named %s is opened by that very path', async (name) => {
    expect(await openLinkedFile(fileNamed(name))).toBe(true);
    expect(shell.openPath).toHaveBeenCalledExactlyOnceWith(join(dir, name));
  });

  it.each([
    ...['run.sh', 'SETUP.EXE', 'cv.pdf.bat', 'start.desktop', 'cv.exe. '],
    // macOS: Terminal, the script editor and the installer.
    ...['offer.terminal', 'offer.tool', 'offer.scpt', 'offer.workflow', 'offer.mpkg'],
    // Automator, profiles of the system's settings, and shortcuts to any file or address.
    ...[
      'offer.wflow',
      'offer.caction',
      'offer.mobileconfig',
      'offer.fileloc',
      'offer.inetloc',
      'offer.webloc',
    ],
    // Windows: installers, compiled help, the console and settings, and Java and Python programs.
    ...['offer.msix', 'offer.appinstaller', 'offer.application', 'offer.appref-ms', 'offer.chm'],
    ...['offer.msc', 'offer.settingcontent-ms', 'offer.jnlp', 'offer.pyw', 'offer.scf', 'offer.xll'],
  ])('%s is shown in its folder rather than run', async (name) => {
    expect(isProgram(name)).toBe(true);
    expect(await openLinkedFile(fileNamed(name))).toBe(true);
    expect(shell.openPath).not.toHaveBeenCalled();
    expect(shell.showItemInFolder).toHaveBeenCalledOnce();
  });
});
