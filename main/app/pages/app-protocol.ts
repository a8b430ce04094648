/** `app://afterword`: the only pages there are. */
import { readFileSync } from 'node:fs';
import { net, protocol, session, type Protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '../../ipc/sender';
import { fileOf, headersOf } from './app-files';
import { createFirstFiles, type FirstFiles } from './first-files';
import { developmentServer } from '../lifecycle/development';

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
  /** Resolves when the page has received its script and its styles, and is running them. */
  readonly firstPageServed: Promise<null>;
  /** Serves a page that was made at run time, under the same rules, until it is withdrawn. */
  offer(html: string): OfferedPage;
}

export interface OfferedPage {
  readonly address: string;
  withdraw(): void;
}

/** The answer to a request. */
interface Served {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

const nothingThere: Served = { statusCode: 404, headers: {}, data: Buffer.alloc(0) };

/** Serves the files below `rendererDir`, and nothing else. */
export function serveApp(rendererDir: string): AppServer {
  const offered = new Map<string, string>();
  const offer = (html: string): OfferedPage => {
    const address = `${APP_ORIGIN}/offered/${crypto.randomUUID()}.html`;
    offered.set(address, html);
    return { address, withdraw: () => void offered.delete(address) };
  };
  const server = developmentServer();
  if (server !== null) {
    protocol.handle(APP_SCHEME, (request) => {
      const made = pageAt(offered, request.url);
      return made === null ? fetchFrom(server, request) : responseOf(made);
    });
    // The page comes in any number of files, so nothing says when it has all of them.
    return { firstPageServed: Promise.resolve(null), offer };
  }
  const served = Promise.withResolvers<null>();
  const first = createFirstFiles();
  afterScriptAndStyles(first, () => served.resolve(null));
  serveWhole((address, method) => {
    const made = pageAt(offered, address);
    if (made !== null) return made;
    const isReading = method === 'GET' || method === 'HEAD';
    const file = isReading ? fileOf(address, rendererDir) : null;
    if (file === null) return nothingThere;
    first.begin(address);
    return fileAt(file);
  });
  return { firstPageServed: served.promise, offer };
}

/**
 * Answers each request at once, with everything. `handle` would hand over each answer as a stream, in many turns, and load
 * the runtime's library for requests first: 80 ms of a start.
 */
function serveWhole(answer: (address: string, method: string) => Served): void {
  const older: Partial<Pick<Protocol, 'registerBufferProtocol'>> = protocol;
  if (older.registerBufferProtocol)
    older.registerBufferProtocol(APP_SCHEME, ({ url, method }, respond) => respond(answer(url, method)));
  else protocol.handle(APP_SCHEME, ({ url, method }) => responseOf(answer(url, method)));
}

function responseOf({ data, statusCode, headers }: Served): Response {
  return new Response(new Uint8Array(data), { status: statusCode, headers });
}

/**
 * Calls `act` when the page has received its script and its styles to the last byte. A large file leaves this process in
 * pieces; were it kept busy meanwhile, the page would wait.
 */
function afterScriptAndStyles(first: FirstFiles, act: () => void): void {
  const { webRequest } = session.defaultSession;
  webRequest.onCompleted(({ url }) => {
    if (!first.end(url)) return;
    webRequest.onCompleted(null);
    act();
  });
}

/** A small file of the program's own, so that reading it in one go is quicker than waiting for it. */
function fileAt(file: string): Served {
  try {
    return { statusCode: 200, headers: headersOf(file), data: readFileSync(file) };
  } catch {
    // The page only requests what was built; anything else doesn't exist.
    return nothingThere;
  }
}

/** A page that is offered at the address; null if there is none. */
function pageAt(offered: ReadonlyMap<string, string>, address: string): Served | null {
  const html = offered.get(address);
  return html === undefined
    ? null
    : { statusCode: 200, headers: headersOf(address), data: Buffer.from(html) };
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
