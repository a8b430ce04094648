/** What the tray icon can show: nothing due, one to nine, more. */
export const trayCounts = /** @type {const} */ (['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '9plus']);

/** @typedef {(typeof trayCounts)[number]} TrayCount */
/** @typedef {'on-light' | 'on-dark' | 'template'} Ink */

/** The digits as strokes in a 1 × 1 box, so that they are as bold as the pixels allow at every size. */
export const figures = {
  1: 'M.12 .24 L.6 0 V1',
  2: 'M.02 .24 C.06 .08 .24 0 .48 0 C.78 0 .96 .12 .96 .3 C.96 .54 .4 .7 .02 1 H1',
  3: 'M.02 .12 C.16 .04 .3 0 .46 0 C.76 0 .94 .1 .94 .26 C.94 .4 .76 .48 .44 .48 C.8 .48 1 .58 1 .74 C1 .92 .76 1 .46 1 C.28 1 .12 .96 0 .88',
  4: 'M.74 1 V0 L0 .68 V.7 H1',
  5: 'M.92 0 H.14 L.08 .46 C.2 .4 .34 .37 .48 .37 C.82 .37 1 .48 1 .68 C1 .88 .78 1 .46 1 C.28 1 .12 .96 0 .9',
  6: 'M.88 .06 C.74 .01 .66 0 .56 0 C.2 0 0 .24 0 .6 C0 .86 .2 1 .5 1 C.8 1 1 .88 1 .69 C1 .5 .8 .39 .52 .39 C.24 .39 .06 .5 0 .62',
  7: 'M0 0 H1 L.38 1',
  8: 'M.5 .46 C.76 .46 .92 .37 .92 .23 C.92 .09 .76 0 .5 0 C.24 0 .08 .09 .08 .23 C.08 .37 .24 .46 .5 .46 C.8 .46 1 .56 1 .73 C1 .9 .8 1 .5 1 C.2 1 0 .9 0 .73 C0 .56 .2 .46 .5 .46 Z',
  9: 'M.12 .94 C.26 .99 .34 1 .44 1 C.8 1 1 .76 1 .4 C1 .14 .8 0 .5 0 C.2 0 0 .12 0 .31 C0 .5 .2 .61 .48 .61 C.76 .61 .94 .5 1 .38',
  plus: 'M.5 0 V1 M0 .5 H1',
};

/**
 * @typedef {object} Metrics in pixels of the icon
 * @property {number} pen width of a stroke
 * @property {number} width of a digit, from stroke centre to stroke centre
 * @property {number} height of a digit, likewise
 * @property {number} comma height of the comma beside a digit
 */

/** @type {Readonly<Record<number, Metrics>>} Tuned for each size: stroke centres are placed so that edges fall on whole pixels. */
const metrics = {
  16: { pen: 1.75, width: 5, height: 9, comma: 11 },
  18: { pen: 2, width: 6, height: 10, comma: 12 },
  20: { pen: 2, width: 6, height: 12, comma: 14 },
  22: { pen: 2.25, width: 7, height: 13, comma: 16 },
  24: { pen: 2.5, width: 8, height: 14, comma: 17 },
  32: { pen: 3.25, width: 10, height: 19, comma: 23 },
};

/** The comma's 24 px grid. */
const comma = { left: 7.2, top: 4.5, width: 9.8, height: 15.3 };

/** @type {Readonly<Record<Ink, { ink: string, edge: string }>>} */
const colours = {
  'on-light': { ink: '#1f2a44', edge: 'rgb(255 255 255 / 0.8)' },
  'on-dark': { ink: '#f6f1e7', edge: 'rgb(20 20 24 / 0.7)' },
  template: { ink: '#000000', edge: 'none' },
};

/** How much wider, in pixels, the faint outline is than what it surrounds. */
const edgeWidth = 1.6;

/**
 * A comma, with the number, if any, to its right.
 * @param {string} commaOutline on its 24 px grid
 * @param {TrayCount} count
 * @param {number} size in pixels: 16, 18, 20, 22, 24 or 32
 * @param {Ink} ink
 * @returns {string} an SVG file
 */
export function trayIconSvg(commaOutline, count, size, ink) {
  const measure = metrics[size];
  if (!measure) throw new Error(`No tray icon is drawn for ${size} px.`);
  const { ink: fill, edge } = colours[ink];
  const drawing =
    count === '0' ? lonelyComma(commaOutline, size) : commaAndCount(commaOutline, count, size, measure);
  const halo =
    edge === 'none'
      ? ''
      : `<g stroke="${edge}" fill="${edge}">${drawing.figures(edgeWidth)}` +
        `<g stroke-width="${edgeWidth / drawing.scale}">${drawing.comma}</g></g>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" ` +
    `stroke-linecap="round" stroke-linejoin="round">${halo}` +
    `<g fill="${fill}">${drawing.comma}</g>` +
    `<g stroke="${fill}">${drawing.figures(0)}</g></svg>`
  );
}

/** @param {string} outline @param {number} size */
function lonelyComma(outline, size) {
  const height = size * 0.86;
  const scale = height / comma.height;
  const left = (size - comma.width * scale) / 2;
  return { comma: placedComma(outline, left, (size - height) / 2, scale), figures: () => '', scale };
}

/** @param {string} outline @param {Exclude<TrayCount, '0'>} count @param {number} size @param {Metrics} measure */
function commaAndCount(outline, count, size, measure) {
  const half = measure.pen / 2;
  const isMany = count === '9plus';
  // Two glyphs share the space of one: the comma is smaller, and there is a small plus at the top right.
  const scale = (isMany ? measure.comma * 0.6 : measure.comma) / comma.height;
  const plus = isMany ? Math.max(4, Math.round(size * 0.24)) : 0;
  const width = isMany ? measure.width - 1 : measure.width;
  const right = size - (isMany ? plus + measure.pen * 0.6 : 0);
  const left = right - half - width - 0.25;
  const top = Math.round((size - measure.height) / 2 - half) + half;
  const figure = count === '9plus' ? figures[9] : figures[/** @type {keyof typeof figures} */ (count)];
  /** @param {number} wider in pixels */
  const drawFigures = (wider) => {
    const drawn = [figureStroke(figure, left, top, width, measure.height, measure.pen + wider)];
    const plusLeft = size - plus - half * 0.7;
    if (isMany)
      drawn.push(figureStroke(figures.plus, plusLeft, top + half, plus, plus, measure.pen * 0.8 + wider));
    return drawn.join('');
  };
  const commaTop = isMany
    ? size - 0.5 - comma.height * scale
    : (size - comma.height * scale) / 2 + size * 0.03;
  return { comma: placedComma(outline, isMany ? 0 : 0.25, commaTop, scale), figures: drawFigures, scale };
}

/** @param {string} outline @param {number} left @param {number} top @param {number} scale */
function placedComma(outline, left, top, scale) {
  const shift = `translate(${left} ${top}) scale(${scale}) translate(${-comma.left} ${-comma.top})`;
  return `<path transform="${shift}" d="${outline}"/>`;
}

/**
 * @param {string} path in a box of 1 by 1
 * @param {number} left @param {number} top @param {number} width @param {number} height @param {number} pen
 */
export function figureStroke(path, left, top, width, height, pen) {
  let isAcross = true;
  const placed = path.replace(/[A-Z]|-?\d*\.?\d+/g, (token, index) => {
    if (/[A-Z]/.test(token)) {
      isAcross = token !== 'V';
      return token;
    }
    const isHorizontal = path.slice(0, index).search(/H\s*$/) !== -1;
    const value = isAcross || isHorizontal ? left + Number(token) * width : top + Number(token) * height;
    if (!isHorizontal) isAcross = !isAcross;
    return String(Math.round(value * 1000) / 1000);
  });
  return `<path fill="none" stroke-width="${pen}" d="${placed}"/>`;
}
