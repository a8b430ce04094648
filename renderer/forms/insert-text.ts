/** Writes into a field at its selection as if it had been typed, so that the field's Undo takes it back; the caret is behind it then. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  document.execCommand('insertText', false, text);
}
