/** The icon in the tray: a comma, and beside it the number of steps that are due. */
import { join } from 'node:path';
import { nativeImage, nativeTheme, type NativeImage } from 'electron';

/** The largest number drawn; above it there is a plus. */
const MAX_DRAWN = 9;
/** The picture for a normal display, then those for finer ones. */
const linuxSizes = [
  { pixels: 22, scaleFactor: 1 },
  { pixels: 32, scaleFactor: 1.5 },
] as const;

/** Which of the drawings shows `dueCount`. */
export function trayCountName(dueCount: number): string {
  return dueCount > MAX_DRAWN ? `${MAX_DRAWN}plus` : String(Math.max(0, dueCount));
}

/** A picture or its file, for the platform and for the panel's brightness as far as it is known. */
export function trayImage(iconDir: string, dueCount: number): NativeImage | string {
  const count = trayCountName(dueCount);
  if (process.platform === 'darwin') return join(iconDir, `comma-${count}Template.png`);
  const ink = nativeTheme.shouldUseDarkColors ? 'on-dark' : 'on-light';
  if (process.platform === 'win32') return join(iconDir, `${ink}-${count}.ico`);
  const image = nativeImage.createEmpty();
  for (const { pixels, scaleFactor } of linuxSizes) {
    const file = nativeImage.createFromPath(join(iconDir, `${ink}-${count}-${pixels}.png`));
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer: file.toPNG() });
  }
  return image;
}
