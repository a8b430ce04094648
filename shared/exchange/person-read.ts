/** People as files name them. */
import { hasMoreThanName, namePartsOf } from '../messages/names';

export interface PersonRead {
  readonly name: string | null;
  readonly email: string | null;
}

/** Longer is nobody's name. */
const MAX_NAME = 500;

/** A display name as a person writes it: "Okafor, Adaeze" is turned round, a title stays; null if it is empty or the address. */
export function personName(text: string, email: string | null): string | null {
  const bare = text
    .slice(0, MAX_NAME)
    .replace(/["\\]/gu, '')
    .replace(/^'+|'+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === '' || bare.toLowerCase() === email) return null;
  if (hasMoreThanName(bare)) return bare;
  const { title, full } = namePartsOf(bare);
  return [title, full].filter((part) => part !== '').join(' ') || null;
}
