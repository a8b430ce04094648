/** A real notification daemon, xfce4-notifyd, and a hand with a mouse on its buttons. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { endGroup, run, startGroup } from '../app/child-process';
import type { NotificationEntry, Notify, SessionDesktop } from './session-desktop';

export interface NotificationDaemon {
  /** Every notification this daemon has accepted so far, also those that are gone; a replacement counts as another. */
  shown(): Promise<readonly Notify[]>;
  /** How many stand on the screen. */
  countOnScreen(): Promise<number>;
  /** Moves the mouse onto the button of the one notification that is on the screen and clicks. */
  press(label: string): Promise<void>;
  /**
   * Says to the program that last spoke to the daemon that this button of `notification` was pressed, also where it is no
   * longer there to be pressed: one press too many, or one that crossed its withdrawal.
   */
  pressUnseen(notification: Notify, label: string): Promise<void>;
  /** Clicks the text of the one notification that is on the screen; xfce4-notifyd then takes it away, and says no more. */
  dismiss(): Promise<void>;
  /** From here on it answers nothing, until `thaw`. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/**
 * What xfce4-notifyd draws, in pixels: buttons of one width in a row that ends at the lower right, within a padding. A
 * long label makes its own button wider, by about so much, and leaves the others as they are.
 */
const padding = 14;
const buttonWidth = 85;
const wideButtonWidth = 146;
const longestNarrowLabel = 12;
const buttonGap = 7;
const buttonsAboveBottom = 31;

export async function startNotificationDaemon(
  session: SessionDesktop,
  env: Readonly<Record<string, string>>,
): Promise<NotificationDaemon> {
  const child = startGroup(daemonPath(), [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  await expect
    .poll(() => session.ask({ ask: 'has-owner', name: 'org.freedesktop.Notifications' }), { timeout: 15_000 })
    .toBe(true);

  const log = () => session.ask<readonly NotificationEntry[]>({ ask: 'notifications' });
  // Until it is accepted, an entry has no id.
  const shown = async () =>
    (await log()).filter((entry): entry is Notify => entry.what === 'notify' && entry.id > 0);
  const xdotool = (...args: readonly string[]) => run('xdotool', args, { ...process.env, ...env });

  async function windows(): Promise<readonly string[]> {
    // xdotool fails where it finds nothing.
    const found = await xdotool('search', '--onlyvisible', '--class', 'xfce4-notifyd').catch(() => '');
    return found.split('\n').filter((line) => line !== '');
  }
  async function oneWindow() {
    await expect.poll(async () => (await windows()).length, { timeout: 15_000 }).toBe(1);
    const [id] = await windows();
    const read = () => xdotool('getwindowgeometry', '--shell', id ?? '');
    // While it is being laid out it grows and moves.
    let geometry = await read();
    await expect
      .poll(async () => {
        const before = geometry;
        geometry = await read();
        return geometry === before;
      })
      .toBe(true);
    const value = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(geometry)?.[1]);
    return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
  }
  const clickAt = (x: number, y: number) =>
    xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');

  return {
    shown,
    countOnScreen: async () => (await windows()).length,
    async press(label) {
      const place = await oneWindow();
      // One without a label stands for a click on the text, and is not drawn.
      const labels = ((await shown()).at(-1)?.actions ?? [])
        .map((action) => action.label)
        .filter((text) => text !== '');
      const index = labels.indexOf(label);
      if (index === -1) throw new Error(`No button "${label}", only: ${labels.join(', ')}`);
      const toTheRight = labels.slice(index + 1).reduce((sum, text) => sum + widthOf(text) + buttonGap, 0);
      const fromRight = padding + toTheRight + widthOf(label) / 2;
      await clickAt(place.x + place.width - fromRight, place.y + place.height - buttonsAboveBottom);
    },
    async pressUnseen({ id, actions }, label) {
      const name = actions.find((action) => action.label === label)?.key;
      if (name === undefined) throw new Error(`The notification has no button "${label}".`);
      await session.ask({ ask: 'press', id, name });
    },
    async dismiss() {
      const place = await oneWindow();
      await clickAt(place.x + padding + 4, place.y + padding + 4);
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop: () => endGroup(child),
  };
}

function widthOf(label: string): number {
  return label.length > longestNarrowLabel ? wideButtonWidth : buttonWidth;
}

/** It lies in a folder of the machine's architecture, off the PATH. */
function daemonPath(): string {
  for (const folder of ['/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))]) {
    const path = join(folder, 'xfce4', 'notifyd');
    try {
      if (readdirSync(path).includes('xfce4-notifyd')) return join(path, 'xfce4-notifyd');
    } catch {
      // Not this one.
    }
  }
  throw new Error('xfce4-notifyd is not installed (apt-get install xfce4-notifyd).');
}
