import { nameKey } from '@shared/model/person-name';
import { t } from '../core/words';
import { useBoard } from './store';

const usual = ['linkedIn', 'referral', 'companySite', 'jobBoard', 'recruiter'] as const;

/** Where applications were found, to choose from: what was used before, the most frequent first, then the usual ones. */
export function useSources(): readonly string[] {
  const cards = useBoard((state) => state.cards);
  return sourcesOf(
    [...cards.values()].map(({ source = '' }) => source),
    usual.map((name) => t(`facts.sources.${name}`)),
  );
}

/** Names that differ only in case or spacing are one, as written first. */
export function sourcesOf(used: readonly string[], usualNames: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const name of used) {
    if (name === '') continue;
    const known = counts.get(nameKey(name));
    if (known) known.count += 1;
    else counts.set(nameKey(name), { name, count: 1 });
  }
  const before = [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ name }) => name);
  return [...before, ...usualNames.filter((name) => !counts.has(nameKey(name)))];
}
