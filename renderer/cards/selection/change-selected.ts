import type { Stage } from '@shared/model/application';
import type { ChangeInput } from '@shared/model/changes';
import { MAX_SEVERAL, type Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { makeChange } from '../../core/bridge';
import { openDialog } from '../../core/navigation';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { markSent, moveCard } from '../actions';
import { focusCardOrHeir } from '../focus/card-focus';
import { useBoard } from '../store';
import { tagChangeWords } from '../tags/tag-change-words';
import { clearSelection, isOneOfSelected, selectedCards } from './selection';

/**
 * One change of all selected cards, with one undo. They are no longer selected afterwards, unless only their tags were
 * changed.
 */
export async function changeSelected(act: ChangeInput<'change-several'>['act']): Promise<boolean> {
  const applicationIds = selectedCards().map(({ id }) => id);
  const [first] = applicationIds;
  if (first === undefined || refusesOneOfTooMany(first)) return false;
  const reply = await makeChange(
    'change-several',
    { applicationIds, act },
    { applicationIds, ...(act.kind === 'tags' ? { words: tagChangeWords(act) } : {}) },
  );
  if (reply.ok && act.kind !== 'tags') {
    clearSelection();
    focusCardOrHeir(useBoard.getState().tabStop);
  }
  return reply.ok;
}

/** True if more are selected than can be changed at once. */
export function areTooMany(): boolean {
  return selectedCards().length > MAX_SEVERAL;
}

/** True if the card is one of too many: what acts on all of them doesn't even begin. */
export function isOneOfTooMany(id: ApplicationId): boolean {
  return areTooMany() && isOneOfSelected(id);
}

/** The same; says why. */
export function refusesOneOfTooMany(id: ApplicationId): boolean {
  const isRefused = isOneOfTooMany(id);
  if (isRefused) showToast({ text: tooManyWords(), tone: 'refusal', undoes: null });
  return isRefused;
}

/** Why nothing can be done with as many as are selected. */
export function tooManyWords(): string {
  return t('selection.tooMany', { most: MAX_SEVERAL });
}

/** Moves a card to a column, and all that are selected if it is one of them; asks for what that needs. */
export async function moveWithSelected(card: Card, to: Stage): Promise<void> {
  if (!isOneOfSelected(card.id)) await moveCard(card, to);
  else if (refusesOneOfTooMany(card.id)) return;
  else if (to === 'closed') openDialog({ tag: 'outcome', applicationId: null });
  else await changeSelected({ kind: 'move', to });
}

/** Marks a card's message as sent, and those of all that are selected if it is one of them. */
export async function markSentWithSelected(card: Card): Promise<void> {
  if (isOneOfSelected(card.id)) await changeSelected({ kind: 'sent' });
  else await markSent(card);
}
