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
  // What needs no cleaning is left to the field.
  if (text !== '' && text !== plain) insert(event, text);
}

/** As if it had been typed, so that the field's Undo takes it back; as one piece, which is much quicker than line by line. */
function insert(event: ClipboardEvent<HTMLTextAreaElement>, text: string): void {
  event.preventDefault();
  const piece = document.createElement('pre');
  // A line break at its start is dropped, and one at its end.
  piece.textContent = `\n${text}${text.endsWith('\n') ? '\n' : ''}`;
  document.execCommand('insertHTML', false, piece.outerHTML);
}
