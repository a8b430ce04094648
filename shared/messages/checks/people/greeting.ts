/** Who is greeted at the start of a message. */
import { asPattern } from '../../../model/text/as-pattern';
import { sentencesOf } from '../text/plain';
import { foldedText, wordsOf } from '../text/words';
import { namePartsOf } from '../../names';
import type { Span } from '../check';

export type Greeting =
  | { readonly tag: 'nobody' }
  | { readonly tag: 'recipient' }
  /** Somebody else, at this place. */
  | { readonly tag: 'somebody-else'; readonly span: Span };

const greetingWords =
  /^[\s"*]*(?:(?:hi|hiya|hello|hey|heya|dear|hallo|liebe[rs]?|moin|servus|greetings|gr(?:ü|ue)(?:ß|ss) (?:gott|dich)|sehr geehrte[rs]?|werte[rs]?|gute[nrs]? (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|morning|bonjour|hola|ciao|salut|buongiorno|ol(?:á|a))(?![\p{L}\p{N}])[ \t]*)+/iu;

/** What greets nobody in particular, and what comes before a name. */
const nameless = new Set(
  (
    'all there team everyone everybody folks guys both again sir madam sirs madams mesdames messrs hiring manager managers recruiter recruitment ' +
    'recruiting recruiters committee colleagues ladies gentlemen damen und herren hr department human resources people ' +
    'friend friends interviewer interviewers panel and or to whom it may concern the from at of dear'
  ).split(' '),
);
const titles = new Set(
  'mr mrs ms miss mx dr prof professor doctor doktor herr herrn frau sir madame monsieur'.split(' '),
);

/** Short forms that aren't the beginning of the name they are short for. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  anthony: ['tony'],
  edward: ['ted', 'ned'],
  elizabeth: ['liz', 'lizzie', 'beth', 'betty'],
  james: ['jim', 'jimmy'],
  katherine: ['kate', 'katie', 'kathy'],
  catherine: ['kate', 'katie'],
  margaret: ['maggie', 'peggy', 'meg'],
  michael: ['mike', 'mick'],
  richard: ['rick', 'dick'],
  robert: ['bob', 'bobby'],
  theodore: ['ted'],
  thomas: ['tom', 'tommy'],
  william: ['bill', 'billy', 'will'],
};

/** "Good morning, Sarah," or a gap for her name, but not "Hello, thank you". */
const nameAfterComma =
  /^\s*,\s*(?:\[|(?!(?:Thank|Thanks|Many|Just|Hope|It|I|I'm|My|We|This|What|How|Great)(?![\p{L}]))\p{Lu}[\p{L}.'-]*(?:[ \t]+\p{Lu}[\p{L}.'-]*){0,2}\s*(?:[,!:]|$))/u;

/** Most words after a greeting in which a name is looked for. */
const MAX_NAME_WORDS = 6;

/** Who the text greets. Any name is the recipient if `recipient` holds none. */
export function greetingOf(text: string, recipient: string): Greeting {
  const start = text.length - text.trimStart().length;
  const line = text.slice(start).split('\n')[0] ?? '';
  const greeting = greetingWords.exec(line)?.[0] ?? '';
  const rest = line.slice(greeting.length);
  const isToRecipient = (words: readonly string[]) => words.some((word) => isNameOf(word, recipient));
  if (greeting === '') return isAddressed(text, recipient) ? { tag: 'recipient' } : { tag: 'nobody' };
  const addressed =
    /^[\s,]*([^,.!?:;\n\u2013\u2014()-]*(?:[-.](?=\S)[^,.!?:;\n\u2013\u2014()]*|(?<=(?<!\p{L})(?:dr|mr|mrs|ms|prof|\p{L}))\.[^,.!?:;\n]*)*)/iu.exec(
      rest,
    );
  const name = addressed?.[1] ?? '';
  const words = wordsOf(name).slice(0, MAX_NAME_WORDS);
  if (isToRecipient(words) || isAddressed(text, recipient)) return { tag: 'recipient' };
  if (/^\s*,/u.test(rest) && !nameAfterComma.test(rest)) return { tag: 'nobody' };
  const place = nameIn(name, rest.length === name.trim().length);
  if (place === null) return { tag: 'nobody' };
  if (namesOf(recipient).length === 0) return { tag: 'recipient' };
  const from = start + greeting.length + (addressed?.[0].length ?? 0) - name.length + place.from;
  return { tag: 'somebody-else', span: { from, to: from + place.to - place.from } };
}

/** The name within what follows a greeting: its capitalised words, or all of it if the line holds nothing else. */
function nameIn(text: string, isWholeLine: boolean): Span | null {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'\u2019-]*/gu)].slice(0, MAX_NAME_WORDS);
  const named: Span[] = [];
  for (const word of words) {
    const folded = foldedText(word[0]).replace(/\./gu, '');
    if (titles.has(folded)) continue;
    if (nameless.has(folded)) continue;
    const isCapital = /^\p{Lu}/u.test(word[0]);
    if (!isCapital && !(isWholeLine || words.length <= 2)) break;
    named.push({ from: word.index, to: word.index + word[0].length });
  }
  const [first] = named;
  const last = named.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

/** True if the first sentence speaks to the recipient by name: "Dana, good morning", "Thank you, Dana, for …". */
function isAddressed(text: string, recipient: string): boolean {
  const opening =
    sentencesOf(text)
      .slice(0, 1)
      .map((sentence) => sentence.text)[0] ?? '';
  return namesOf(recipient).some((name) =>
    new RegExp(`(?:^|[^\\p{L}\\p{N}])${asPattern(name)}\\s*(?:[,!:.\\u2013\\u2014]|$)`, 'u').test(
      foldedText(opening).trim(),
    ),
  );
}

/** True if somebody can be greeted by that word: "Mike" for "Michael Stone", but not "Parker" for "Ann Park". `word` is folded. */
export function isNameOf(word: string, recipient: string): boolean {
  const [, ...surnames] = wordsOf(namePartsOf(recipient).full);
  const surname = surnames.at(-1);
  return namesOf(recipient).some(
    (name) => word === name || (name !== surname && (isShortForm(word, name) || isShortForm(name, word))),
  );
}

/** "Alex" for "Alexandra", "Tom" for "Thomas"; "Dan" is none for "Dana", it is more likely a slip. */
function isShortForm(short: string, long: string): boolean {
  return (
    (short.length >= 3 && long.length - short.length >= 2 && long.startsWith(short)) ||
    (Object.hasOwn(shortForms, long) && (shortForms[long]?.includes(short) ?? false))
  );
}

/** The words of a name that somebody can be greeted by. "Jürgen" is also "Juergen". */
function namesOf(name: string): readonly string[] {
  const { full } = namePartsOf(name);
  const spelled = full.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue');
  const parts = [full, spelled, full.replace(/-/gu, ' ')].flatMap(wordsOf);
  return [...new Set(parts)].filter((word) => word.length > 1 && !titles.has(word));
}
