/** The settings as last sent by main, for their own screen and for whatever else the window shows of them. */
import { create } from 'zustand';
import type { Settings } from '@shared/ipc/contract';
import { call, listen } from './bridge';
import type { Failure } from '@shared/model/outcome';

export interface WindowSettings {
  /** Null until first read. */
  readonly settings: Settings | null;
  /** Why the last attempt to read them failed; null if they were received since. */
  readonly refusal: Failure | null;
}

export const useWindowSettings = create<WindowSettings>(() => ({ settings: null, refusal: null }));

/** Asks main for the settings. */
export function readSettings(): void {
  void call('settings:read', null).then((reply) => {
    useWindowSettings.setState(
      reply.ok ? { settings: reply.value, refusal: null } : { refusal: reply.refusal },
    );
  });
}

/** Reads them and listens for changes from then on; returns a function that stops. */
export function followSettings(): () => void {
  const stop = listen('settings:changed', (settings) => {
    useWindowSettings.setState({ settings, refusal: null });
  });
  readSettings();
  return stop;
}
