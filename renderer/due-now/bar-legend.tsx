import { useEffect, useState } from 'react';
import { call } from '../core/bridge';
import { useWindowSettings } from '../core/settings-store';
import { t } from '../core/words';
import styles from './bar-legend.module.css';

/** How much higher an item is with the legend, in CSS pixels. */
export const BAR_LEGEND_HEIGHT = 20;

/** Whether bars are explained below the first one: the first time that one is shown, until the list or the window closes. */
export function useHasBarLegend(hasBar: boolean): boolean {
  const isNew = useWindowSettings(({ settings }) => settings?.preferences.hasSeenBars === false) && hasBar;
  const [isShown, setIsShown] = useState(isNew);
  if (isNew && !isShown) setIsShown(true);
  useEffect(() => {
    if (isNew) void call('preferences:change', { hasSeenBars: true });
  }, [isNew]);
  return isShown && hasBar;
}

/** The parts of the bar above in their order, each beside its own mark. A screen reader hears the dates instead. */
export function BarLegend() {
  return (
    <span className={styles.legend} aria-hidden="true">
      <span>{t('board.firstBar.opens')}</span>
      <span className={styles.best}>{t('board.firstBar.best')}</span>
      <span>{t('board.firstBar.latest')}</span>
      <span className={styles.now}>{t('board.firstBar.now')}</span>
    </span>
  );
}
