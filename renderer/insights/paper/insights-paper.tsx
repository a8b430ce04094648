import type { Insights } from '@shared/statistics/insights';
import { longDate } from '@shared/i18n/dates';
import { locale, t } from '../../core/words';
import { InsightsFigures } from '../insights-figures';
import { OnPaper } from './on-paper';
import styles from './paper.module.css';

/** The figures as they are printed, with the date at the top. */
export function InsightsPaper({ insights }: { readonly insights: Insights }) {
  const { funnels, activity } = insights;
  return (
    <OnPaper value={true}>
      <main className={styles.paper}>
        <header className={styles.head}>
          <h1>{t('insights.title')}</h1>
          <p>
            {t('insights.paper.made', {
              date: longDate(activity.today, locale),
              count: funnels.all.applied,
            })}
          </p>
        </header>
        <InsightsFigures insights={insights} />
      </main>
    </OnPaper>
  );
}
