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

/** True for a single-line field, in which Enter types nothing. */
export function isOneLine(element: EventTarget | null): boolean {
  return element instanceof HTMLInputElement && oneLine.has(element.type);
}

/** True for an element that takes text input: it handles Undo and letter keys itself. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLInputElement) return !notText.has(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
