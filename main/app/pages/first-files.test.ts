import { describe, expect, it } from 'vitest';
import { createFirstFiles } from './first-files';

describe('what the first page waits for', () => {
  it('is its large script too, even if a small one arrives before', () => {
    const files = createFirstFiles();
    for (const name of ['font.woff2', 'index.js', 'runtime.js', 'index.css'])
      files.begin(`app://afterword/${name}`);
    expect(files.end('app://afterword/font.woff2')).toBe(false);
    expect(files.end('app://afterword/runtime.js')).toBe(false);
    expect(files.end('app://afterword/index.css')).toBe(false);
    expect(files.end('app://afterword/index.js')).toBe(true);
  });

  it('are scripts and styles', () => {
    const files = createFirstFiles();
    files.begin('app://afterword/index.js');
    expect(files.end('app://afterword/index.js')).toBe(false);
    files.begin('app://afterword/index.css');
    expect(files.end('app://afterword/index.css')).toBe(true);
  });
});
