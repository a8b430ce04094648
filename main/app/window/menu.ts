/** The menus of the window, or of the screen on macOS. */
import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';
import { commandName, keysOf, type CommandId, type CommandOn } from '../../../shared/commands/commands';
import { existsOn, hasCommandKey } from '../../../shared/commands/keys';
import type { Translator } from '../../../shared/i18n/translator';
import type { WindowRequest } from '../../../shared/ipc/events';
import type { Preferences } from '../../../shared/model/settings/preferences';
import type { HistoryLabels } from './history-menu';
import type { ZoomAct } from './zoom';

export interface MenuDeps {
  readonly t: Translator['t'];
  readonly request: (request: WindowRequest) => void;
  /** What Undo and Redo would do. */
  readonly labels: HistoryLabels;
  readonly appearance: Preferences['appearance'];
  readonly chooseAppearance: (appearance: Preferences['appearance']) => void;
  readonly zoom: (act: ZoomAct) => void;
  readonly showAbout: () => void;
  readonly dataDir: string;
  readonly logFile: string;
  readonly isDevelopment: boolean;
}

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Sets the menus. Call it whenever something in them changes (what Undo would do, the appearance). */
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

/** A command of the table; its other keys are hidden items. */
function itemsOf(
  { t }: MenuDeps,
  id: CommandId,
  what: MenuItemConstructorOptions,
): readonly MenuItemConstructorOptions[] {
  const [shown, ...others] = keysOf(id).filter((keys) => hasCommandKey(keys) && existsOn(keys, isMac));
  return [
    { label: t(commandName(id)), ...(shown === undefined ? {} : { accelerator: shown }), ...what },
    ...others.map((accelerator) => ({
      ...what,
      label: accelerator,
      accelerator,
      visible: false,
      acceleratorWorksWhenHidden: true,
    })),
  ];
}

/** A command that the window carries out. */
function asked(
  deps: MenuDeps,
  id: CommandOn<'window'>,
  what: MenuItemConstructorOptions = {},
): readonly MenuItemConstructorOptions[] {
  // Twice the same: the compiler doesn't compare an object of so many tags with a union at once.
  const request: WindowRequest = id === 'open-settings' ? { tag: id } : { tag: id };
  return itemsOf(deps, id, { ...what, click: () => deps.request(request) });
}

function appMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const { t, showAbout } = deps;
  const name = { app: t('shell.appName') };
  return {
    label: t('shell.appName'),
    submenu: [
      { label: t('shell.menu.about', name), click: showAbout },
      separator,
      ...asked(deps, 'open-settings'),
      separator,
      { role: 'services', label: t('shell.menu.services') },
      separator,
      { role: 'hide', label: t('shell.menu.hideApp', name) },
      { role: 'hideOthers', label: t('shell.menu.hideOthers') },
      { role: 'unhide', label: t('shell.menu.showAll') },
      separator,
      ...itemsOf(deps, 'quit', { role: 'quit' }),
    ],
  };
}

function fileMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const closeWindow = itemsOf(deps, 'close-window', { role: 'close' });
  return {
    label: deps.t('shell.menu.file'),
    submenu: [
      ...asked(deps, 'new-application'),
      ...asked(deps, 'add-interview'),
      separator,
      ...asked(deps, 'import-file'),
      ...asked(deps, 'export-file'),
      ...asked(deps, 'report-activity'),
      ...asked(deps, 'print-insights'),
      separator,
      // On macOS the rest is in the application menu.
      ...(isMac ? closeWindow : asked(deps, 'open-settings')),
      ...(isMac ? [] : [separator, ...closeWindow, ...itemsOf(deps, 'quit', { role: 'quit' })]),
    ],
  };
}

/**
 * Undo and Redo go to the window, which knows whether a text field has the focus and then uses the field's own. (In a
 * field with something to undo, the key never gets here: the page is asked before the menu.)
 */
function editMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const { t, labels } = deps;
  return {
    label: t('shell.menu.edit'),
    submenu: [
      ...asked(deps, 'undo', { label: labels.undo }),
      ...asked(deps, 'redo', { label: labels.redo }),
      separator,
      { role: 'cut', label: t('shell.menu.cut') },
      { role: 'copy', label: t('shell.menu.copy') },
      { role: 'paste', label: t('shell.menu.paste') },
      { role: 'pasteAndMatchStyle', label: t('shell.menu.pasteAsText') },
      { role: 'selectAll', label: t('shell.menu.selectAll') },
      separator,
      ...asked(deps, 'find'),
    ],
  };
}

function viewMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const { t } = deps;
  const development: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload', label: t('shell.menu.reload') },
    { role: 'toggleDevTools', label: t('shell.menu.developerTools') },
  ];
  return {
    label: t('shell.menu.view'),
    submenu: [
      ...asked(deps, 'open-palette'),
      separator,
      ...asked(deps, 'show-board'),
      ...asked(deps, 'show-table'),
      ...asked(deps, 'show-calendar'),
      ...asked(deps, 'show-insights'),
      ...asked(deps, 'show-people'),
      separator,
      ...asked(deps, 'show-archived'),
      ...asked(deps, 'show-drafts'),
      separator,
      appearanceMenu(deps),
      separator,
      ...itemsOf(deps, 'zoom-in', { click: () => deps.zoom('in') }),
      ...itemsOf(deps, 'zoom-out', { click: () => deps.zoom('out') }),
      ...itemsOf(deps, 'reset-zoom', { click: () => deps.zoom('reset') }),
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
