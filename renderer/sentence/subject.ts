/** Who and what a sentence is about: company, role and person, and the applications that are meant. Pure. */
import type { Card } from '@shared/model/card';
import { searchText } from '@shared/i18n/search-text';
import { beginsWith, isPartOf, keysOfCard, knownNames, type NameKeys, type Names } from './known-names';

export interface Subject {
  /** As known, if it is; empty if not named. */
  readonly company: string;
  readonly role: string;
  readonly person: string;
  /** What follows "via". */
  readonly via: string;
  /** What belongs to none of them. */
  readonly leftover: string;
}

type Slot = 'company' | 'role' | 'person' | 'via';

const slotOf: Readonly<Record<string, Slot | 'either'>> = {
  at: 'company',
  '@': 'company',
  to: 'either',
  with: 'either',
  'w/': 'either',
  by: 'either',
  from: 'either',
  for: 'role',
  as: 'role',
  via: 'via',
};

interface Part {
  /** `bare` without a preposition before it. */
  readonly slot: Slot | 'either' | 'bare';
  readonly words: string[];
}

/** Reads words such as "Dana Kim at Acme for the designer role"; an empty word separates two parts. */
export function readSubject(words: readonly string[], cards: readonly Card[]): Subject {
  const { companies, people } = knownNames(cards);
  const found: Record<Slot, string> = { company: '', role: '', person: '', via: '' };
  const leftover: string[] = [];
  let bareName = '';
  for (const { slot, words: part } of partsOf(words, companies)) {
    const text = part.join(' ').trim();
    if (text === '') continue;
    const isFor = slot === 'role' && found.company === '' && companies.has(searchText(text));
    const given = isFor ? 'company' : slot;
    const isOpen = given === 'either' || given === 'bare';
    const meant = isOpen ? slotFor(text, companies, people, found) : given;
    const both = meant === null ? companyWithRole(text, cards) : undefined;
    if (both !== undefined && found.company === '' && found.role === '') {
      found.company = both.company;
      found.role = both.role;
    } else if (meant === null && given === 'either' && isUnclear(found, bareName) && looksLikeName(text)) {
      found.company = bareName;
      found.person = text;
    } else if (meant === null || found[meant] !== '') leftover.push(text);
    else found[meant] = named(meant, text, meant === 'company' ? companies : people);
    const isUnknown = !isKnownPerson(text, people) && !noName.test(text);
    if (meant === 'person' && given === 'bare' && isUnknown) bareName = found.person;
  }
  if (isUnclear(found, bareName)) Object.assign(found, { company: bareName, person: '' });
  return { ...found, leftover: leftover.join(' ') };
}

/** Whether a name without a preposition is all that may be the company: "Globex" in "Globex interview with Dana Kim". */
function isUnclear({ company, person }: Pick<Subject, 'company' | 'person'>, bareName: string): boolean {
  return bareName !== '' && company === '' && person === bareName;
}

/** "My interview", "Second interview": what comes before the word is no company. */
const noName =
  /^(?:i|my|our|your|his|her|their|this|that|these|the|an?|next|another|new|(?:first|second|third|fourth|final|last)(?: round)?|phone|video|technical|tech|coding|online|virtual|remote|on-?site|in-person|zoom|skype|teams|hr|recruiter|panel|group|team|coffee|intro|job|quick|short|mock|case|skills|behaviou?ral)$/iu;

const isKnownPerson = (text: string, people: Names) =>
  people.has(searchText(text)) || isPartOf(people.keys(), searchText(text.replace(title, '')));

/** The application whose company and role are named one after the other: "acme data engineer". */
function companyWithRole(text: string, cards: readonly Card[]): Card | undefined {
  const folded = searchText(text);
  return cards.find((card) => {
    const { company, role } = keysOfCard(card);
    return company.some((key) => folded.startsWith(key) && folded === `${key} ${role[0]}`);
  });
}

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau)\.? (?=\S)/iu;

/**
 * What follows the name of a known company in a name that isn't known, and hardly belongs to it: "half past two" in "Acme half
 * past two", but nothing in "Acme Labs" or "acme labs". Empty if there is nothing.
 */
export function strayWords(company: string, cards: readonly Card[]): string {
  const words = company.split(' ');
  const { companies } = knownNames(cards);
  for (let length = words.length - 1; length > 0; length -= 1) {
    const [known, rest] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (!companies.has(searchText(known))) continue;
    return /^\d/u.test(rest) || (/^\p{Lu}/u.test(known) && /^\p{Ll}/u.test(rest)) ? rest : '';
  }
  return '';
}

