/** `app://afterword`: the only pages there are. */
import { readFile } from 'node:fs/promises';
import { net, protocol } from 'electron';
import { APP_SCHEME } from '../../ipc/sender';
import { fileOf, headersOf } from './app-files';
import { developmentServer } from '../lifecycle/development';
import { createDeferred } from '../lifecycle/deferred';

/** The last bytes still have to leave this process. */
const HANDING_OVER_MS = 2;

/** Makes `app:` a scheme like https, with compiled code cached. Before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export interface AppServer {
  /** Resolves when the page has got its scripts and is busy with them. */
  readonly firstPageServed: Promise<null>;
}

/** Serves the files below `rendererDir`, and nothing else. */
export function serveApp(rendererDir: string): AppServer {
  const served = createDeferred<null>();
  let underWay = 0;
  let hasServedScript = false;

  const server = developmentServer();
  if (server !== null) {
    protocol.handle(APP_SCHEME, (request) => fetchFrom(server, request));
    return { firstPageServed: served.promise };
  }
  protocol.handle(APP_SCHEME, async (request) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const file = isReading ? fileOf(request.url, rendererDir) : null;
    if (file === null) return new Response(null, { status: 404 });
    underWay += 1;
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
    } catch {
      // Only what the build made is asked for; anything else is simply not there.
      return new Response(null, { status: 404 });
    } finally {
      underWay -= 1;
      hasServedScript ||= file.endsWith('.js');
      if (hasServedScript && underWay === 0) setTimeout(() => served.resolve(null), HANDING_OVER_MS);
    }
  });
  return { firstPageServed: served.promise };
}

/** The page under the address it always has, from the server that makes it anew as it is edited. */
async function fetchFrom(server: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { body, status, headers } = await net.fetch(`${server}${pathname}${search}`);
  return new Response(body, {
    status,
    headers: { 'Content-Type': headers.get('Content-Type') ?? 'text/plain' },
  });
}
