/** Finds entries by a fuzzy name. Pure. */
import uFuzzy from '@leeoniya/ufuzzy';
import { searchText } from '@shared/i18n/search-text';

/** Most entries shown. */
export const MAX_FOUND = 40;

const letter = String.raw`\p{L}\p{M}`;

/** Letters may be left out: "nwapp" is "new application". They are those of every script; uFuzzy's own are a to z. */
const matcher = new uFuzzy({
  unicode: true,
  intraIns: 3,
  interSplit: `[^${letter}\\d']+`,
  interBound: `[^${letter}\\d]`,
  intraBound: `[${letter}]\\d|\\d[${letter}]`,
  intraChars: `[${letter}\\d']`,
});

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names as they are compared, each made once. */
const folded = new WeakMap<readonly Named[], readonly string[]>();

function foldedNames(entries: readonly Named[]): readonly string[] {
  const known = folded.get(entries);
  if (known) return known;
  const names = entries.map(({ name }) => searchText(name).toLowerCase());
  folded.set(entries, names);
  return names;
}

/**
 * The entries whose names fit best, those used recently first among equals. With nothing typed, the recent ones and then
 * the first of all.
 */
export function findEntries<E extends Named>(
  typed: string,
  entries: readonly E[],
  recent: readonly string[],
): readonly E[] {
  const query = searchText(typed.trim()).toLowerCase();
  const rank = new Map(recent.map((id, index) => [id, index]));
  const rankOf = ({ id }: E) => rank.get(id) ?? Infinity;
  const byRecency = (a: E, b: E) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b));
  if (query === '') return entries.toSorted(byRecency).slice(0, MAX_FOUND);
  const names = [...foldedNames(entries)];
  const [matches, info, order] = matcher.search(names, query, 1, 2_000);
  const indexes = order ? order.map((place) => info.idx[place] ?? -1) : (matches ?? []);
  const found = indexes.flatMap((index) => entries[index] ?? []);
  const used = found.filter((entry) => rank.has(entry.id)).toSorted(byRecency);
  return [...used, ...found.filter((entry) => !rank.has(entry.id))].slice(0, MAX_FOUND);
}
