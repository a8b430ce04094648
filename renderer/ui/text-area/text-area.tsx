import { Textarea, type TextareaProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import type { Ref } from 'react';
import styles from './text-area.module.css';

export interface TextAreaProps extends Omit<
  TextareaProps,
  'autosize' | 'classNames' | 'minRows' | 'maxRows' | 'ref'
> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly classNames?: Readonly<Partial<Record<'root' | 'description' | 'wrapper' | 'input', string>>>;
  /** The field grows with its text, from so many lines on; otherwise it has `rows` lines. */
  readonly minRows?: number;
  /** It scrolls from so many lines on. */
  readonly maxRows?: number;
}

/**
 * A field of several lines, in which Undo takes back what was typed as one. Chromium starts another step of Undo whenever a
 * script changes a text's children or writes into any field; so this grows by its styles alone, where the library would
 * measure in a hidden field, and React can't write into it what it already says.
 */
export function TextArea({ ref = null, classNames, minRows, maxRows, ...rest }: TextAreaProps) {
  const grows = minRows !== undefined;
  const lines = { '--min-rows': minRows, '--max-rows': maxRows };
  return (
    <Textarea
      {...rest}
      {...(grows ? { style: lines } : {})}
      ref={useMergedRef(ref, keepChildren)}
      classNames={{
        ...classNames,
        input: [classNames?.input, grows && styles.grows, maxRows !== undefined && styles.scrolls]
          .filter((name) => typeof name === 'string')
          .join(' '),
      }}
    />
  );
}

/** React copies each value into the children of the element, to be there when a page's form is reset. Nothing is reset here. */
function keepChildren(area: HTMLTextAreaElement | null): void {
  if (area === null) return;
  Object.defineProperty(area, 'defaultValue', {
    configurable: true,
    get: () => area.value,
    set: () => undefined,
  });
}
