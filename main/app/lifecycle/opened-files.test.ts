import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createOpenedFiles, filesIn } from './opened-files';

it('finds the files among the switches of a start', () => {
  const args = ['--no-sandbox', '.', '--user-data-dir=/a.csv', 'invite.ICS', '/tmp/Job mail.eml', 'README'];
  expect(filesIn(args, '/home/sam', '/home/sam')).toEqual([
    resolve('/home/sam/invite.ICS'),
    resolve('/tmp/Job mail.eml'),
  ]);
});

it('opens what Afterword exported', () => {
  expect(filesIn(['afterword', 'afterword-2026-03-10.json'], '/home/sam', '/opt')).toEqual([
    resolve('/home/sam/afterword-2026-03-10.json'),
  ]);
});

it.runIf(process.platform !== 'win32')('reads addresses of files, and no others', () => {
  const args = ['file:///tmp/An%20invitation.ics', 'https://example.com/a.ics', 'file://elsewhere/a.ics'];
  expect(filesIn(args, '/', '/opt')).toEqual(['/tmp/An invitation.ics']);
});

it('finds folders, but neither the program’s own nor the profile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-opened-'));
  const filesOf = (...args: readonly string[]) => filesIn(args, tmpdir(), resolve('/'));
  expect(filesOf('/', folder, 'gone', '')).toEqual([folder]);
  expect(filesOf('--user-data-dir', folder)).toEqual([]);
  expect(filesIn([folder], '/', folder)).toEqual([]);
  const link = join(folder, 'link');
  symlinkSync(folder, link, 'junction');
  expect(filesIn([link], '/', folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('puts the files of a folder before what else waits', () => {
  const files = createOpenedFiles(['/folder', '/b.ics']);
  files.take();
  files.addFirst({ files: ['/folder/a.ics'], isCut: false });
  expect([files.take(), files.take()]).toMatchObject([{ path: '/folder/a.ics' }, { path: '/b.ics' }]);
});

it('hands out each file once, and says when there are some', () => {
  const files = createOpenedFiles(['/a.ics']);
  const listener = vi.fn();
  files.follow(listener);
  expect(listener).toHaveBeenCalledTimes(1);
  files.add([]);
  expect(listener).toHaveBeenCalledTimes(1);
  files.add(['/b.ics', '/c.ics']);
  expect(listener).toHaveBeenCalledTimes(2);
  expect([files.take(), files.take(), files.take(), files.take()]).toEqual([
    { path: '/a.ics', left: 2, isCut: false },
    { path: '/b.ics', left: 1, isCut: false },
    { path: '/c.ics', left: 0, isCut: false },
    null,
  ]);
});

it('says so as long as files wait if more were opened than are taken', () => {
  const many = Array.from({ length: 101 }, (_, at) => `/${String(at)}.ics`);
  const files = createOpenedFiles(many);
  const taken = many.map(() => files.take());
  expect(taken[0]).toEqual({ path: '/0.ics', left: 99, isCut: true });
  expect(taken.slice(-2)).toEqual([{ path: '/99.ics', left: 0, isCut: true }, null]);
  files.addFirst({ files: ['/folder/a.ics'], isCut: false });
  expect(files.take()).toMatchObject({ isCut: false });
});
