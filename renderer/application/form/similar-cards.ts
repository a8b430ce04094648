/** Which applications a new one may repeat: the same company and a similar role. Pure. */
import { distance } from 'fastest-levenshtein';
import { companyKey, isSimilarRole } from '@shared/exchange/tables/duplicates';
import type { Card } from '@shared/model/card';

const MOST = 3;
/** A company's name this long may have a letter wrong. */
const TYPO_LENGTH = 6;

/** Cards stay the same objects while nothing changes, so each name is read once. */
const keys = new WeakMap<Card, string>();

function keyOf(card: Card): string {
  const known = keys.get(card);
  if (known !== undefined) return known;
  const key = companyKey(card.company);
  keys.set(card, key);
  return key;
}

/** A few of them, those with the same spelling first. Empty until both company and role were typed. */
export function similarCards(
  typed: { readonly company: string; readonly role: string },
  cards: Iterable<Card>,
): readonly Card[] {
  const key = companyKey(typed.company);
  if (key === '' || typed.role.trim() === '') return [];
  const found = [...cards]
    .filter((card) => isSameCompany(key, keyOf(card)) && isSameJob(typed.role, card.role))
    .toSorted((a, b) => Number(keyOf(b) === key) - Number(keyOf(a) === key) || b.since - a.since);
  return found.slice(0, MOST);
}

function isSameCompany(a: string, b: string): boolean {
  if (a === b) return true;
  const isClose = Math.abs(a.length - b.length) <= 1 && Math.min(a.length, b.length) >= TYPO_LENGTH;
  return isClose && b.startsWith(a.charAt(0)) && distance(a, b) <= 1;
}

/** Similar by its words, or with a letter or two wrong. */
function isSameJob(a: string, b: string): boolean {
  if (isSimilarRole(a, b)) return true;
  const [first, second] = [a.trim().toLowerCase(), b.trim().toLowerCase()];
  return Math.min(first.length, second.length) >= TYPO_LENGTH && distance(first, second) <= 2;
}
