import type { Step } from '@shared/model/application';
import type { RuleId } from '@shared/model/progress';
import { locale, t } from '../app/translate';
import { Button } from '../ui/button';
import { articlesOf, hasDisagreement } from './rule-sources';
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

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

function sourceWords(rule: RuleId): string {
  const articles = articlesOf(t(`reasons.${rule}.articles`));
  const [first] = articles;
  if (first === undefined) return t('reasons.ownRule', { rule });
  if (articles.length === 1) {
    return t('reasons.ruleOfArticle', { rule, title: t(`reasons.articles.${first}`), letter: first });
  }
  const titles = articles.map((letter) =>
    t('reasons.articleInList', { title: t(`reasons.articles.${letter}`), letter }),
  );
  return t('reasons.ruleOfArticles', { rule, list: list.format(titles) });
}
