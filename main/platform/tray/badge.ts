/** The number of due steps where the system shows one for a program: the dock, the task bar, some launchers. */
import { join } from 'node:path';
import type { App, BrowserWindow, NativeImage } from 'electron';
import { countName } from './count-name';

export interface Badge {
  /** Shows the number, none for 0. `words` describe it for those who can't see it. */
  show(count: number, words: string): void;
  /** A new window: on Windows the number is drawn over its task bar button. */
  attach(window: BrowserWindow): void;
}

export interface BadgeOptions {
  readonly platform: NodeJS.Platform;
  readonly app: Pick<App, 'setBadgeCount'>;
  /** The folder of `due-1.png` to `due-9plus.png`, 16 pixels, each with one of twice the size. */
  readonly pictureDir: string;
  readonly readPicture: (file: string) => NativeImage;
}

/** Redrawn only if the number changed. On Linux, only launchers that support Unity's interface show it. */
export function createBadge({ platform, app, pictureDir, readPicture }: BadgeOptions): Badge {
  let shown = { count: 0, words: '' };
  let window: BrowserWindow | null = null;

  function drawOverlay(): void {
    if (!window || window.isDestroyed()) return;
    const { count, words } = shown;
    const file = join(pictureDir, `due-${countName(count)}.png`);
    window.setOverlayIcon(count === 0 ? null : readPicture(file), words);
  }
  return {
    show(count, words) {
      if (count === shown.count) return;
      shown = { count, words };
      if (platform === 'win32') drawOverlay();
      else app.setBadgeCount(count);
    },
    attach(made) {
      if (platform !== 'win32') return;
      window = made;
      // Windows creates a new button whenever the window comes back from the tray.
      made.on('show', drawOverlay);
    },
  };
}
