import { describe, expect, it } from 'vitest';
import { isOwnPage, isTrustedSender, type Sender } from './sender';

const own = new Set([3]);
const sender: Sender = { webContentsId: 3, frameUrl: 'app://afterword/index.html', isMainFrame: true };

describe('an allowed sender', () => {
  it('is the main frame of our window, on one of our pages', () => {
    expect(isTrustedSender(sender, own)).toBe(true);
    expect(isTrustedSender({ ...sender, frameUrl: 'app://afterword/index.html?x=1#/board' }, own)).toBe(true);
  });

  it.each<[string, Partial<Sender>]>([
    ['a frame within the page', { isMainFrame: false }],
    ['another window', { webContentsId: 4 }],
    ['a frame that is gone', { frameUrl: null }],
    ['a web page', { frameUrl: 'https://afterword/index.html' }],
    ['a file', { frameUrl: 'file:///afterword/index.html' }],
    ['an empty page', { frameUrl: 'about:blank' }],
  ])('is not %s', (_who, part) => {
    expect(isTrustedSender({ ...sender, ...part }, own)).toBe(false);
  });

  it.each([
    'app://afterword.example.com/',
    'app://afterword@example.com/',
    'app://user@afterword/',
    'app://afterword:80/',
    'apps://afterword/',
    'data:text/html,app://afterword/',
    ' ',
    'app:afterword',
  ])('is not a page that only looks like ours: %s', (address) => {
    expect(isOwnPage(address)).toBe(false);
  });
});
