import type { ChangeInput } from '@shared/model/changes';
import { MAX_SEVERAL } from '@shared/model/card';
import { makeChange } from '../../core/bridge';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { focusCardOrHeir } from '../focus/card-focus';
import { useBoard } from '../store';
import { clearSelection, selectedCards } from './selection';

/**
 * One change of all selected cards, with one undo. They are no longer selected afterwards, unless only their tags were
 * changed.
 */
export async function changeSelected(act: ChangeInput<'change-several'>['act']): Promise<boolean> {
  const applicationIds = selectedCards().map(({ id }) => id);
  if (applicationIds.length > MAX_SEVERAL) {
    const text = t('selection.tooMany', { most: MAX_SEVERAL });
    showToast({ text, tone: 'refusal', undoes: null });
    return false;
  }
  if (applicationIds.length === 0) return false;
  const reply = await makeChange('change-several', { applicationIds, act }, { applicationIds });
  if (reply.ok && act.kind !== 'tags') {
    clearSelection();
    focusCardOrHeir(useBoard.getState().tabStop);
  }
  return reply.ok;
}
