import { figures, figureStroke } from './tray-icon.mjs';

/** @typedef {Exclude<import('./tray-icon.mjs').TrayCount, '0'>} BadgeCount */

/** The colours for "due" that work in light and dark: we can't know which one the task bar is. */
const colours = { disc: '#a2372a', ink: '#ffffff', edge: 'rgb(255 255 255 / 0.85)' };

/**
 * A disc with the number of due steps, shown over the app's button in the task bar.
 * @param {BadgeCount} count
 * @param {number} size in pixels
 * @returns {string} an SVG file
 */
export function badgeIconSvg(count, size) {
  const isMany = count === '9plus';
  const height = size * 0.5;
  const width = size * (isMany ? 0.24 : 0.3);
  const pen = size * 0.11;
  const left = (size - width) / 2 - (isMany ? size * 0.13 : count === '1' ? size * 0.03 : 0);
  const top = (size - height) / 2;
  const figure = isMany ? figures[9] : figures[/** @type {keyof typeof figures} */ (count)];
  const plus = size * 0.24;
  const drawn = [figureStroke(figure, left, top, width, height, pen)];
  if (isMany) drawn.push(figureStroke(figures.plus, size * 0.64, top, plus, plus, pen * 0.85));
  const radius = size / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" ` +
    `stroke-linecap="round" stroke-linejoin="round">` +
    `<circle cx="${radius}" cy="${radius}" r="${radius * 0.95}" fill="${colours.disc}" ` +
    `stroke="${colours.edge}" stroke-width="${size * 0.05}"/>` +
    `<g stroke="${colours.ink}">${drawn.join('')}</g></svg>`
  );
}
