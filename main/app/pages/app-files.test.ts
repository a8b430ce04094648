import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, headersOf } from './app-files';

const root = resolve('/program/out/renderer');

describe("the app's files", () => {
  it('are found by their address, whatever follows it', () => {
    expect(fileOf('app://afterword/', root)).toBe(join(root, 'index.html'));
    expect(fileOf('app://afterword/assets/index-1.js?v=1#x', root)).toBe(join(root, 'assets', 'index-1.js'));
  });

  it.each([
    'app://afterword/..%2fmain/main.js',
    'app://afterword/..%5c..%5cmain.js',
    'app://afterword/a%00.js',
    'app://afterword/C:%5Cwindows.js',
    'app://afterword/%',
    'app://other/index.html',
    'file:///program/out/renderer/index.html',
    'app://user@afterword/index.html',
    '',
  ])('are not found for %s', (address) => {
    expect(fileOf(address, root)).toBeNull();
  });

  it.each([
    'app://afterword/../main/main.js',
    'app://afterword/%2e%2e/main/main.js',
    'app://afterword/a/../../../main.js',
    'app://afterword/..%252fmain.js',
    'app://afterword//etc/passwd.js',
  ])('are never outside their folder: %s', (address) => {
    expect(fileOf(address, root) ?? join(root, 'none')).toMatch(new RegExp(`^${root}/`));
  });

  it('have a known type, and come with the content security policy', () => {
    expect(fileOf('app://afterword/index.js.map', root)).toBeNull();
    expect(headersOf('x.html')).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': expect.stringContaining("default-src 'none'") as string,
    });
    const policy = headersOf('x.js')['Content-Security-Policy']?.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["script-src 'self'", "connect-src 'self'"]));
  });
});
