/**
 * A figure as one picture: what is drawn and written on the page, with its colours, at its place. Only what our figures are
 * made of: SVG drawings and lines of text.
 */
import { pageFonts } from './page-fonts';

const SVG = 'http://www.w3.org/2000/svg';
/** What gives a shape its look; the style sheet isn't part of the picture. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** Controls aren't part of a picture, and neither is what only a screen reader gets. */
const CONTROLS = 'button, [hidden], .visually-hidden';

/** The picture, and its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The figure as on paper: without its controls, and no wider than what it shows. */
export function pictureOf(figure: HTMLElement): Picture {
  const aside = asideOf(figure);
  figure.dataset.still = '';
  if (aside > 0) figure.style.inlineSize = `${String(figure.offsetWidth - aside)}px`;
  try {
    return drawn(figure);
  } finally {
    // The page isn't painted in between.
    delete figure.dataset.still;
    figure.style.inlineSize = '';
  }
}

/** The width of the list beside what the figure shows, in CSS pixels; 0 if there is none. */
function asideOf(figure: HTMLElement): number {
  const body = figure.querySelector('[data-body]');
  if (body === null) return 0;
  return body.getBoundingClientRect().left - (body.parentElement ?? body).getBoundingClientRect().left;
}

function drawn(figure: HTMLElement): Picture {
  const frame = figure.getBoundingClientRect();
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(figure).backgroundColor);
  picture.append(ground);
  const origin = { x: frame.left, y: frame.top };
  for (const drawing of figure.querySelectorAll('svg')) {
    // A drawing within a drawing is copied with it.
    const isWithin = drawing.parentElement?.closest(`svg, ${CONTROLS}`);
    if (!isWithin && isSeen(drawing)) picture.append(copyOf(drawing, origin));
  }
  for (const line of linesIn(figure)) picture.append(textOf(line, origin));
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function copyOf(drawing: SVGSVGElement, origin: Point): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    const one = copies[index];
    one?.removeAttribute('class');
    for (const name of looks) one?.setAttribute(name, style.getPropertyValue(name));
  });
  const place = drawing.getBoundingClientRect();
  copy.setAttribute('x', String(place.left - origin.x));
  copy.setAttribute('y', String(place.top - origin.y));
  copy.setAttribute('width', String(place.width));
  copy.setAttribute('height', String(place.height));
  return copy;
}

interface Line {
  readonly text: string;
  readonly place: DOMRect;
  readonly element: Element;
}

/** Each line of text as it is broken on the page. */
function linesIn(figure: HTMLElement): readonly Line[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element?.closest(`svg, ${CONTROLS}`) !== null || !isSeen(element)) continue;
    lines.push(...linesOf(node as Text, element));
  }
  return lines;
}

function linesOf(node: Text, element: Element): readonly Line[] {
  const lines: { text: string; place: DOMRect }[] = [];
  const range = document.createRange();
  let at = 0;
  // A letter may take two places, and half of it isn't text.
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const place = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.place.top - place.top) < 2) {
      last.text += letter;
      // Spaces at its end aren't part of its length.
      if (letter.trim() !== '') last.place = union(last.place, place);
    } else if (place.width > 0) lines.push({ text: letter, place });
  }
  return lines.map((line) => ({ ...line, element }));
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  return new DOMRect(left, a.top, Math.max(a.right, b.right) - left, a.height);
}

function textOf({ text, place, element }: Line, origin: Point): SVGElement {
  const style = getComputedStyle(element);
  const written = document.createElementNS(SVG, 'text');
  written.textContent = text.trimEnd();
  written.setAttribute('x', String(place.left - origin.x));
  // Whoever shows the picture may have another font: a line is as long as on the page all the same.
  written.setAttribute('textLength', String(place.width));
  written.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  // The letters are in the middle of their line.
  written.setAttribute('y', String(place.top - origin.y + place.height / 2));
  written.setAttribute('dominant-baseline', 'central');
  written.setAttribute('fill', style.color);
  for (const name of ['font-family', 'font-size', 'font-weight'] as const)
    written.setAttribute(name, style.getPropertyValue(name));
  return written;
}

/** The picture as PNG, twice as fine as on the page and with its fonts, in base64. Rejects if it can't be drawn. */
export async function pngOf({ svg, width, height }: Picture): Promise<string> {
  const fonts = await pageFonts();
  const image = new Image();
  const drawing = svg.replace('>', `><style>${fonts}</style>`);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = 2;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window has no canvas.');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  const address = canvas.toDataURL('image/png');
  return address.slice(address.indexOf(',') + 1);
}
