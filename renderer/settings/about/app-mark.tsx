import styles from './about.module.css';

/** The app's icon: a comma on a paper tile, in the colours of the window. */
export function AppMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width="56" height="56" aria-hidden="true">
      <rect className={styles.tile} x="0.5" y="0.5" width="23" height="23" rx="5.5" />
      <path
        className={styles.comma}
        d="M12 4.5C14.9 4.5 17 6.7 17 9.8C17 14.3 13.8 18.1 9.3 19.7C8.7 19.9 8.3 19.2 8.8 18.8C10.8 17.3 12 15.6 12.2 13.6C9.4 13.7 7.2 11.7 7.2 9.1C7.2 6.5 9.3 4.5 12 4.5Z"
      />
    </svg>
  );
}
