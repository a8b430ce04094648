import styles from './tag-dot.module.css';

/** A tag's colour; the name beside it, on hover or for screen readers says which tag it is. */
export function TagDot({ colour }: { readonly colour: string }) {
  return <span className={styles.dot} data-colour={colour} aria-hidden="true" />;
}
