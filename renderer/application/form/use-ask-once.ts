import { useRef } from 'react';
import { announce } from '../../core/announce';

/**
 * Saving by the key alone says neither with nor without a date that was found: the first time the focus goes to the button
 * that takes it, `question` is asked, and true is given back; asked again about the same date, it is saved as it stands.
 */
export function useAskOnce(): (date: string, button: HTMLElement | null, question: string) => boolean {
  const asked = useRef<ReadonlySet<string>>(new Set());
  return (date, button, question) => {
    if (button === null || asked.current.has(date)) return false;
    asked.current = new Set([...asked.current, date]);
    button.focus();
    announce(question);
    return true;
  };
}
