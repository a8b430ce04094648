import { t } from '../core/words';
import type { MoveMeaning } from '@shared/rules/progress/move-meaning';

/** Words for what a move would do. */
export function moveMeaningWords(meaning: MoveMeaning): string {
  if ('step' in meaning)
    return t(`board.move.${meaning.tag}`, { step: t(`steps.inSentence.${meaning.step}`) });
  return t(`board.move.${meaning.tag}`);
}
