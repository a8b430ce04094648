import { describe, expect, it } from 'vitest';
import { importPlace, sortFiles } from './file-drag';

describe('dropped files', () => {
  it('are linked if they are on the disk, and imported otherwise', () => {
    const pathOf = (name: string) => (name === 'mail.eml' ? '' : `/home/ada/${name}`);
    expect(sortFiles(['cv.pdf', 'mail.eml', 'letter.odt'], pathOf)).toEqual({
      paths: ['/home/ada/cv.pdf', '/home/ada/letter.odt'],
      others: ['mail.eml'],
    });
  });
});

describe('the words about the import', () => {
  const panel = { top: 48, width: 480, height: 720 };

  it('have the whole window if no panel is open', () => {
    expect(importPlace(null)).toEqual({ width: '100%', height: '100%' });
  });

  it('are beside the panel, or above it if it leaves no room', () => {
    expect(importPlace({ ...panel, left: 886 })).toEqual({ width: '886px', height: '100%' });
    expect(importPlace({ ...panel, left: 48 })).toEqual({ width: '100%', height: '48px' });
  });
});
