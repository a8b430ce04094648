import styles from './unbroken.module.css';

/** Two short words with a hyphen: "Check-in". */
const hyphenated = /((?<![\p{L}-])\p{L}{1,8}-\p{L}{1,8}(?![\p{L}-]))/u;

/** The text of a few lines, in which no short word is broken at its hyphen: no "Check-" at the end of one. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(hyphenated).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={styles.word}>
        {part}
      </span>
    ),
  );
}
