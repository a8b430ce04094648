/** The icon in the tray: a comma, and beside it the number of steps that are due. */
import { join } from 'node:path';
import { nativeImage, nativeTheme, type NativeImage } from 'electron';
import { countName } from './count-name';

/** The picture for a normal display, then those for finer ones. */
const linuxSizes = [
  { pixels: 22, scaleFactor: 1 },
  { pixels: 32, scaleFactor: 1.5 },
] as const;

/** A picture or its file, for the platform and for the panel's brightness as far as it is known. */
export function trayImage(iconDir: string, dueCount: number): NativeImage | string {
  const count = countName(dueCount);
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
