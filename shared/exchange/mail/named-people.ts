/** The people that a text names: in lines such as "Interviewers: Dana Kim, Joe Park", and in its signature. Pure. */
import { nameKey } from '../../model/person-name';
import { namePartsOf } from '../../messages/names';
import { plainWords } from '../plain-words';
import { personName, type PersonRead } from '../person-read';

/** More in one line are hardly those the user talks to. */
const MAX_PEOPLE = 8;

const labelled =
  /^[ \t*•-]*(?:with|interviewers?|organi[sz]ers?|attendees|who|mit|teilnehmer(?:innen)?|gesprächspartner(?:in)?|participants?|avec|asistentes|con)\s*:[^\S\n]*(\S.*)$/gimu;
/** Two to four words, each with a capital: "Dana Kim", "Dr. Anna-Lena Weiß". */
const fullName = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’.-]+$/u;
/** What a call is made with: "Google Meet", "Microsoft Teams". */
const callProgram = /(?<!\p{L})(?:meet|teams|zoom|webex|skype)$/iu;
/** Begins at the first of its characters only, so that a long word without an @ is read once. */
const address = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** Those in lines that say whom one meets. A name alone counts only if it is a full one. */
export function peopleNamedIn(text: string): readonly PersonRead[] {
  const parts = [...text.matchAll(labelled)].flatMap(([, list = '']) =>
    list.split(/[,;]|\s(?:and|und|et|y|&)\s/iu),
  );
  return parts.flatMap((part) => personIn(part) ?? []).slice(0, MAX_PEOPLE);
}

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,40}`;
/** "Dana Kim", "Dr. Anna-Lena Weiß", not "Dana Kim Tuesday". */
const nameInProse = String.raw`(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?[^\S\n])?${word}(?:[^\S\n](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Januar|Februar|March|April|May|June|July|August|Septem|Octo|Novem|Decem)(?:\p{Lu}\.|${word})){1,3}(?![\p{L}\p{M}'’-])`;
/** "A call with", "you'll meet", "on Tuesday at 2 pm with". */
const meets = String.raw`(?<!\p{L})(?:(?:[Ii]nterview|[Cc]all|[Cc]hat|[Cc]onversation|[Mm]eet(?:ing)?|[Ss]peak|[Tt]alk|[Rr]ound)\s+(?:with|to)|[Mm]eet(?:ing)?|\d[^.!?\n]{0,25}?\swith)`;
const prose = new RegExp(
  String.raw`${meets}\s+(${nameInProse}(?:(?:,|,? and|,? &)[^\S\n]${nameInProse}){0,7})`,
  'gu',
);
/** Of names of companies, which look like a person's. */
const ofCompany =
  /(?<!\p{L})(?:Inc|Ltd|LLC|GmbH|AG|Corp\w*|Company|Labs?|Group|Holdings?|Tech\w*|Software|Solutions|Systems|Services|Analytics|Partners|Consulting|Capital|Bank|Media|Studios?|University|Hospital|Hotels?|Recruit\w*|Talent|Hiring|Human|HR|Resources|Team|Manager|Director)(?!\p{L})/u;

/**
 * Those whom a sentence says one meets: "an interview with Dana Kim on Tuesday". A company can be called like a person, so
 * nobody is named as long as it isn't known which company it is.
 */
export function peopleInProse(text: string, company: string | null): readonly PersonRead[] {
  if (company === null) return [];
  const ofTheirs = new Set(lettersInWords(company));
  return [...text.matchAll(prose)]
    .flatMap(([, list = '']) => list.split(/,? (?:and|&) |, /u))
    .filter((name) => !ofCompany.test(name) && lettersInWords(name).every((one) => !ofTheirs.has(one)))
    .flatMap((name) => personIn(name) ?? [])
    .slice(0, MAX_PEOPLE);
}

function personIn(part: string): PersonRead | null {
  const email = address.exec(part)?.[0].toLowerCase() ?? null;
  // What is in brackets is the address or what they do.
  const written = part
    .replace(address, ' ')
    .replace(/[(<[][^)>\]]*[)>\]]?|\bmailto:/gu, ' ')
    .trim();
  const name = isOnePerson(written) ? personName(written, email) : null;
  return name === null && email === null ? null : { name, email };
}

/** A team has no family name. */
function isOnePerson(written: string): boolean {
  return fullName.test(written) && !callProgram.test(written) && namePartsOf(written).family !== '';
}

/** Each person once: those with the same address or the same name are one. */
export function eachOnce(people: readonly PersonRead[]): readonly PersonRead[] {
  const once: PersonRead[] = [];
  for (const { name, email } of people) {
    const place = once.findIndex(
      (known) =>
        (email !== null && known.email === email) ||
        (name !== null && known.name !== null && nameKey(known.name) === nameKey(name)),
    );
    const known = once[place];
    if (known) once[place] = { name: known.name ?? name, email: known.email ?? email };
    else once.push({ name, email });
  }
  return once;
}

/** The name above an address in a signature; null if none there is like the address. */
export function nameAbove(text: string, email: string): string | null {
  const local = lettersOf(email.split('@', 1)[0] ?? '');
  const above = text.slice(0, text.lastIndexOf(email)).split('\n').slice(-6).reverse();
  const name = above
    .map((line) => line.trim().replace(/,$/u, ''))
    .find(
      (line) =>
        fullName.test(line) &&
        line.split(/[\s.-]+/u).some((word) => word.length > 2 && local.includes(lettersOf(word))),
    );
  return name ?? null;
}

const lettersInWords = (text: string) => text.split(/\s/u).map(lettersOf);
const lettersOf = (text: string) => plainWords(text).replaceAll(/[^\p{L}]/gu, '');
