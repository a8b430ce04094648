/** What no page may do, in every window and for every session there ever is. */
import { app, type Session, type WebContents } from 'electron';
import { isOwnPage } from '../../ipc/sender';
import { isOfDevelopmentServer } from '../lifecycle/development';

/** Before the program is ready. */
export function closeOff(): void {
  // Where the runtime was started without its sandbox (as root it has to be), asking for it would end the program.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ]) {
    app.commandLine.appendSwitch(service);
  }
  // Whatever of the runtime still wanted to reach somebody finds nobody.
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

/** Nothing is fetched from anywhere. The inspector, in development, lives in `devtools:`. */
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
