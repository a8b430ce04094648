/** The server that replaces the built page under `npx electron-vite dev`. */
import { app } from 'electron';

/** Its address, without a trailing slash; null in a packaged program, whatever its environment says. */
export function developmentServer(): string | null {
  const address = process.env.ELECTRON_RENDERER_URL;
  if (app.isPackaged || address === undefined || !URL.canParse(address)) return null;
  return new URL(address).origin;
}

/** True for the server itself and for the socket on which it announces edits. */
export function isOfDevelopmentServer(address: string): boolean {
  const server = developmentServer();
  return (
    server !== null && URL.canParse(address) && new URL(address).origin.replace(/^ws/, 'http') === server
  );
}
