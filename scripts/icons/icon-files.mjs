/**
 * A Windows icon file that contains PNG images (https://learn.microsoft.com/windows/win32/menurc/newheader).
 * @param {ReadonlyMap<number, Buffer>} images by size in pixels, at most 256
 * @returns {Buffer}
 */
export function icoFile(images) {
  const header = Buffer.alloc(6 + 16 * images.size);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.size, 4);
  let offset = header.length;
  let entry = 6;
  for (const [size, png] of images) {
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
    entry += 16;
  }
  return Buffer.concat([header, ...images.values()]);
}

/** The entries of an icns file that contain a PNG, each with its size in pixels (`man iconutil`, `icns(5)`). */
const icnsKinds = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/**
 * A macOS icon file.
 * @param {ReadonlyMap<number, Buffer>} images by size in pixels: 16, 32, 64, 128, 256, 512 and 1024
 * @returns {Buffer}
 */
export function icnsFile(images) {
  const parts = icnsKinds.map(([kind, size]) => {
    const png = images.get(size);
    if (!png) throw new Error(`An icns file needs an image of ${size} px.`);
    return chunk(kind, png);
  });
  return chunk('icns', Buffer.concat(parts));
}

/**
 * @param {string} kind four letters
 * @param {Buffer} content
 */
function chunk(kind, content) {
  const header = Buffer.alloc(8);
  header.write(kind, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
