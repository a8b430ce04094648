/** Places as the user looks for them. */
import { searchText } from '@shared/i18n/search-text';

/** The options with `typed` in their names, whatever its case and accents: first those of which a word begins with it. */
export function matchingPlaces<T extends { readonly label: string }>(
  options: readonly T[],
  typed: string,
): T[] {
  const text = searchText(typed.trim());
  const found = options
    .map((option) => ({ option, name: searchText(option.label) }))
    .filter(({ name }) => name.includes(text));
  const rank = (name: string): number => {
    if (name.startsWith(text)) return 0;
    return name.includes(` ${text}`) ? 1 : 2;
  };
  return found.sort((a, b) => rank(a.name) - rank(b.name)).map(({ option }) => option);
}
