/** The tray icon and its menu. */
import { Menu, nativeTheme, Tray, type MenuItemConstructorOptions } from 'electron';
import type { TrayChoice, TrayCommand, TrayModel, TrayPort, TrayStep, TrayStepItem } from '../../ports/tray';
import { escapeLabel } from './menu-label';
import type { TrayHost } from './tray-host';
import { trayImage } from './tray-icon';

export interface SystemTray extends TrayPort {
  /** Called when a place for the icon appeared or went. */
  onAvailabilityChanged(listener: () => void): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * A tray icon that appears as soon as there is a host for it, now or later. Resolves once it is known whether there is one
 * now.
 */
export async function createTray(host: TrayHost, iconDir: string): Promise<SystemTray> {
  const choiceListeners: ((choice: TrayChoice) => void)[] = [];
  const availabilityListeners: (() => void)[] = [];
  let tray: Tray | null = null;
  let shown: TrayModel | null = null;
  let isDestroyed = false;
  let isHostThere = false;

  function choose(choice: TrayChoice): void {
    for (const listener of choiceListeners) listener(choice);
  }

  function draw(): void {
    if (!shown || !isHostThere || isDestroyed) return;
    const image = trayImage(iconDir, shown.dueCount);
    if (tray) tray.setImage(image);
    else {
      tray = new Tray(image);
      // On macOS a click opens the menu.
      if (process.platform !== 'darwin')
        tray.on('click', () => choose({ tag: 'command', id: 'open-window' }));
    }
    tray.setToolTip(shown.tooltip);
    // On Linux a menu that was set can't be changed, so it is always a new one.
    tray.setContextMenu(Menu.buildFromTemplate(menuOf(shown, choose)));
  }

  async function look(): Promise<void> {
    const isThere = await host.isThere();
    if (isDestroyed || isThere === isHostThere) return;
    isHostThere = isThere;
    if (isThere) draw();
    else {
      tray?.destroy();
      tray = null;
    }
    for (const listener of availabilityListeners) listener();
  }
  nativeTheme.on('updated', draw);
  // First, or a host that appears right after the answer would go unnoticed: the bus answers in order.
  host.onChanged(() => void look());
  await look();

  return {
    isAvailable: () => isHostThere,
    show(model) {
      if (shown && JSON.stringify(model) === JSON.stringify(shown)) return;
      shown = model;
      draw();
    },
    onChoice: (listener) => void choiceListeners.push(listener),
    onAvailabilityChanged: (listener) => void availabilityListeners.push(listener),
    destroy() {
      isDestroyed = true;
      nativeTheme.off('updated', draw);
      tray?.destroy();
      tray = null;
    },
  };
}

/** Due steps with their actions, then information, then the program's own entries. */
function menuOf(model: TrayModel, choose: (choice: TrayChoice) => void): MenuItemConstructorOptions[] {
  const steps = model.due.map((step) => ({
    label: escapeLabel(step.label),
    submenu: step.items.map((item) => stepItemOf(step, item, choose)),
  }));
  const notes = model.notes.map((note) => ({ label: escapeLabel(note), enabled: false }));
  const commandItem = ({ id, label }: TrayCommand) => ({
    label: escapeLabel(label),
    click: () => choose({ tag: 'command', id }),
  });
  return [
    ...steps,
    ...notes,
    separator,
    ...model.commands.map(commandItem),
    separator,
    commandItem(model.lastCommand),
  ];
}

function stepItemOf(
  step: TrayStep,
  item: TrayStepItem,
  choose: (choice: TrayChoice) => void,
): MenuItemConstructorOptions {
  const label = escapeLabel(item.label);
  if ('action' in item) return { label, click: () => choose({ tag: 'step', step, action: item.action }) };
  const snoozes = item.snoozes.map((snooze) => ({
    label: escapeLabel(snooze.label),
    click: () => choose({ tag: 'snooze', step, choice: snooze.choice }),
  }));
  return { label, submenu: snoozes };
}
