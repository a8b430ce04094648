import { expect, it, vi } from 'vitest';
import type { LinkedFileState } from '../../shared/ipc/linked-files';
import type { Link } from '../../shared/model/application';
import type { ApplicationId, LinkId } from '../../shared/model/ids';
import type { Services } from '../services/services';
import { linkHandlers } from './link-handlers';

const applicationId = 'a' as ApplicationId;
const link = (id: string, kind: Link['kind'], address: string): Link => ({
  ...{ id: id as LinkId, kind, address, label: '' },
});
const links = [
  link('page', 'page', 'https://example.com'),
  link('cv', 'file', '/home/ada/cv.pdf'),
  link('gone', 'file', '/home/ada/old.pdf'),
  link('stick', 'file', '/media/ada/STICK/cv.pdf'),
];
const stateOf = new Map<string, LinkedFileState>([
  ['/home/ada/old.pdf', 'missing'],
  ['/media/ada/STICK/cv.pdf', 'disconnected'],
]);

function handlers() {
  const detail = { read: () => ({ ok: true, value: { application: { links } } }) };
  const files = {
    askForExistingFile: vi.fn(() => Promise.resolve('/home/ada/cv.pdf')),
    fileStateOf: vi.fn((path: string) => Promise.resolve(stateOf.get(path) ?? 'there')),
    openLinkedFile: vi.fn((path: string) => Promise.resolve(path === '/home/ada/cv.pdf')),
  };
  return { files, ...linkHandlers({ detail } as unknown as Pick<Services, 'detail'>, files) };
}

it('says which linked files are missing, and leaves pages alone', async () => {
  const made = handlers();
  expect(await made['file:missing']({ applicationId })).toEqual({
    ok: true,
    value: [
      { id: 'gone', state: 'missing' },
      { id: 'stick', state: 'disconnected' },
    ],
  });
  expect(made.files.fileStateOf).toHaveBeenCalledTimes(3);
});

it('opens only a file that the application links to', async () => {
  const made = handlers();
  expect(await made['file:open']({ applicationId, linkId: 'cv' as LinkId })).toEqual({
    ok: true,
    value: null,
  });
  for (const linkId of ['gone', 'page', 'unknown'] as LinkId[]) {
    expect(await made['file:open']({ applicationId, linkId })).toMatchObject({
      refusal: { code: 'file-not-opened' },
    });
  }
  expect(made.files.openLinkedFile.mock.calls.map(([path]) => path)).toEqual([
    '/home/ada/cv.pdf',
    '/home/ada/old.pdf',
  ]);
});
