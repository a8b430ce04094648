import { useEffect, useRef } from 'react';
import { refusalWords } from '../core/change-words';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { FollowUpsFigure } from './follow-ups';
import { FunnelFigure } from './funnel';
import { HeardElsewhere } from './heard/heard-elsewhere';
import styles from './insights.module.css';
import { LearnedNote } from './learned';
import { ResponseTimes } from './response-times';
import { useInsights, type InsightsReading } from './use-insights';
import { WeekFigure } from './week';

/** Statistics on the user's own search (rule N1), shown instead of the board. */
export function InsightsView() {
  const { reading, retry } = useInsights();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A view was asked for: the keyboard and a screen reader go to its beginning.
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('insights.title')}
        </h2>
        <p className={styles.intro}>{t('insights.intro')}</p>
        <Content reading={reading} onRetry={retry} />
      </div>
    </div>
  );
}

function Content({ reading, onRetry }: { readonly reading: InsightsReading; readonly onRetry: () => void }) {
  if (reading.tag === 'reading') return <p role="status">{t('insights.loading')}</p>;
  if (reading.tag === 'failed') {
    return (
      <div role="alert" className={styles.empty}>
        <p>{t('insights.failed', { reason: refusalWords(reading.refusal) })}</p>
        <Button look="primary" onClick={onRetry}>
          {t('insights.retry')}
        </Button>
      </div>
    );
  }
  const { responses, followUps, funnels, activity } = reading.insights;
  if (funnels.all.applied === 0) {
    return (
      <div className={styles.empty}>
        <h3>{t('insights.empty.title')}</h3>
        <p>{t('insights.empty.text')}</p>
      </div>
    );
  }
  return (
    <>
      <ResponseTimes responses={responses} />
      <HeardElsewhere />
      <LearnedNote responses={responses} />
      <div className={styles.pair}>
        <FollowUpsFigure followUps={followUps} />
        <FunnelFigure funnels={funnels} />
      </div>
      <WeekFigure activity={activity} />
    </>
  );
}
