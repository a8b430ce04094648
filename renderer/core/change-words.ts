/** Changes and refusals in the window's language; menu, tray and notifications share the sentences. */
import { changeSentence, refusalSentence } from '@shared/i18n/change-words';
import type { ChangeDescription } from '@shared/model/card';
import { t } from './words';
import type { Failure } from '@shared/model/outcome';

/** What was changed, in a short sentence. */
export function changeWords(description: ChangeDescription): string {
  return changeSentence(t, description);
}

/** The same for a change just made, with the card's new column if it moved. */
export function changeMadeWords(description: ChangeDescription): string {
  const { name, stage } = description;
  const what = changeWords(description);
  if (stage === null || name === 'moved') return what;
  return t('board.announce.nowIn', { what, column: t(`board.columns.${stage}`) });
}

/** Why something wasn't done, in one or two sentences. */
export function refusalWords(refusal: Failure): string {
  return refusalSentence(t, refusal);
}
