import styles from './key-cap.module.css';

/** A key as it looks on a keyboard. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className={styles.cap}>{children}</kbd>;
}
