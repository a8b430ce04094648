/** Finds places by what the user types. */
import { searchText } from '@shared/i18n/search-text';

/**
 * The options with `typed` in one of their names, ignoring case and accents: first those whose name starts with it, then
 * those with a word that does.
 */
export function matchingPlaces<T>(
  options: readonly T[],
  typed: string,
  namesOf: (option: T) => readonly string[],
): T[] {
  const text = searchText(typed.trim());
  return options
    .map((option) => ({
      option,
      rank: Math.min(...namesOf(option).map((name) => rankOf(searchText(name), text))),
    }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

const NOT_FOUND = 3;

function rankOf(name: string, text: string): number {
  if (name.startsWith(text)) return 0;
  if (name.includes(` ${text}`)) return 1;
  return name.includes(text) ? 2 : NOT_FOUND;
}
