import { isolatedParts } from '@shared/i18n/isolate';
import styles from './cut-line.module.css';

/** Any part longer than this is a name: our own words between names are shorter. */
const LONGEST_OWN_WORDS = 32;

/**
 * The text of a line that is cut off if it doesn't fit. A right-to-left name in it loses its end: cut off with the line, it
 * would lose its beginning, which is on the right.
 */
export function CutLine({ text }: { readonly text: string }) {
  const parts = isolatedParts(text);
  if (!parts.some(({ isIsolated }) => isIsolated)) return text;
  return (
    <span className={styles.line}>
      {parts.map((part, index) => (
        <span
          key={index}
          className={part.text.length > LONGEST_OWN_WORDS || part.isIsolated ? styles.name : undefined}
          dir={part.isIsolated ? 'auto' : undefined}
        >
          {part.text}
        </span>
      ))}
    </span>
  );
}
