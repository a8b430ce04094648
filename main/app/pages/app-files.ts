/** Which file an address within `app://afterword` means, and its headers. */
import { extname, join, normalize, sep } from 'node:path';
import { isOwnPage } from '../../ipc/sender';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * What a page may do: run the program's own scripts, show its own images and fonts, connect to nobody. Inline styles are
 * allowed because the component library writes its theme into a style element.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The file below `root` for an address; null for a foreign one, one that leaves `root`, or an unknown type. */
export function fileOf(address: string, root: string): string | null {
  if (!isOwnPage(address)) return null;
  const path = decode(new URL(address).pathname);
  if (path === null || /[\0\\:]/.test(path)) return null;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(root + sep) && contentTypeOf(file) !== null ? file : null;
}

/** The headers of a file. */
export function headersOf(file: string): Record<string, string> {
  return {
    'Content-Type': contentTypeOf(file) ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function contentTypeOf(file: string): string | null {
  return contentTypes[extname(file)] ?? null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign: there is no way to check beforehand.
    return null;
  }
}
