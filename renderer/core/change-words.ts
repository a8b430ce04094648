/** Changes and refusals in the window's language; menu, tray and notifications share the sentences. */
import { changeSentence, refusalSentence } from '@shared/i18n/change-words';
import type { ChangeDescription } from '@shared/model/card';
import { t } from './words';
import type { ChangeOutcome, Failure } from '@shared/model/outcome';

/** What was changed, in a short sentence. */
export function changeWords(description: ChangeDescription): string {
  return changeSentence(t, description);
}

/** The same for a change just made, with the card's new column if it moved. */
export function changeMadeWords(description: ChangeDescription): string {
  const { name, stage } = description;
  const what = changeWords(description);
  if (stage === null || name === 'moved' || name === 'several-moved') return what;
  return t('board.announce.nowIn', { what, column: t(`board.columns.${stage}`) });
}

/** How many applications it left as they are, and why; empty if none. */
export function leftWords(left: ChangeOutcome['left'] = []): string {
  return left.map(({ reason, count }) => t(`selection.left.${reason}`, { count })).join(' ');
}

/** Why something wasn't done, in one or two sentences. */
export function refusalWords(refusal: Failure): string {
  return refusalSentence(t, refusal);
}
