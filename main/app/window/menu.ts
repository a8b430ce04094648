/** The menus of the window, or of the screen on macOS. */
import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';
import type { Translator } from '../../../shared/i18n/translator';
import type { WindowRequest } from '../../../shared/ipc/events';
import type { Preferences } from '../../../shared/model/preferences';
import type { HistoryLabels } from './history-menu';

export interface MenuDeps {
  readonly t: Translator['t'];
  readonly request: (request: WindowRequest) => void;
  /** What Undo and Redo would do. */
  readonly labels: HistoryLabels;
  readonly appearance: Preferences['appearance'];
  readonly chooseAppearance: (appearance: Preferences['appearance']) => void;
  readonly showAbout: () => void;
  readonly dataDir: string;
  readonly logFile: string;
  readonly isDevelopment: boolean;
}

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Sets the menus. Again whenever something in them changed (what Undo would do, the appearance). */
export function setMenu(deps: MenuDeps): void {
  const menus = [
    ...(isMac ? [appMenu(deps)] : []),
    fileMenu(deps),
    editMenu(deps),
    viewMenu(deps),
    windowMenu(deps),
    helpMenu(deps),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function appMenu({ t, showAbout, request }: MenuDeps): MenuItemConstructorOptions {
  const name = { app: t('shell.appName') };
  return {
    label: t('shell.appName'),
    submenu: [
      { label: t('shell.menu.about', name), click: showAbout },
      separator,
      {
        label: t('shell.menu.settings'),
        accelerator: 'Command+,',
        click: () => request({ tag: 'open-settings' }),
      },
      separator,
      { role: 'services', label: t('shell.menu.services') },
      separator,
      { role: 'hide', label: t('shell.menu.hideApp', name) },
      { role: 'hideOthers', label: t('shell.menu.hideOthers') },
      { role: 'unhide', label: t('shell.menu.showAll') },
      separator,
      { role: 'quit', label: t('shell.menu.quit', name) },
    ],
  };
}

function fileMenu({ t, request }: MenuDeps): MenuItemConstructorOptions {
  const asks = (label: string, accelerator: string, wish: WindowRequest): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => request(wish),
  });
  const elsewhere: MenuItemConstructorOptions[] = [
    asks(t('shell.menu.settings'), 'Ctrl+,', { tag: 'open-settings' }),
    separator,
    { role: 'close', label: t('shell.menu.closeWindow') },
    { role: 'quit', label: t('shell.menu.quit', { app: t('shell.appName') }), accelerator: 'Ctrl+Q' },
  ];
  return {
    label: t('shell.menu.file'),
    submenu: [
      asks(t('shell.menu.newApplication'), 'CmdOrCtrl+N', { tag: 'new-application' }),
      asks(t('shell.menu.addInterview'), 'CmdOrCtrl+Shift+N', { tag: 'add-interview' }),
      separator,
      ...(isMac ? [{ role: 'close', label: t('shell.menu.closeWindow') } as const] : elsewhere),
    ],
  };
}

/**
 * Undo and Redo go to the window: it knows whether a text field has the keyboard, and then takes the field's own.
 * (In a field with something to undo the key does not even come here: the page is asked before the menu.)
 */
function editMenu({ t, request, labels }: MenuDeps): MenuItemConstructorOptions {
  return {
    label: t('shell.menu.edit'),
    submenu: [
      { label: labels.undo, accelerator: 'CmdOrCtrl+Z', click: () => request({ tag: 'undo' }) },
      {
        label: labels.redo,
        accelerator: 'CmdOrCtrl+Shift+Z',
        click: () => request({ tag: 'redo' }),
      },
      ...(isMac ? [] : [hiddenKey('Ctrl+Y', () => request({ tag: 'redo' }))]),
      separator,
      { role: 'cut', label: t('shell.menu.cut') },
      { role: 'copy', label: t('shell.menu.copy') },
      { role: 'paste', label: t('shell.menu.paste') },
      { role: 'pasteAndMatchStyle', label: t('shell.menu.pasteAsText') },
      { role: 'selectAll', label: t('shell.menu.selectAll') },
      separator,
      { label: t('shell.menu.find'), accelerator: 'CmdOrCtrl+F', click: () => request({ tag: 'find' }) },
    ],
  };
}

function viewMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const { t, request } = deps;
  const development: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload', label: t('shell.menu.reload') },
    { role: 'toggleDevTools', label: t('shell.menu.developerTools') },
  ];
  return {
    label: t('shell.menu.view'),
    submenu: [
      {
        label: t('shell.menu.board'),
        accelerator: 'CmdOrCtrl+1',
        click: () => request({ tag: 'show-board' }),
      },
      {
        label: t('shell.menu.archived'),
        accelerator: 'CmdOrCtrl+2',
        click: () => request({ tag: 'show-archived' }),
      },
      separator,
      appearanceMenu(deps),
      separator,
      { role: 'zoomIn', label: t('shell.menu.zoomIn'), accelerator: 'CmdOrCtrl+Plus' },
      // On most keyboards the plus is above the equals sign, and nobody presses Shift for it.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: t('shell.menu.zoomOut') },
      { role: 'resetZoom', label: t('shell.menu.zoomReset') },
      separator,
      { role: 'togglefullscreen', label: t('shell.menu.fullScreen') },
      ...(deps.isDevelopment ? development : []),
    ],
  };
}

function appearanceMenu({ t, appearance, chooseAppearance }: MenuDeps): MenuItemConstructorOptions {
  const choice = (value: Preferences['appearance'], label: string): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: appearance === value,
    click: () => chooseAppearance(value),
  });
  return {
    label: t('shell.menu.appearance'),
    submenu: [
      choice('system', t('shell.menu.appearanceSystem')),
      choice('light', t('shell.menu.appearanceLight')),
      choice('dark', t('shell.menu.appearanceDark')),
    ],
  };
}

function windowMenu({ t }: MenuDeps): MenuItemConstructorOptions {
  const mac: MenuItemConstructorOptions[] = [
    { role: 'zoom', label: t('shell.menu.zoom') },
    separator,
    { role: 'front', label: t('shell.menu.bringToFront') },
  ];
  return {
    role: 'window',
    label: t('shell.menu.window'),
    submenu: [{ role: 'minimize', label: t('shell.menu.minimize') }, ...(isMac ? mac : [])],
  };
}

function helpMenu({ t, dataDir, logFile, showAbout }: MenuDeps): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: t('shell.menu.help'),
    submenu: [
      { label: t('shell.menu.showFolder'), click: () => void shell.openPath(dataDir) },
      { label: t('shell.menu.showLog'), click: () => shell.showItemInFolder(logFile) },
      ...(isMac
        ? []
        : [separator, { label: t('shell.menu.about', { app: t('shell.appName') }), click: showAbout }]),
    ],
  };
}

function hiddenKey(accelerator: string, click: () => void): MenuItemConstructorOptions {
  return { label: accelerator, accelerator, click, visible: false, acceleratorWorksWhenHidden: true };
}

/** The panel with name, version and licence. */
export function describeAbout(t: Translator['t'], iconFile: string): void {
  app.setAboutPanelOptions({
    applicationName: t('shell.appName'),
    applicationVersion: app.getVersion(),
    version: process.versions.electron,
    copyright: t('shell.about.copyright'),
    iconPath: iconFile,
  });
}
