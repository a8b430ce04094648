/** Places as the user looks for them. */
import { locale } from '../../core/words';

/** The options with `typed` in their names, whatever its case and accents: first those of which a word begins with it. */
export function matchingPlaces<T extends { readonly label: string }>(
  options: readonly T[],
  typed: string,
): T[] {
  const text = plain(typed.trim());
  const found = options
    .map((option) => ({ option, name: plain(option.label) }))
    .filter(({ name }) => name.includes(text));
  const rank = (name: string): number => {
    if (name.startsWith(text)) return 0;
    return name.includes(` ${text}`) ? 1 : 2;
  };
  return found.sort((a, b) => rank(a.name) - rank(b.name)).map(({ option }) => option);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
