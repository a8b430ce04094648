import type { Ref } from 'react';
import styles from './lasso-frame.module.css';

/** The frame that is drawn around cards. What it selects is said by the bar of the selection. */
export function LassoFrame({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  return <div ref={ref} className={styles.frame} hidden aria-hidden="true" />;
}
