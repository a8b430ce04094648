/** The tray icon: a comma, with the number of due steps next to it. */
import { join } from 'node:path';
import { nativeImage, nativeTheme, type NativeImage } from 'electron';
import { countName } from './count-name';

/** The image for a normal display, then those for high-resolution ones. */
const linuxSizes = [
  { pixels: 22, scaleFactor: 1 },
  { pixels: 32, scaleFactor: 1.5 },
] as const;

/** An image or its file, for the platform and, if known, the panel's brightness. */
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
