import { t } from '../../core/words';
import type { MessageText } from './composer-draft';

/** The message as it is recorded; of a call, the sheet and what was noted. */
export function recordedText(
  { medium, callNotes = '' }: Pick<MessageText, 'medium' | 'callNotes'>,
  body: string,
): string {
  if (medium !== 'phone' || callNotes.trim() === '') return body;
  return `${body}\n\n${t('composer.callNotes')}:\n${callNotes}`;
}
