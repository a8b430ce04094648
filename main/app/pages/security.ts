/** What no page may do, in any window or session. */
import { app, type Session, type WebContents } from 'electron';
import { isOwnPage } from '../../ipc/sender';
import { isOfDevelopmentServer } from '../lifecycle/development';

/** Call it before the program is ready. */
export function closeOff(): void {
  // If the runtime was started without its sandbox (necessary as root), requesting it would end the program.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ]) {
    app.commandLine.appendSwitch(service);
  }
  // Makes every host lookup fail, so that no background request of Chromium gets out.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
  app.on('session-created', closeOffSession);
  app.on('web-contents-created', (_event, contents) => closeOffContents(contents));
}

function closeOffSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest((request, proceed) => proceed({ cancel: !isLocal(request.url) }));
  target.on('will-download', (event) => event.preventDefault());
}

/** Nothing is fetched from anywhere. The inspector, in development, uses `devtools:`. */
function isLocal(address: string): boolean {
  return isOwnPage(address) || /^(data|blob|devtools):/.test(address) || isOfDevelopmentServer(address);
}

function closeOffContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
