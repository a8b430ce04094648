/** Closing the window: hides it in the tray, minimises it, or quits. */
import { app, type BrowserWindow } from 'electron';
import type { Translator } from '../../../shared/i18n/translator';
import type { Preferences } from '../../../shared/model/settings/preferences';
import { showMessageBox } from '../../platform/message-box';
import { closeActOf } from './close-rule';
import { withTimeout } from '../lifecycle/with-timeout';

/** A closing window must not wait for a desktop that doesn't respond. */
const LONGEST_WAIT_FOR_TRAY_MS = 2_000;

export interface ClosingDeps {
  readonly t: Translator['t'];
  /** Resolves as soon as it is known, which may be never. */
  readonly hasTray: () => Promise<boolean>;
  readonly onClose: () => Preferences['onClose'];
  readonly chooseOnClose: (choice: 'stay' | 'quit') => void;
  /** The window was hidden in the tray. */
  readonly onHidden: () => void;
}

export interface Closing {
  attach(window: BrowserWindow): void;
}

export function createClosing(deps: ClosingDeps): Closing {
  let isQuitting = false;
  let isAsking = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  async function ask(window: BrowserWindow): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const choice = await askWhatClosingDoes(window, deps.t);
    isAsking = false;
    // When a session ends, the window and its question close together.
    if (choice === 'cancel' || window.isDestroyed()) return;
    deps.chooseOnClose(choice);
    if (choice === 'quit') app.quit();
    else window.minimize();
  }
  async function close(window: BrowserWindow): Promise<void> {
    const hasTray = await withTimeout(LONGEST_WAIT_FOR_TRAY_MS, deps.hasTray(), false);
    if (window.isDestroyed()) return;
    switch (closeActOf({ onClose: deps.onClose(), hasTray, platform: process.platform })) {
      case 'quit':
        app.quit();
        break;
      case 'minimize':
        window.minimize();
        break;
      case 'ask':
        await ask(window);
        break;
      case 'hide':
        window.hide();
        deps.onHidden();
        break;
    }
  }
  return {
    attach(window) {
      window.on('close', (event) => {
        if (isQuitting) return;
        event.preventDefault();
        void close(window);
      });
      // Windows ends a session without asking the program to quit, so the window must not be in the way.
      window.on('session-end', () => {
        isQuitting = true;
      });
    },
  };
}

async function askWhatClosingDoes(
  window: BrowserWindow,
  t: Translator['t'],
): Promise<'stay' | 'quit' | 'cancel'> {
  const choices = ['stay', 'quit', 'cancel'] as const;
  const response = await showMessageBox(window, {
    type: 'question',
    message: t('shell.close.message'),
    detail: t('shell.close.detail'),
    buttons: [t('shell.close.minimize'), t('shell.close.quit'), t('shell.close.cancel')],
    defaultId: 0,
    cancelId: 2,
  });
  return choices[response] ?? 'cancel';
}
