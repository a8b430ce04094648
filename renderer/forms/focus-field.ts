import { flushSync } from 'react-dom';

/** Applies a change that removes the focused element, and moves the focus to a field of the form. */
export function changeAndFocus(change: () => void, field: string): void {
  flushSync(change);
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}
