// electron [--no-sandbox] scripts/icons/draw-icons.mjs: draws every icon from build/icon.svg with Electron itself, so that
// nobody needs an image tool. The results are committed; run it again when the logo changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

import { icnsFile, icoFile } from './icon-files.mjs';
import { appIconSvg, commaPath } from './app-icon.mjs';
import { badgeIconSvg } from './badge-icon.mjs';
import { trayCounts, trayIconSvg } from './tray-icon.mjs';

const build = join(import.meta.dirname, '..', '..', 'build');

app.disableHardwareAcceleration();
// Electron only becomes ready after this module has run, so nothing here may await it.
void app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    (/** @type {unknown} */ error) => {
      console.error(error);
      app.exit(1);
    },
  );

async function drawAll() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<canvas></canvas>');
  const source = readFileSync(join(build, 'icon.svg'), 'utf8');
  await drawAppIcons(window, source);
  await drawTrayIcons(window, commaPath(source));
  await drawBadges(window);
  console.log('Icons drawn.');
}

/** @param {BrowserWindow} window @param {string} source */
async function drawAppIcons(window, source) {
  /** @param {'mac' | 'cropped'} frame @param {readonly number[]} sizes */
  const drawSizes = async (frame, sizes) => {
    /** @type {Map<number, Buffer>} */
    const drawn = new Map();
    for (const size of sizes) drawn.set(size, await draw(window, appIconSvg(source, frame, size), size));
    return drawn;
  };
  mkdirSync(join(build, 'icons'), { recursive: true });
  for (const [size, png] of await drawSizes('cropped', [16, 24, 32, 48, 64, 128, 256, 512, 1024])) {
    writeFileSync(join(build, 'icons', `${size}x${size}.png`), png);
  }
  const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
  writeFileSync(join(build, 'icon.ico'), icoFile(await drawSizes('cropped', windowsSizes)));
  writeFileSync(
    join(build, 'icon.icns'),
    icnsFile(await drawSizes('mac', [16, 32, 64, 128, 256, 512, 1024])),
  );
}

/** @param {BrowserWindow} window @param {string} comma */
async function drawTrayIcons(window, comma) {
  const tray = join(build, 'tray');
  mkdirSync(tray, { recursive: true });
  for (const count of trayCounts) {
    for (const ink of /** @type {const} */ (['on-light', 'on-dark'])) {
      /** @type {Map<number, Buffer>} */
      const forWindows = new Map();
      for (const size of [16, 18, 20, 22, 24, 32]) {
        const png = await draw(window, trayIconSvg(comma, count, size, ink), size);
        if ([16, 18, 22, 32].includes(size)) writeFileSync(join(tray, `${ink}-${count}-${size}.png`), png);
        if ([16, 20, 24, 32].includes(size)) forWindows.set(size, png);
      }
      writeFileSync(join(tray, `${ink}-${count}.ico`), icoFile(forWindows));
    }
    for (const [size, name] of /** @type {const} */ ([
      [16, 'Template'],
      [32, 'Template@2x'],
    ])) {
      const png = await draw(window, trayIconSvg(comma, count, size, 'template'), size);
      writeFileSync(join(tray, `comma-${count}${name}.png`), png);
    }
  }
}

/** For Windows, which picks the larger one on a high-resolution display. @param {BrowserWindow} window */
async function drawBadges(window) {
  const badge = join(build, 'badge');
  mkdirSync(badge, { recursive: true });
  for (const count of trayCounts) {
    if (count === '0') continue;
    for (const [size, end] of /** @type {const} */ ([
      [16, ''],
      [32, '@2x'],
    ])) {
      writeFileSync(
        join(badge, `due-${count}${end}.png`),
        await draw(window, badgeIconSvg(count, size), size),
      );
    }
  }
}

/**
 * @param {BrowserWindow} window
 * @param {string} svg
 * @param {number} size in pixels
 * @returns {Promise<Buffer>} a PNG file
 */
async function draw(window, svg, size) {
  const source = JSON.stringify(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  /** @type {string} */
  const url = await window.webContents.executeJavaScript(`(async () => {
    const image = new Image(${size}, ${size});
    image.src = ${source};
    await image.decode();
    const canvas = document.querySelector('canvas');
    canvas.width = canvas.height = ${size};
    canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
    return canvas.toDataURL('image/png');
  })()`);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
