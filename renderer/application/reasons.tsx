import type { Step } from '@shared/model/application';
import type { RuleId } from '@shared/model/progress';
import { t } from '../app/translate';
import { Button } from '../ui/button';
import { hasDisagreement, sourceWords } from './rule-sources';
import styles from './panel.module.css';

export interface ReasonsProps {
  readonly step: Step;
  readonly rules: readonly RuleId[];
  readonly onSettings: () => void;
}

/** Why a step has its dates: a sentence a person would say, the rule, the article; and where the articles disagree. */
export function Reasons({ step, rules, onSettings }: ReasonsProps) {
  return (
    <div className={styles.reasons}>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            {t(`reasons.${rule}.text`)}
            <span className={styles.source}>{sourceWords(rule)}</span>
          </li>
        ))}
      </ul>
      {hasDisagreement(step, rules) ? (
        <p className={styles.disagreement}>
          {t(`reasons.disagreements.${step}`)}{' '}
          <Button look="quiet" onClick={onSettings}>
            {t('reasons.disagreements.choose')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
