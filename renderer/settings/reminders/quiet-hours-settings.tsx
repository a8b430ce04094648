import { Switch } from '@mantine/core';
import type { QuietHours } from '@shared/model/policy';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { TimeSetting } from '../fields/time-setting';
import styles from '../settings.module.css';

/** The hours without notifications. */
export function QuietHoursSettings({ quietHours }: { readonly quietHours: QuietHours }) {
  const change = (patch: Partial<QuietHours>) =>
    void makeChange('change-quiet-hours', { quietHours: { ...quietHours, ...patch } });
  return (
    <section className={styles.part} aria-label={t('settings.quiet.title')}>
      <h4 className={styles.subtitle}>{t('settings.quiet.title')}</h4>
      <Switch
        size="sm"
        label={t('settings.quiet.isOn')}
        description={t('settings.quiet.hint')}
        checked={quietHours.isOn}
        onChange={(event) => change({ isOn: event.currentTarget.checked })}
      />
      <div className={styles.numbers}>
        <TimeSetting
          label={t('settings.quiet.from')}
          value={quietHours.from}
          isDisabled={!quietHours.isOn}
          onChange={(from) => change({ from })}
        />
        <TimeSetting
          label={t('settings.quiet.until')}
          value={quietHours.until}
          isDisabled={!quietHours.isOn}
          onChange={(until) => change({ until })}
        />
      </div>
    </section>
  );
}
