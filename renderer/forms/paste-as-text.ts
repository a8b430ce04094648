import type { ClipboardEvent } from 'react';
import { textOfPastedHtml } from '@shared/exchange/pasted-html';
import { visibleText } from '@shared/model/text/visible-text';

/** Pastes formatted text as clean text, with its paragraphs and lists. */
export function pasteAsText(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = textOfPastedHtml(event.clipboardData.getData('text/html'));
  if (text !== '') insert(event, text);
}

/**
 * Pastes into a message: the text as it was copied, with its lines and without what nobody sees; what was copied only with
 * its formatting, as clean text.
 */
export function pasteIntoMessage(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const plain = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
  const text = visibleText(plain === '' ? textOfPastedHtml(event.clipboardData.getData('text/html')) : plain);
  // The field's own way of pasting is the only one that its Undo takes back alone.
  if (text !== '' && text !== plain) insert(event, text);
}

function insert(event: ClipboardEvent<HTMLTextAreaElement>, text: string): void {
  event.preventDefault();
  const area = event.currentTarget;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
