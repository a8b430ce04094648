import { useLayoutEffect, useRef, useState, type ChangeEvent, type RefObject } from 'react';

export interface TypedFieldOptions<T extends string> {
  /** The understood value, or the typed text until it is understood. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isUnderstood: (value: string) => value is T;
  /** What a text means right now; null if it can't be read. */
  readonly read: (text: string) => T | null;
  /** How the field shows what was understood, on blur. */
  readonly write: (value: T) => string;
}

export interface TypedField {
  /** Props for the input: what it shows, and its handlers. */
  readonly input: {
    readonly ref: RefObject<HTMLInputElement | null>;
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onFocus: () => void;
    readonly onMouseDown: () => void;
    readonly onClick: () => void;
  };
  /** True if the text wasn't understood on blur: it stays, and the field says what can be typed. */
  readonly isNotUnderstood: boolean;
  readonly leave: () => void;
}

/**
 * A free-text field whose text has a meaning. The meaning is updated with each key press, so that "tomorrow" is the day it
 * meant when it was typed, however long a draft is kept; the text itself stays until blur. Focusing the field selects its
 * text, as system fields do.
 */
export function useTypedField<T extends string>(options: TypedFieldOptions<T>): TypedField {
  const { value, onChange, isUnderstood, read, write } = options;
  const [typed, setTyped] = useState<{ readonly text: string; readonly meaning: string } | null>(null);
  // The form may have set another value in the meantime: that one counts, and is shown.
  const isTyping = typed !== null && typed.meaning === value;
  const written = isUnderstood(value) ? write(value) : value;
  const text = isTyping ? typed.text : written;
  const ref = useRef<HTMLInputElement>(null);
  const isEnteredByMouse = useRef(false);
  useLayoutEffect(() => {
    // Setting a new text clears the selection.
    if (!isTyping && ref.current === document.activeElement) ref.current?.select();
  }, [text, isTyping]);
  return {
    input: {
      ref,
      value: text,
      onChange(event) {
        const { value: entered } = event.currentTarget;
        const meaning = read(entered) ?? entered;
        setTyped({ text: entered, meaning });
        onChange(meaning);
      },
      onFocus: () => ref.current?.select(),
      onMouseDown() {
        isEnteredByMouse.current = ref.current !== document.activeElement;
      },
      onClick() {
        const { selectionStart, selectionEnd } = ref.current ?? {};
        if (isEnteredByMouse.current && selectionStart === selectionEnd) ref.current?.select();
      },
    },
    isNotUnderstood: !isTyping && value.trim() !== '' && !isUnderstood(value),
    leave: () => setTyped(null),
  };
}
