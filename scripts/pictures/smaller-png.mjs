// Screenshots as small PNG files: at most 256 colours, chosen so that none is further than a limit from what was drawn.
import { deflateSync, inflateSync } from 'node:zlib';

/** The furthest that a colour of the result may be from the original, in each channel (of 255). */
export const MOST_CHANGE = 8;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {boolean} hasPalette whether the file listed its colours
 * @property {Uint32Array} pixels each 0xRRGGBB, row by row
 */

/**
 * The same picture with fewer colours; the file itself if it has a palette already, or if one can't be found for it.
 * @param {Buffer} file an 8-bit PNG, RGB or RGBA without transparency
 * @returns {Buffer}
 */
export function smallerPng(file) {
  const picture = readPng(file);
  if (picture.hasPalette) return file;
  const colours = coloursOf(picture.pixels);
  return colours === undefined ? file : writePng(picture, colours);
}

/**
 * For each colour its index in a palette; undefined if the palette would be too large. The most frequent colours, which
 * are those of the surfaces, remain exact; the others are shades on the edges of letters.
 * @param {Uint32Array} pixels
 * @returns {{ palette: number[], indexes: Map<number, number> } | undefined}
 */
function coloursOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  for (let limit = 0; limit <= MOST_CHANGE; limit += 1) {
    /** @type {number[]} */
    const palette = [];
    const indexes = new Map();
    for (const colour of byFrequency) {
      let index = palette.findIndex((known) => distance(known, colour) <= limit);
      if (index < 0) index = palette.push(colour) - 1;
      if (palette.length > mostColours) break;
      indexes.set(colour, index);
    }
    if (palette.length <= mostColours) return { palette, indexes };
  }
  return undefined;
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number} the largest difference in a channel
 */
function distance(a, b) {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  const blue = Math.abs((a & 255) - (b & 255));
  return Math.max(red, green, blue);
}

/**
 * @param {Buffer} file
 * @returns {Picture}
 */
export function readPng(file) {
  /** @type {Buffer} */
  let header = Buffer.alloc(13);
  /** @type {Buffer} */
  let palette = Buffer.alloc(0);
  const data = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = content;
    if (kind === 'PLTE') palette = content;
    if (kind === 'IDAT') data.push(content);
    at += length + 12;
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = { 2: 3, 3: 1, 6: 4 }[header.readUInt8(9)];
  if (channels === undefined || header.readUInt8(8) !== 8)
    throw new Error('This kind of PNG is not expected.');
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = new Uint32Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    pixels[pixel] =
      channels === 1 ? palette.readUIntBE((bytes[pixel] ?? 0) * 3, 3) : bytes.readUIntBE(pixel * channels, 3);
  }
  return { width, height, hasPalette: channels === 1, pixels };
}

/**
 * Undoes the filter of each row (https://www.w3.org/TR/png-3/#9Filters).
 * @param {Buffer} raw each row with the number of its filter before it
 * @param {number} stride bytes per row
 * @param {number} step bytes per pixel
 */
function unfiltered(raw, stride, step) {
  const rows = raw.length / (stride + 1);
  const bytes = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= step ? (bytes[at - step] ?? 0) : 0;
      const above = row > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (bytes[at - stride - step] ?? 0) : 0;
      bytes[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

/**
 * @param {number | undefined} filter
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function predicted(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const [fromLeft, fromAbove, fromCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (fromLeft <= fromAbove && fromLeft <= fromCorner) return left;
  return fromAbove <= fromCorner ? above : corner;
}

/**
 * @param {Picture} picture
 * @param {{ palette: number[], indexes: Map<number, number> }} colours
 * @returns {Buffer}
 */
function writePng({ width, height, pixels }, { palette, indexes }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, indexes of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + 1 + column] = indexes.get(pixels[row * width + column] ?? 0) ?? 0;
    }
  }
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

/**
 * @param {string} kind four letters
 * @param {Buffer} content
 */
function chunk(kind, content) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, check]);
}

/**
 * CRC-32, as each chunk of a PNG carries it (zlib's own needs Node 22).
 * @param {Buffer} bytes
 */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
