import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../../core/words';
import { textDirection } from '../../../forms/text-direction';
import styles from './facts.module.css';

interface LinkLabelProps {
  /** As it is saved; empty for none. */
  readonly label: string;
  /** Shown if there is no label. */
  readonly placeholder: string;
  readonly onSave: (typed: string) => void;
  /** The field is no longer needed; true if a key said so, and the focus needs another place. */
  readonly onDone: (isByKey: boolean) => void;
}

/** The label of a link, in its row: Enter or leaving the field saves it, Escape leaves it as it was. */
export function LinkLabel({ label, placeholder, onSave, onDone }: LinkLabelProps) {
  const [typed, setTyped] = useState(label);
  const isDone = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const finish = (how: 'saved' | 'left' | 'cancelled') => {
    // A field that is removed may still report that it was left.
    if (isDone.current) return;
    isDone.current = true;
    if (how !== 'cancelled') onSave(typed.trim());
    onDone(how !== 'left');
  };
  return (
    <TextInput
      ref={input}
      className={styles.address ?? ''}
      aria-label={t('facts.links.label')}
      placeholder={placeholder}
      value={typed}
      autoComplete="off"
      attributes={textDirection}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => finish('left')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Enter doesn't press the button that gets the focus, and Escape leaves the panel open.
        event.preventDefault();
        finish(event.key === 'Enter' ? 'saved' : 'cancelled');
      }}
    />
  );
}
