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

/** True for an element in which one types: its own Undo and its letters are its own. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLInputElement) return !notText.has(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
