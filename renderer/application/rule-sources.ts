/** Which articles a rule comes from, and where they disagree about the dates of a step. */
import type { Step } from '@shared/model/application';
import type { RuleId } from '@shared/model/progress';
import { locale, t } from '../app/translate';

export type ArticleLetter = 'A' | 'B' | 'C' | 'D' | 'E';

const letters: ReadonlySet<string> = new Set<ArticleLetter>(['A', 'B', 'C', 'D', 'E']);

/** The letters of a rule's entry in the catalogue ("A, C"); none for a rule of our own. */
export function articlesOf(entry: string): readonly ArticleLetter[] {
  return entry
    .split(',')
    .map((letter) => letter.trim())
    .filter((letter) => letters.has(letter)) as ArticleLetter[];
}

/** The rules of a step that a setting could turn the other way. */
const disputed: Readonly<Record<Step, readonly RuleId[]>> = {
  'thank-you': ['T1', 'T2', 'T3'],
  'check-in': ['K1', 'K2', 'K5'],
  final: ['F1', 'F2', 'F3'],
  close: ['M1', 'M2'],
};

/**
 * True where the dates would be others if the user took the other side. A date the employer named (K6), a strong
 * connection (K3) and the pace of an industry (K4) decide the check-in by themselves.
 */
export function hasDisagreement(step: Step, rules: readonly RuleId[]): boolean {
  if (step === 'check-in' && rules.some((rule) => rule === 'K3' || rule === 'K4' || rule === 'K6'))
    return false;
  return rules.some((rule) => disputed[step].includes(rule));
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "Rule K1, from “…” (A)": where a rule comes from. */
export function sourceWords(rule: RuleId): string {
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
