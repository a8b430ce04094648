/** A real notification daemon, xfce4-notifyd, and a mouse for its buttons. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { endGroup, run, startGroup } from '../app/child-process';
import type { NotificationEntry, Notify, SessionDesktop } from './session-desktop';

export interface NotificationDaemon {
  /** Every notification this daemon has accepted so far, including those that are gone; a replacement counts again. */
  shown(): Promise<readonly Notify[]>;
  /** How many are on the screen. */
  countOnScreen(): Promise<number>;
  /** Clicks the button of the only notification on the screen. */
  press(label: string): Promise<void>;
  /**
   * Reports to the app that last talked to the daemon that this button of `notification` was pressed, even if it is gone:
   * one press too many, or one that crossed its withdrawal.
   */
  pressUnseen(notification: Notify, label: string): Promise<void>;
  /** Clicks the text of the only notification on the screen; xfce4-notifyd just dismisses it and reports nothing. */
  dismiss(): Promise<void>;
  /** From now on it doesn't answer, until `thaw`. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/**
 * What xfce4-notifyd draws, in pixels: a row of equally wide buttons that ends at the lower right, with a padding. A long
 * label makes its own button wider by about this much, and doesn't change the others.
 */
const padding = 14;
const buttonWidth = 85;
const wideButtonWidth = 146;
const longestNarrowLabel = 12;
const buttonGap = 7;
const buttonsAboveBottom = 31;
/** How many readings of its place must be the same as the one before. */
const STILL_READINGS = 3;

export async function startNotificationDaemon(
  session: SessionDesktop,
  env: Readonly<Record<string, string>>,
): Promise<NotificationDaemon> {
  const child = startGroup(daemonPath(), [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  await expect
    .poll(() => session.ask({ ask: 'has-owner', name: 'org.freedesktop.Notifications' }), { timeout: 15_000 })
    .toBe(true);

  const log = () => session.ask<readonly NotificationEntry[]>({ ask: 'notifications' });
  // An entry has no id until it is accepted.
  const shown = async () =>
    (await log()).filter((entry): entry is Notify => entry.what === 'notify' && entry.id > 0);
  const xdotool = (...args: readonly string[]) => run('xdotool', args, { ...process.env, ...env });

  async function windows(): Promise<readonly string[]> {
    // xdotool fails if it finds nothing.
    const found = await xdotool('search', '--onlyvisible', '--class', 'xfce4-notifyd').catch(() => '');
    return found.split('\n').filter((line) => line !== '');
  }
  async function oneWindow() {
    await expect.poll(async () => (await windows()).length, { timeout: 15_000 }).toBe(1);
    const [id] = await windows();
    // It grows and moves while it is being laid out.
    let [geometry, still] = ['', 0];
    const readAgain = async () => {
      const before = geometry;
      geometry = await xdotool('getwindowgeometry', '--shell', id ?? '');
      still = geometry === before ? still + 1 : 0;
      return still;
    };
    await expect.poll(readAgain, { intervals: [100] }).toBe(STILL_READINGS);
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
      // One without a label means a click on the text, and isn't drawn.
      const labels = ((await shown()).at(-1)?.actions ?? [])
        .map((action) => action.label)
        .filter((text) => text !== '');
      const index = labels.indexOf(label);
      if (index === -1) throw new Error(`No button "${label}", only: ${labels.join(', ')}`);
      const toTheRight = labels.slice(index + 1).reduce((sum, text) => sum + widthOf(text) + buttonGap, 0);
      const fromRight = padding + toTheRight + widthOf(label) / 2;
      const answers = async () =>
        (await log()).filter(({ what }) => what === 'pressed' || what === 'closed').length;
      const before = await answers();
      await clickAt(place.x + place.width - fromRight, place.y + place.height - buttonsAboveBottom);
      await expect.poll(answers, 'the service has noticed the click').toBeGreaterThan(before);
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

/** It is in a folder named after the machine's architecture, not on the PATH. */
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
