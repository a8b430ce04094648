/** How a person is addressed, from a name as the user typed it. Total: a name that fits no pattern is used whole. */
import { toOneLine } from '../model/text/one-line';

const title =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|herr|frau|dipl|ing|phd|mba|msc|(?:ال)?دكتورة?|(?:ال)?أستاذة?|د|ד["״]ר|פרופ['׳])\.?(?:-ing\.?)?\s+)+/iu;
/** ", PhD", ", MBA": what follows a name and is no first name. */
const suffix = /,\s*(?:ph\.?\s?d|mba|msc|bsc|md|jr|sr|esq|cfa|pmp|m\.?a|b\.?a|i{2,3})\.?$/iu;
const aside = /\s*[([][^)\]]*[)\]]\s*/gu;
const initial = /^\p{L}\.?$/u;
/** An address in place of a name, as some mails have it. */
const isAddress = /^\S+@\S+$/u;
/** "J.P.": initials of two first names, with nothing between. */
const initials = /^(?:\p{L}\.)+$/u;

/** What some people put beside their name: "🎻 Yo-Yo". */
const picture = /\p{Extended_Pictographic}(?:[\u200D\uFE0F]|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/gu;

/** What some put behind a name: "<dana@acme.com>", "| Acme", "- Recruiter". */
const tail = /\s*<[^>]*>|\s+(?:[|/·•]|[-–—](?=\s)).*$/u;
/** Several people, or nobody in particular: "Mr. and Mrs. Smith", "Dana & Lee", "the recruiting team". */
const several =
  /\s(?:and|und|et|y|&|\+)\s|(?<!\p{L})(?:team|committee|department|group|panel|staff|managers|colleagues|everyone|everybody|all)$|^(?:the|your|all) /iu;

/** A name in its parts; `given` is empty if none can be made out. */
export interface NameParts {
  /** "Dr.", "Prof. Dr."; empty if there is none. */
  readonly title: string;
  /** "Dana", "Jean-Luc". */
  readonly given: string;
  /** Without title, suffix and remarks in brackets; "Kim, Dana" turned round. */
  readonly full: string;
  /** The last word of the full name, with "von", "van der", "de la" before it. */
  readonly family: string;
}

/** The parts of a name in Latin writing; one word, or a name in another script, is its own given name. */
export function namePartsOf(name: string): NameParts {
  const bare = bareName(name);
  if (several.test(bare)) return { title: '', given: '', full: bare, family: '' };
  const found = title.exec(`${bare} `)?.[0] ?? '';
  const rest = bare.slice(found.length).trim();
  const full = isAddress.test(rest) ? '' : cased(turnedRound(rest));
  const words = full.split(' ').filter((word) => word !== '');
  const [first = ''] = words;
  const isTitleAndFamily = found !== '' && words.length === 1;
  const isGiven = !isTitleAndFamily && !initial.test(first) && !initials.test(first) && !particle.test(first);
  return {
    title: found.trim(),
    given: isGiven ? first : '',
    full,
    family: words.length > 1 || isTitleAndFamily ? familyOf(words) : '',
  };
}

/** True for "Dana Kim - Recruiter": whoever keeps the name as it is must keep that, too. */
export function hasMoreThanName(text: string): boolean {
  return tail.test(text);
}

function bareName(name: string): string {
  const line = toOneLine(withoutPictures(name));
  const short = line.replace(tail, '').trim();
  return (short === '' ? line : short).replace(aside, ' ').replace(suffix, '').trim();
}

/** "Amara Nwosu" for "Dr. Amara Nwosu", as names are sorted; a name of nothing but titles stays. */
export function withoutTitle(name: string): string {
  const rest = name.replace(title, '');
  return rest.trim() === '' ? name : rest;
}

/** "Dana" for "Dana Kim"; "Dr. Kim" for "Dr. Kim"; the full name if no given name can be made out; empty if there is none. */
export function familiarName(name: string): string {
  const { title: rank, given, full } = namePartsOf(name);
  return given !== '' ? given : [rank, full].filter((part) => part !== '').join(' ');
}

/** "Dr. Kim" if a title is known, otherwise "Dana Kim": whether somebody is Mr or Ms is nobody's guess. */
export function formalName(name: string): string {
  const { title: rank, full, family } = namePartsOf(name);
  return rank === '' ? full : `${rank} ${family === '' ? full : family}`.trim();
}

/** A name of nothing else stays. */
function withoutPictures(name: string): string {
  const words = name.replace(picture, ' ');
  return words.trim() === '' ? name : words;
}

/** A name in capitals or small letters throughout, as a form or a mail header has it, in the usual ones. "JP" stays. */
function cased(name: string): string {
  const words = name.split(' ');
  const isInCapitals = name === name.toUpperCase() && (words.length > 1 || name.length > 3);
  if (!isInCapitals && name !== name.toLowerCase()) return name;
  return words
    .map((word, index) => {
      const small = word.toLowerCase();
      return index > 0 && particle.test(small)
        ? small
        : small.replace(/(?<![\p{L}\p{M}])\p{L}|(?<=^[od]['’])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

function turnedRound(name: string): string {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  return given === undefined || given === '' || more.length > 0
    ? name.replace(/,$/u, '')
    : `${given} ${family}`;
}

const particle = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|vom)$/u;

function familyOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}
