import { useEffect, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { LikeThis as Comparison } from '@shared/statistics/like-this';
import { call } from '../../core/bridge';
import { showView } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { percent } from '../figures';
import styles from './like-this.module.css';
import { axisEnd, bandPath, curvePath, shareRepliedBy } from '../wait-shapes';

const WIDTH = 150;
const HEIGHT = 44;

/** How long this wait has lasted beside the user's other ones; nothing if there is nothing to say. */
export function LikeThis({ detail }: { readonly detail: ApplicationDetail }) {
  const comparison = useComparison(detail);
  if (comparison === null) return null;
  return (
    <section className={styles.like} aria-label={t('insights.like.title')}>
      <Curve comparison={comparison} />
      <p>
        {wordsOf(comparison)}{' '}
        <Button look="quiet" onClick={() => showView('insights')}>
          {t('insights.title')}
        </Button>
      </p>
    </section>
  );
}

/** "Day 9. Of 12 similar waits, 4 got their reply later than this. 60% had one by then." */
export function wordsOf({ days, industry, n, repliedLater, survival }: Comparison): string {
  const values = { n, industry, count: repliedLater };
  return [
    t('insights.like.day', { count: days }),
    industry === '' ? t('insights.like.text', values) : t('insights.like.inIndustry', values),
    t('insights.like.share', { percent: percent(shareRepliedBy(survival, days)) }),
  ].join(' ');
}

/** Read again whenever the application is. A failure is in main's log: the panel does without the comparison. */
function useComparison(detail: ApplicationDetail): Comparison | null {
  const [read, setRead] = useState<{ readonly of: ApplicationDetail; readonly value: Comparison | null }>();
  useEffect(() => {
    let isWanted = true;
    void call('insights:like', { applicationId: detail.application.id }).then((reply) => {
      if (isWanted) setRead({ of: detail, value: reply.ok ? reply.value : null });
    });
    return () => {
      isWanted = false;
    };
  }, [detail]);
  return read?.of.application.id === detail.application.id ? read.value : null;
}

/** The curve of the others, with a line where this one is. */
export function Curve({ comparison: { survival, longest, days } }: { readonly comparison: Comparison }) {
  const end = Math.max(axisEnd(survival, longest), days, 1);
  const scales = {
    x: (day: number) => 2 + (day / end) * (WIDTH - 4),
    y: (share: number) => HEIGHT - 3 - share * (HEIGHT - 6),
  };
  const here = scales.x(days);
  return (
    <svg className={styles.curve} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={styles.band} d={bandPath(survival, end, scales)} />
      <path className={styles.line} d={curvePath(survival, end, scales)} />
      <line className={styles.here} x1={here} x2={here} y1="0" y2={HEIGHT} />
      <circle className={styles.dot} cx={here} cy={scales.y(shareRepliedBy(survival, days))} r="4" />
    </svg>
  );
}
