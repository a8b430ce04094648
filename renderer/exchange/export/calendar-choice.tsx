import { Checkbox } from '@mantine/core';
import { t } from '../../core/words';
import { KeptCalendarFile } from './kept-calendar';
import { useKeptCalendar } from './use-kept-calendar';
import styles from './export.module.css';

export interface CalendarChoiceProps {
  readonly keeps: boolean;
  readonly onKeeps: (keeps: boolean) => void;
}

/** Whether the calendar file is kept up to date, and the one that is. */
export function CalendarChoice({ keeps, onKeeps }: CalendarChoiceProps) {
  const kept = useKeptCalendar();
  return (
    <div className={styles.more}>
      <Checkbox
        checked={keeps}
        onChange={(event) => onKeeps(event.currentTarget.checked)}
        label={t('exporting.kept.keep')}
        description={t('exporting.kept.keepHint')}
      />
      {kept === null ? null : <KeptCalendarFile kept={kept} />}
    </div>
  );
}
