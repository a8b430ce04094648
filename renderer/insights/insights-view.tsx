import { useCallback, useEffect, useRef } from 'react';
import type { Insights } from '@shared/statistics/insights';
import { useViewFocus } from '../cards/focus/use-view-focus';
import { Note } from '../cards/nothing-shown';
import { refusalWords } from '../core/change-words';
import { openDialog } from '../core/navigation';
import { showToast } from '../core/toasts';
import { t } from '../core/words';
import { Button } from '../ui/button';
import styles from './insights.module.css';
import { InsightsFigures } from './insights-figures';
import { usePrintRequest } from './paper/print-request';
import { printInsights, saveInsights } from './paper/print-insights';
import { useInsights, type InsightsReading } from './reading/use-insights';

/** Statistics on the user's own search (rule N1), shown instead of the board. */
export function InsightsView() {
  const { reading, retry } = useInsights();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = useCallback(() => heading.current?.focus({ preventScroll: true }), []);
  // A view was asked for: the keyboard and a screen reader go to its beginning.
  useEffect(focusHeading, [focusHeading]);
  useViewFocus(focusHeading);
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t('insights.title')}
          </h2>
          <PaperButtons reading={reading} />
        </div>
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
      <div role="alert" className={styles.failed}>
        <p>{t('insights.failed', { reason: refusalWords(reading.refusal) })}</p>
        <Button look="primary" onClick={onRetry}>
          {t('insights.retry')}
        </Button>
      </div>
    );
  }
  if (reading.insights.funnels.all.applied === 0) {
    return (
      <div className={styles.empty}>
        <Note>
          <h3>{t('insights.empty.title')}</h3>
          <p>{t('insights.empty.text')}</p>
          <Button
            look="primary"
            onClick={() =>
              openDialog({ tag: 'application-form', applicationId: null, focus: 'new-interview' })
            }
          >
            {t('insights.empty.action')}
          </Button>
        </Note>
      </div>
    );
  }
  return <InsightsFigures insights={reading.insights} />;
}

/** Null until there are any. */
function figuresIn(reading: InsightsReading): Insights | null {
  return reading.tag === 'read' && reading.insights.funnels.all.applied > 0 ? reading.insights : null;
}

/** Prints what was asked for before the figures were there. */
function usePrinting(reading: InsightsReading): void {
  const isAsked = usePrintRequest((state) => state.isAsked);
  useEffect(() => {
    if (!isAsked || reading.tag === 'reading') return;
    usePrintRequest.setState({ isAsked: false });
    const insights = figuresIn(reading);
    // Not within the effect, in which React draws nothing else.
    if (insights !== null) queueMicrotask(() => void printInsights(insights));
    else if (reading.tag === 'read')
      showToast({ text: t('insights.paper.nothing'), tone: 'refusal', undoes: null });
  }, [isAsked, reading]);
}

function PaperButtons({ reading }: { readonly reading: InsightsReading }) {
  usePrinting(reading);
  const insights = figuresIn(reading);
  if (insights === null) return null;
  return (
    <div className={styles.actions}>
      <Button look="quiet" onClick={() => void saveInsights(insights)}>
        {t('insights.paper.save')}
      </Button>
      <Button look="quiet" onClick={() => void printInsights(insights)}>
        {t('insights.paper.print')}
      </Button>
    </div>
  );
}
