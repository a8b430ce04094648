import type { BrowserWindow, NativeImage } from 'electron';
import { describe, expect, it } from 'vitest';
import { createBadge } from './badge';

function createParts(platform: NodeJS.Platform) {
  const counts: (number | undefined)[] = [];
  const overlays: (readonly [unknown, string])[] = [];
  const listeners: (() => void)[] = [];
  const badge = createBadge({
    platform,
    app: { setBadgeCount: (count) => counts.push(count ?? -1) > 0 },
    pictureDir: '/badge',
    readPicture: (file) => file as unknown as NativeImage,
  });
  badge.attach({
    isDestroyed: () => false,
    setOverlayIcon: (picture: unknown, words: string) => overlays.push([picture, words]),
    on: (_event: 'show', listener: () => void) => listeners.push(listener),
  } as unknown as BrowserWindow);
  return { badge, counts, overlays, showWindow: () => listeners.forEach((listener) => listener()) };
}

describe('the badge', () => {
  it.each(['darwin', 'linux'] as const)(
    'is the number of due steps on %s, set only if it changed',
    (platform) => {
      const { badge, counts, overlays } = createParts(platform);
      for (const count of [0, 1, 1, 12, 0]) badge.show(count, `${count} due`);
      expect(counts).toEqual([1, 12, 0]);
      expect(overlays).toEqual([]);
    },
  );

  it('is an overlay icon on the task bar button on Windows', () => {
    const { badge, counts, overlays } = createParts('win32');
    for (const count of [3, 9, 10, 0]) badge.show(count, `${count} due`);
    expect(overlays).toEqual([
      ['/badge/due-3.png', '3 due'],
      ['/badge/due-9.png', '9 due'],
      ['/badge/due-9plus.png', '10 due'],
      [null, '0 due'],
    ]);
    expect(counts).toEqual([]);
  });

  it('is drawn again when the window comes back', () => {
    const { badge, overlays, showWindow } = createParts('win32');
    badge.show(2, '2 due');
    showWindow();
    expect(overlays).toEqual([
      ['/badge/due-2.png', '2 due'],
      ['/badge/due-2.png', '2 due'],
    ]);
  });
});
