/** Which articles a rule comes from. */
import type { RuleId } from '@shared/model/progress';
import { locale, t } from '../core/words';

export type ArticleLetter = 'A' | 'B' | 'C' | 'D' | 'E';

const letters: ReadonlySet<string> = new Set<ArticleLetter>(['A', 'B', 'C', 'D', 'E']);

/** The letters in a rule's catalogue entry ("A, C"); none for a rule of our own. */
export function articlesOf(entry: string): readonly ArticleLetter[] {
  return entry
    .split(',')
    .map((letter) => letter.trim())
    .filter((letter) => letters.has(letter)) as ArticleLetter[];
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "Rule K1, from “…” (A)": where rules come from, a sentence part for each. */
export function sourceWords(rules: readonly RuleId[]): string {
  return rules.map(sourceOf).join('; ');
}

function sourceOf(rule: RuleId): string {
  return entryWords(rule, t(`reasons.sources.${rule}`));
}

/** The same for one rule, with the articles of its entry in the catalogue ("A, C"). */
export function entryWords(rule: string, entry: string): string {
  const articles = articlesOf(entry);
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

/** "Rule O1, articles A, C; Rule X2, our own": the same without the titles, for narrow places. */
export function sourcesShort(rules: readonly RuleId[]): string {
  return rules
    .map((rule) => {
      const entry = t(`reasons.sources.${rule}`);
      return articlesOf(entry).length === 0 ? sourceOf(rule) : sourceShort(rule, entry);
    })
    .join('; ');
}

/** "Rule W2, articles B, C, D": the same without the titles, for narrow places. */
export function sourceShort(rule: string, entry: string): string {
  return t('composer.source', { rule, articles: entry, count: articlesOf(entry).length });
}
