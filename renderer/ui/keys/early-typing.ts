/** Letters typed while a dialog is still opening, kept for its field. */
import { useEffect } from 'react';

let typed = '';
let hasField = false;

/** Keeps the letter of a key; false if it isn't one, or if the field has had the focus already. */
export function keepEarlyLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  const isLetter = Array.from(key).length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
  if (!isLetter || hasField) return false;
  typed += key;
  return true;
}

/** The dialog closed before its field was there. */
export function forgetEarlyLetters(): void {
  typed = '';
}

/** Hands over what was typed before the field had the focus. Spread the result on the field. */
export function useEarlyLetters(onLetters: (letters: string) => void): { readonly onFocus: () => void } {
  useEffect(
    () => () => {
      hasField = false;
    },
    [],
  );
  return {
    onFocus() {
      hasField = true;
      const letters = typed.trimStart();
      typed = '';
      if (letters !== '') onLetters(letters);
    },
  };
}
