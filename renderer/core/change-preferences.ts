import type { Preferences } from '@shared/model/settings/preferences';
import { call } from './bridge';
import { showToast, showRefusal } from './toasts';
import { t } from './words';

/** Preferences aren't part of the history, so their undo is in the toast. */
export async function changePreferences(patch: Partial<Preferences>, words: string, before: Preferences) {
  const reply = await call('preferences:change', patch);
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return;
  }
  const names = Object.keys(patch) as (keyof Preferences)[];
  const previous = Object.fromEntries(names.map((name) => [name, before[name]]));
  showToast({ text: words, tone: 'change', undoes: null, onUndo: () => void putBack(previous, words) });
}

async function putBack(previous: Partial<Preferences>, words: string): Promise<void> {
  const reply = await call('preferences:change', previous);
  if (reply.ok) showToast({ text: t('changes.undone', { change: words }), tone: 'change', undoes: null });
  else showRefusal(reply.refusal);
}
