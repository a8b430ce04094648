/** The settings as main last told them, for their own screen and for what else the window shows of them. */
import { create } from 'zustand';
import type { Settings } from '@shared/ipc/contract';
import { call, listen } from './bridge';
import type { Failure } from '@shared/model/outcome';

export interface WindowSettings {
  /** Null until they were first read. */
  readonly settings: Settings | null;
  /** Why they could not be read when they were last asked for; null where they were told since. */
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

/** Reads them, and hears of every change from then on; gives back how to stop. */
export function followSettings(): () => void {
  const stop = listen('settings:changed', (settings) => {
    useWindowSettings.setState({ settings, refusal: null });
  });
  readSettings();
  return stop;
}
