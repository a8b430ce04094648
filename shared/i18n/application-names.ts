/** Names that distinguish the applications of a list, for places too short for company and role every time. */
import type { Card } from '../model/card';
import { searchText } from './search-text';
import type { Translator } from './translator';

type Named = Pick<Card, 'id' | 'company' | 'role'>;

/**
 * The name of each application in a list, depending on the others: "Northwind", or "Product Designer at Northwind" if
 * another application in the list is at the same company (ignoring case, accents and spacing).
 */
export function applicationNames(
  t: Translator['t'],
  applications: Iterable<Named>,
): (application: Named) => string {
  const idsByCompany = new Map<string, Set<string>>();
  for (const { id, company } of applications) {
    const key = companyKey(company);
    const ids = idsByCompany.get(key);
    if (ids) ids.add(id);
    else idsByCompany.set(key, new Set([id]));
  }
  return ({ company, role }) => {
    const isAlone = (idsByCompany.get(companyKey(company))?.size ?? 0) < 2;
    return isAlone ? company : t('board.cardName', { role, company });
  };
}

function companyKey(company: string): string {
  return searchText(company.trim().replace(/\s+/g, ' '));
}
