import type { ClipboardEvent } from 'react';
import { textOfPastedHtml } from '@shared/exchange/pasted-html';

/** Pastes formatted text as clean text, with its paragraphs and lists. */
export function pasteAsText(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = textOfPastedHtml(event.clipboardData.getData('text/html'));
  if (text === '') return;
  event.preventDefault();
  const area = event.currentTarget;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
