import type { ReactNode } from 'react';
import type { SettingsSection } from '@shared/model/settings/settings-section';
import { t } from '../core/words';
import styles from './settings.module.css';

export interface SectionProps {
  readonly name: SettingsSection;
  /** Stays visible below the scrolling part. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the settings under its title. It scrolls; its footer doesn't. */
export function Section({ name, foot, children }: SectionProps) {
  return (
    <>
      <div className={styles.scroller}>
        <div className={styles.section}>
          <h3 className={styles.title}>{t(`settings.titles.${name}`)}</h3>
          {children}
        </div>
      </div>
      {foot}
    </>
  );
}
