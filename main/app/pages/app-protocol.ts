/** `app://afterword`: the only pages there are. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { net, protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '../../ipc/sender';
import { fileOf, headersOf } from './app-files';
import { developmentServer } from '../lifecycle/development';
import { createDeferred } from '../lifecycle/deferred';

/** Time for the last bytes to leave this process. */
const HANDING_OVER_MS = 2;

/** Makes `app:` a scheme like https, with compiled code cached. Call it before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export interface AppServer {
  /** Resolves when the page has received its scripts and is running them. */
  readonly firstPageServed: Promise<null>;
  /** Serves a page that was made at run time, under the same rules, until it is withdrawn. */
  offer(html: string): OfferedPage;
}

export interface OfferedPage {
  readonly address: string;
  withdraw(): void;
}

/** Serves the files below `rendererDir`, and nothing else. */
export function serveApp(rendererDir: string): AppServer {
  const served = createDeferred<null>();
  const offered = new Map<string, string>();
  const offer = (html: string): OfferedPage => {
    const address = `${APP_ORIGIN}/offered/${randomUUID()}.html`;
    offered.set(address, html);
    return { address, withdraw: () => void offered.delete(address) };
  };
  let underWay = 0;
  let hasServedScript = false;

  const server = developmentServer();
  if (server !== null) {
    protocol.handle(APP_SCHEME, (request) => responseOf(offered, request) ?? fetchFrom(server, request));
    return { firstPageServed: served.promise, offer };
  }
  protocol.handle(APP_SCHEME, async (request) => {
    const made = responseOf(offered, request);
    if (made !== null) return made;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const file = isReading ? fileOf(request.url, rendererDir) : null;
    if (file === null) return new Response(null, { status: 404 });
    underWay += 1;
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
    } catch {
      // The page only requests what was built; anything else doesn't exist.
      return new Response(null, { status: 404 });
    } finally {
      underWay -= 1;
      hasServedScript ||= file.endsWith('.js');
      if (hasServedScript && underWay === 0) setTimeout(() => served.resolve(null), HANDING_OVER_MS);
    }
  });
  return { firstPageServed: served.promise, offer };
}

/** A page that is offered at the address; null if there is none. */
function responseOf(offered: ReadonlyMap<string, string>, { url }: Request): Response | null {
  const html = offered.get(url);
  return html === undefined ? null : new Response(html, { headers: headersOf(url) });
}

/** The page at its usual address, from the development server. */
async function fetchFrom(server: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { body, status, headers } = await net.fetch(`${server}${pathname}${search}`);
  return new Response(body, {
    status,
    headers: { 'Content-Type': headers.get('Content-Type') ?? 'text/plain' },
  });
}
