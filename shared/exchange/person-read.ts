/** People as files name them. */
import { namePartsOf } from '../messages/names';

export interface PersonRead {
  readonly name: string | null;
  readonly email: string | null;
}

/** A display name as a person writes it: "Okafor, Adaeze" is turned round, a title stays; null if it is empty or the address. */
export function personName(text: string, email: string | null): string | null {
  const bare = text
    .replace(/["\\]/gu, '')
    .replace(/^'+|'+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === '' || bare.toLowerCase() === email) return null;
  const { title, full } = namePartsOf(bare);
  return [title, full].filter((part) => part !== '').join(' ') || null;
}
