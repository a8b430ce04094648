import type { StepProgress } from '@shared/model/progress';
import { partCountsOf } from '@shared/rules/progress/parts';
import { t } from '../../core/words';

/** "2 of 4 sent", and how many were skipped. */
export function PartsDone({ parts }: Pick<StepProgress, 'parts'>) {
  const { all, sent, skipped } = partCountsOf(parts);
  const values = { sent, all, count: skipped };
  return skipped === 0
    ? t('application.panel.partsSent', values)
    : t('application.panel.partsSkipped', values);
}
