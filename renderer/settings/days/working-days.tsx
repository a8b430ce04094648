import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { firstWeekday } from '@shared/i18n/dates';
import { weekdaySchema, type Weekday } from '@shared/model/policy';
import { locale, t } from '../../core/words';
import type { PolicySectionProps } from '../rules-settings';
import styles from '../settings.module.css';

/** The days of the week on which messages are due, in the order of the user's calendar; at least one. */
export function WorkingDays({ policy, onChange }: PolicySectionProps) {
  const [isRefused, setIsRefused] = useState(false);
  const choose = (chosen: string[]) => {
    const days = chosen.map((day) => weekdaySchema.parse(Number(day))).sort((a, b) => a - b);
    setIsRefused(days.length === 0);
    if (days.length > 0) onChange({ workingDays: days });
  };
  return (
    <Checkbox.Group
      label={t('settings.days.workingDays')}
      description={t('settings.days.workingDaysHint')}
      error={isRefused ? t('refusals.field.no-working-day') : undefined}
      value={policy.workingDays.map(String)}
      onChange={choose}
    >
      <div className={styles.days}>
        {weekdaysFrom(firstWeekday(locale)).map((day) => (
          <Checkbox key={day} value={String(day)} label={weekdayName(day)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function weekdaysFrom(first: Weekday): readonly Weekday[] {
  return Array.from({ length: 7 }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}

const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The name of a weekday by its ISO number. 1 January 2001 was a Monday. */
function weekdayName(day: Weekday): string {
  return weekdayFormat.format(Date.UTC(2001, 0, day));
}
