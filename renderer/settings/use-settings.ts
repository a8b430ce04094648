/** The settings as main has them, kept up to date. */
import { useCallback, useEffect, useState } from 'react';
import type { Fault, Settings } from '@shared/ipc/contract';
import type { Refusal } from '@shared/model/changes';
import { call, listen } from '../app/ipc';

export type SettingsReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly settings: Settings }
  | { readonly tag: 'failed'; readonly refusal: Refusal | Fault };

/** The settings, and how to ask for them again. */
export function useSettings(): readonly [SettingsReading, () => void] {
  const [reading, setReading] = useState<SettingsReading>({ tag: 'reading' });
  const read = useCallback(() => {
    void call('settings:read', null).then((reply) => {
      setReading(
        reply.ok ? { tag: 'read', settings: reply.value } : { tag: 'failed', refusal: reply.refusal },
      );
    });
  }, []);
  useEffect(() => {
    read();
    return listen('settings:changed', (settings) => setReading({ tag: 'read', settings }));
  }, [read]);
  return [reading, read];
}
