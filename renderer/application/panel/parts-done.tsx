import type { StepProgress } from '@shared/model/progress';
import { t } from '../../core/words';

/** "2 of 4 sent", and how many were skipped. */
export function PartsDone({ parts }: Pick<StepProgress, 'parts'>) {
  const [sent, skipped] = (['sent', 'skipped'] as const).map(
    (tag) => parts.filter(({ record }) => record.tag === tag).length,
  );
  const values = { sent: sent ?? 0, all: parts.length, count: skipped ?? 0 };
  return skipped === 0
    ? t('application.panel.partsSent', values)
    : t('application.panel.partsSkipped', values);
}
