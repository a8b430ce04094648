/** The number of due steps where the system shows one for a program: the dock, the task bar, some launchers. */
import { join } from 'node:path';
import type { App, BrowserWindow, NativeImage } from 'electron';
import { countName } from './count-name';

export interface Badge {
  /** Shows the number, none for 0. `words` say it for those who cannot see it. */
  show(count: number, words: string): void;
  /** A window that was made: on Windows the number is drawn over its button in the task bar. */
  attach(window: BrowserWindow): void;
}

export interface BadgeOptions {
  readonly platform: NodeJS.Platform;
  readonly app: Pick<App, 'setBadgeCount'>;
  /** The folder of `due-1.png` to `due-9plus.png`, 16 pixels, with one of twice the size beside each. */
  readonly pictureDir: string;
  readonly readPicture: (file: string) => NativeImage;
}

/** Drawn again only where the number changed. Linux shows it on launchers that know Unity's interface, elsewhere nowhere. */
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
      // Windows makes the button anew whenever the window comes back from the tray.
      made.on('show', drawOverlay);
    },
  };
}
