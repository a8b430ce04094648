/**
 * The part of the drawing that an icon of one size shows: on macOS there is a margin around the tile for the system's
 * grid, elsewhere the tile fills the icon; at small sizes the comma is larger and the tile has no shadow that could blur.
 * @param {string} source the content of build/icon.svg
 * @param {'mac' | 'cropped'} frame
 * @param {number} size in pixels
 * @returns {string} an SVG file
 */
export function appIconSvg(source, frame, size) {
  const isSmall = size <= 48;
  const viewBox = frame === 'mac' ? '0 0 1024 1024' : isSmall ? '92 92 840 840' : '76 80 872 872';
  let svg = replaceOnce(source, 'viewBox="0 0 1024 1024"', `viewBox="${viewBox}"`);
  if (isSmall) {
    svg = replaceOnce(svg, 'scale(32)', size <= 24 ? 'scale(43)' : 'scale(38)');
    svg = replaceOnce(svg, ' filter="url(#lift)"', '');
    svg = replaceOnce(svg, 'stroke-width="6"', `stroke-width="${size <= 24 ? 40 : 22}"`);
  }
  return svg;
}

/**
 * @param {string} source the content of build/icon.svg
 * @returns {string} the outline of the comma, on a 24 px grid
 */
export function commaPath(source) {
  const path = /id="comma"[^>]* d="([^"]+)"/.exec(source)?.[1];
  if (!path) throw new Error('build/icon.svg has no path with the id "comma".');
  return path;
}

/**
 * @param {string} text
 * @param {string} part
 * @param {string} replacement
 */
function replaceOnce(text, part, replacement) {
  if (!text.includes(part)) throw new Error(`build/icon.svg no longer says ${part}.`);
  return text.replace(part, replacement);
}