/** A preposition begins a part, unless it is within the name of a known company. */
function partsOf(words: readonly string[], companies: Names): readonly Part[] {
  const parts: Part[] = [{ slot: 'bare', words: [] }];
  for (let index = 0; index < words.length; index += 1) {
    const length = knownLength(words, index, companies);
    const word = words[index] ?? '';
    const slot = slotOf[word.toLowerCase()];
    if (length > 0) {
      parts.at(-1)?.words.push(...words.slice(index, index + length));
      index += length - 1;
    } else if (slot !== undefined && (slot !== 'via' || beginsVia(word, parts.at(-1))))
      parts.push({ slot, words: [] });
    else if (word === '') parts.push({ slot: 'bare', words: [] });
    else parts.at(-1)?.words.push(word);
  }
  return parts;
}

/** "Via" may also be a company's name, right after a preposition. */
function beginsVia(via: string, before: Part | undefined): boolean {
  return via === 'via' && (before?.slot === 'bare' || before?.words.length !== 0);
}

/** How many words from here are the name of a known company of several words; otherwise 0. */
function knownLength(words: readonly string[], from: number, companies: Names): number {
  for (let length = Math.min(8, words.length - from); length > 1; length -= 1) {
    const span = words.slice(from, from + length);
    if (!span.includes('') && companies.has(searchText(span.join(' ')))) return length;
  }
  return 0;
}

/** What a part without a telling preposition is: what is known by that name, or the company if a person is named. */
function slotFor(text: string, companies: Names, people: Names, found: Record<Slot, string>): Slot | null {
  const folded = searchText(text);
  if (companies.has(folded)) return 'company';
  if (people.has(folded)) return 'person';
  if (beginsWith(companies.keys(), folded)) return 'company';
  const untitled = searchText(text.replace(title, ''));
  if (isPartOf(people.keys(), untitled)) return 'person';
  if (found.person === '' && looksLikeName(text)) return 'person';
  return null;
}

const looksLikeName = (text: string) => /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(text);

/** The known name if it is one, otherwise as typed without what isn't part of it. */
function named(slot: Slot, text: string, names: Names): string {
  const known = names.get(searchText(text));
  if (slot !== 'role') return known ?? text;
  return text.replace(/^(?:the|an?) /i, '').replace(/ (?:role|position|job|opening)$/i, '');
}

/** The applications that fit: at a company of that name or one that begins with it, for that role, with that person. */
export function findSubjects(
  { company, role, person }: Subject,
  cards: readonly Card[],
  inArchive = false,
): readonly Card[] {
  const current = cards.filter(({ isArchived }) => isArchived === inArchive);
  const atCompany = company === '' ? current : best(current, company, (card) => keysOfCard(card).company);
  const withRole = role === '' ? atCompany : best(atCompany, role, (card) => keysOfCard(card).role);
  // At a known company a new person or role may be meant.
  if (person === '') return company === '' && role === '' ? [] : withRole;
  const ways = waysToName(person);
  const withPerson = withRole.filter((card) => peopleMeant(ways, card).length > 0);
  return withPerson.length > 0 || company === '' ? withPerson : withRole;
}

/** Those with exactly that name; if there are none, those whose name begins with it. */
function best(cards: readonly Card[], name: string, keysIn: (card: Card) => NameKeys): readonly Card[] {
  const folded = searchText(name);
  const exact = cards.filter((card) => keysIn(card)[0] === folded);
  if (exact.length > 0) return exact;
  const written = cards.filter((card) => keysIn(card).includes(folded));
  if (written.length > 0) return written;
  return cards.filter((card) => beginsWith(keysIn(card), folded));
}

/**
 * The people of an application who are meant by a name, in full: those of that name, or everybody whose name begins or ends
 * with it, with or without a title before it.
 */
export function peopleNamed(name: string, card: Card): readonly string[] {
  return peopleMeant(waysToName(name), card);
}

/** The name, and the name without a title. */
const waysToName = (name: string): NameKeys => [searchText(name), searchText(name.replace(title, ''))];

function peopleMeant(ways: NameKeys, card: Card): readonly string[] {
  const { people = [] } = card;
  const { people: keys } = keysOfCard(card);
  for (const folded of ways) {
    const exact = keys.findIndex(([first]) => first === folded);
    const found = people[exact >= 0 ? exact : keys.findIndex((one) => one.includes(folded))];
    if (found !== undefined) return [found];
  }
  const folded = ways[1] ?? '';
  return people.filter((_, index) => isPartOf(keys[index] ?? [], folded));
}
