import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useFocusPassedOn } from '../../cards/focus/use-view-focus';
import { announce } from '../../core/announce';
import styles from './offer.module.css';

export interface OfferProps {
  readonly label: string;
  readonly text: string;
  /** The buttons that accept or decline it. */
  readonly children: ReactNode;
}

/** A line at the lower edge that offers something once and stays until it is answered. It never covers anything. */
export function Offer({ label, text, children }: OfferProps) {
  const element = useRef<HTMLElement>(null);
  const announceOnce = useEffectEvent(() => {
    announce(text);
  });
  useEffect(() => {
    announceOnce();
  }, []);
  useFocusPassedOn(element);
  return (
    <aside ref={element} className={styles.offer} aria-label={label}>
      <p className={styles.text}>{text}</p>
      <span className={styles.answers}>{children}</span>
    </aside>
  );
}
