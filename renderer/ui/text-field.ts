import type { KeyboardEvent } from 'react';

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

/** A handler that runs it at Enter, but not at the Enter that only ends a composition (of Japanese or Chinese, say). */
export function onEnter(run: () => void): (event: KeyboardEvent) => void {
  return ({ key, nativeEvent }) => {
    if (key === 'Enter' && !nativeEvent.isComposing) run();
  };
}
