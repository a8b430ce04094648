/** Proposes the company of an interview, from its organiser and its text. */
import { plainWords } from '../plain-words';
import { domainOf, isFreeMail, isRobot } from './addresses';

export interface CompanyHints {
  readonly summary: string;
  readonly description: string;
  readonly organizer: { readonly name: string | null; readonly email: string | null } | null;
  /** The people met, without robots, rooms and the user. */
  readonly people: readonly { readonly name: string | null; readonly email: string | null }[];
  /** Everybody's names, the user's too: none of them is a company. */
  readonly names: readonly string[];
}

const NAME = String.raw`[\p{Lu}\d][\p{L}\p{N}&.'’+-]*(?:[ ](?:[\p{Lu}\d&][\p{L}\p{N}&.'’+-]*|of|and|und|y|de|the|for))*`;
const atCompany = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:at|bei|@|en|chez)\s+(?:der |the )?(${NAME})`,
  'u',
);
const withCompany = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:with|mit|con)\s+(?:der |the )?(${NAME})`, 'u');
/** "at Acme" comes before "with Dana Kim"; "at 3pm" is no place. */
const inDescription = ['at|bei|@', 'at|with|bei|in|from|@'].map(
  (preposition) =>
    new RegExp(
      String.raw`(?:interview\p{L}*|position|role|opportunity|conversation|application|interest|career|gespräch\p{L}*|Stelle|Bewerbung|process)[^.\n]{0,60}?\s(?:${preposition})\s+(?:the )?(?!\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|[AP]M|Uhr)?(?!\p{L}))(${NAME})`,
      'u',
    ),
);
const legalForm =
  /\b(?:gmbh|ag|inc|ltd|llc|plc|se|kg|corp|co|group|labs?|s\.?a\.?|a\.?ş\.?|b\.?v\.?|oy|ab)\.?$/iu;
const prefixes =
  /^(?:(?:updated )?invitation(?: with note)?|updated|accepted|declined|tentative|cancell?ed(?: event)?|confirmed|reminder|rescheduled|new time proposed|re|fwd?|aw|wg|einladung|abgesagt|aktualisiert(?:e einladung)?|zugesagt|bestätigt|terminbestätigung|invitación|cancelado|iptal edildi)\s*:\s*/iu;
const noCompany =
  /interview|screen|\bcall\b|\bchat\b|meeting|round|onsite|gespräch|entrevista|mülakat|görüşme|engineer|developer|manager|designer|analyst|recruit|candidate|entwickler|zoom|teams|\bvideo\b|technical|behaviou?ral|\bhr\b|session|assessment|\btest\b|\byou\b|\bus\b|\bour\b|\bhiring\b|panel|final|intro|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?::\d{2})?\s*(?:am|pm)\b/iu;

export function companyOf(hints: CompanyHints): string | null {
  const summary = withoutPrefixes(hints.summary);
  const at = usable(atCompany.exec(summary)?.[1], hints);
  if (at !== null) return at;
  const beside = usable(withCompany.exec(summary)?.[1], hints);
  const label = labelOfPeople(hints);
  const within = inDescription.flatMap(
    (pattern) => usable(pattern.exec(hints.description)?.[1], hints) ?? [],
  );
  if (label !== null) {
    if (beside !== null && (isAlike(beside, label) || legalForm.test(beside))) return beside;
    const inFull = within.find((name) => isAlike(name, label));
    return inFull ?? spelledAs(label, [summary, hints.description]) ?? label;
  }
  return beside ?? before(summary, hints) ?? ofRobot(hints) ?? within[0] ?? null;
}

function withoutPrefixes(summary: string): string {
  let text = summary.trim();
  for (let done = 0; done < 5 && prefixes.test(text); done += 1) text = text.replace(prefixes, '');
  return text;
}

/** "Acme: …", "Acme | …", "Acme – interview". */
function before(summary: string, hints: CompanyHints): string | null {
  const parts = summary.split(/\s*[:|]\s+|\s+[-–—<>/]+\s+/u);
  if (parts.length < 2) return null;
  return parts.map((part) => usable(part, hints)).find((part) => part !== null) ?? null;
}

/** The display name of a robot: "Acme Recruiting", "Acme via Greenhouse". */
function ofRobot(hints: CompanyHints): string | null {
  const name = hints.organizer?.name ?? '';
  const bare = name
    .replace(/\s+(?:via|through|über)\s.*$/iu, '')
    .replace(/['’]s\b/u, '')
    .replace(
      /\s+(?:recruiting|recruitment|recruiter|talent(?: acquisition| team)?|hiring(?: team)?|careers?|jobs?|hr|people(?: team)?|interviews?|scheduling|team|calendar|no[- ]?reply)\b.*$/iu,
      '',
    );
  return bare.includes('@') ||
    /^(?:greenhouse|lever|ashby|workday|calendly|goodtime|no[- ]?reply|google calendar)$/iu.test(bare)
    ? null
    : usable(bare, hints);
}

/** A name may have dots ("St. Mary's", "Acme Corp. Europe"), but a longer word with one ends its sentence: "Acme Analytics. We". */
function withoutNextSentence(found: string): string {
  return found.replace(/(?<=\p{Ll}{4})\.\s.*$/u, '');
}

function usable(found: string | undefined, { names }: CompanyHints): string | null {
  const name = withoutNextSentence(found ?? '')
    .replace(/[\s.,;:!–-]+$/u, '')
    .trim();
  if (name.length < 2 || name.length > 60 || noCompany.test(name)) return null;
  const plain = plainWords(name);
  const isPerson = names.some((person) => {
    const of = plainWords(person);
    return (
      of !== '' &&
      (of === plain ||
        of.split(' ').includes(plain) ||
        plain.split(' ').every((word) => of.split(' ').includes(word)))
    );
  });
  return isPerson ? null : name;
}

/** The company's part of the domain of those who invite; the organiser comes first. */
function labelOfPeople({ organizer, people }: CompanyHints): string | null {
  const addresses = [organizer, ...people].flatMap((person) => person?.email ?? []);
  for (const email of addresses) {
    const domain = domainOf(email);
    if (isRobot(email) || isFreeMail(domain)) continue;
    const label = labelOfDomain(domain);
    if (label !== null) return label;
  }
  return null;
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'gob', 'or', 'ne']);

/** "nordwind-logistik.example" → "Nordwind Logistik". */
export function labelOfDomain(domain: string): string | null {
  const parts = domain.split('.').filter((part) => part !== '');
  parts.pop();
  if (parts.length > 1 && secondLevel.has(parts.at(-1) ?? '')) parts.pop();
  const label = parts.at(-1);
  if (label === undefined || label.length < 2) return null;
  return label
    .split(/[-_]/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const compact = (text: string) => plainWords(text).replaceAll(' ', '');

/** "Thistle & Thread" has the domain thistleandthread.example, or thistlethread.example. */
function isAlike(name: string, label: string): boolean {
  const b = compact(label);
  return ['&', ' and ', ' und '].some((sign) => {
    const a = compact(name.replaceAll(/\s*[&+]\s*/gu, sign));
    return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
  });
}

/** The label as a text spells it: "BrightLeaf" for "Brightleaf", "Elm & Oak" for "Elmoak"; null if no text names it. */
function spelledAs(label: string, texts: readonly string[]): string | null {
  const letters = compact(label).match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length < 3) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@.])${letters.join('(?:[ -]| ?& ?)?')}(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
    'iu',
  );
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && /\p{Lu}/u.test(found)) return found;
  }
  return null;
}
