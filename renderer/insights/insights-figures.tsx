import type { Insights } from '@shared/statistics/insights';
import { FollowUpsFigure } from './follow-ups';
import { FunnelFigure } from './funnel';
import { HeardElsewhere } from './heard/heard-elsewhere';
import styles from './insights.module.css';
import { LearnedNote } from './learned';
import { ResponseTimes } from './response-times';
import { WeekFigure } from './week';

/** All figures, in the window or on paper. */
export function InsightsFigures({
  insights: { responses, followUps, funnels, activity },
}: {
  readonly insights: Insights;
}) {
  return (
    <>
      <ResponseTimes responses={responses} />
      <HeardElsewhere />
      <LearnedNote responses={responses} />
      <div className={styles.pair}>
        <FollowUpsFigure followUps={followUps} />
        <div className={styles.stack}>
          <FunnelFigure funnels={funnels} />
          <WeekFigure activity={activity} />
        </div>
      </div>
    </>
  );
}
