import { useLayoutEffect, useRef, useState, type ChangeEvent, type RefObject } from 'react';

export interface TypedFieldOptions<T extends string> {
  /** What was understood, or what was typed as long as nothing was. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isUnderstood: (value: string) => value is T;
  /** What is meant by a text at this moment; null if it can't be read. */
  readonly read: (text: string) => T | null;
  /** How the field shows what was understood, once it is left. */
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
  /** True for a text that was left and not understood: it stays, and the field says what can be typed. */
  readonly isNotUnderstood: boolean;
  readonly leave: () => void;
}

/**
 * A field in which one types freely. What is typed becomes its meaning with each key, so that "tomorrow" is the day meant
 * when it was typed, however long a draft of it lies; the text itself stays until the field is left. Whoever enters the
 * field types over what is there, as in the fields of a system.
 */
export function useTypedField<T extends string>(options: TypedFieldOptions<T>): TypedField {
  const { value, onChange, isUnderstood, read, write } = options;
  const [typed, setTyped] = useState<{ readonly text: string; readonly meaning: string } | null>(null);
  // The form may have set another value meanwhile: that one counts, and is shown.
  const isTyping = typed !== null && typed.meaning === value;
  const written = isUnderstood(value) ? write(value) : value;
  const text = isTyping ? typed.text : written;
  const ref = useRef<HTMLInputElement>(null);
  const isEnteredByMouse = useRef(false);
  useLayoutEffect(() => {
    // A new text takes the selection away.
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
