import { shortened } from '../../../shared/i18n/shorten';
import type { Card } from '../../../shared/model/card';

/** A menu or notification is drawn by the system, as wide as its longest line, and may cut the end off. */
export const MOST_LETTERS = 40;

type Named = Pick<Card, 'company' | 'role' | 'current'>;

/** The card with its names short enough for a line of a menu or notification. */
export function withShortNames<C extends Named>(card: C): C {
  const { company, role, current } = card;
  return {
    ...card,
    company: shortened(company, MOST_LETTERS),
    role: shortened(role, MOST_LETTERS),
    current: current && { ...current, personName: shortened(current.personName, MOST_LETTERS) },
  };
}
