import { DaysOffSettings } from './days-off-settings';
import { HolidaySettings } from './holiday-settings';
import type { PolicySectionProps } from '../rules-settings';
import { WorkingDays } from './working-days';
import styles from '../settings.module.css';

/** The days on which no message is due. */
export function DaysSettings(props: PolicySectionProps) {
  return (
    <>
      <div className={styles.part}>
        <WorkingDays {...props} />
      </div>
      <HolidaySettings {...props} />
      <DaysOffSettings {...props} />
    </>
  );
}
