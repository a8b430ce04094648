const notText = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

const oneLine = new Set(['text', 'email', 'number', 'search', 'tel', 'time', 'url']);

/** True for a field of one line, in which Enter types nothing. */
export function isOneLine(element: EventTarget | null): boolean {
  return element instanceof HTMLInputElement && oneLine.has(element.type);
}

/** True for an element in which one types: its own Undo and its letters are its own. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLInputElement) return !notText.has(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
