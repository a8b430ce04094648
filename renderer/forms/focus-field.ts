import { flushSync } from 'react-dom';

/** Applies a change that takes away what has the focus, and goes on from a field of the form. */
export function changeAndFocus(change: () => void, field: string): void {
  flushSync(change);
  document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}
