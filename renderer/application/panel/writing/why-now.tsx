import type { ApplicationDetail } from '@shared/ipc/detail';
import type { CardStep } from '@shared/model/card';
import type { StepProgress } from '@shared/model/progress';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { useNow } from '../../../core/clock';
import { relativeWords } from '../../../core/date-words';
import { t } from '../../../core/words';
import { Reasons } from '../../../reasons/reasons';
import styles from './writing.module.css';

export interface WhyNowProps {
  readonly detail: ApplicationDetail;
  readonly step: StepProgress;
  readonly current: CardStep;
}

/** Whether now is a good moment for this message, and the reasons, each with its article. */
export function WhyNow({ detail, step, current }: WhyNowProps) {
  const now = useNow();
  const state = stepStateAt(step.step, current, now);
  const when = relativeWords(state === 'waiting' ? current.opensAt : current.dueAt, current.timeZone, now);
  const explanation = detail.explanations.find((one) => one.step === step.step);
  return (
    <section className={styles.section} aria-label={t('composer.whyNow')}>
      <h4 className={styles.title}>{t('composer.whyNow')}</h4>
      {/* If it is late, the reasons say so, with the article. */}
      {state === 'late' && explanation !== undefined ? null : (
        <p>{t(`application.panel.stateText.${state}`, { when })}</p>
      )}
      {explanation === undefined ? null : (
        <Reasons explanation={explanation} isLate={state === 'late'} onEdit={null} />
      )}
    </section>
  );
}
