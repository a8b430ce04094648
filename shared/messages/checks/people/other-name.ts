import { asPattern } from '../../../model/text/as-pattern';
import type { Check, CheckedMessage, Span } from '../check';
import { withoutOverlaps } from '../text/patterns';
import { plainOf } from '../text/plain';
import { foldedText, wordsOf } from '../text/words';
import { greetingOf, isNameOf } from './greeting';
import { namedAlone } from './named-alone';

const sarah = { companies: [], people: ['Sarah Patel'] };
const mikes = { companies: [], people: ['Mike Stone'] };

/**
 * The name of another company or person of the board (W2, W3): a note that was copied. The names of `others` are looked
 * for as they are spelled, and people's also in part ("as Sarah said", "Ms Patel"); besides, the company that the text
 * itself takes for the employer ("to join Globex").
 */
export const otherName: Check = {
  id: 'other-name',
  rule: 'W3',
  find: (message) => {
    const text = plainOf(message.text);
    const known = knownText(message);
    // Almost none of them is in the text, and there may be thousands: a pattern is compiled only for one that is.
    const withSingleBlanks = singleBlanks(text);
    const listed = [...message.others.companies.map(withoutLegalForm), ...message.others.people]
      .filter((name) => name.trim().length > 1 && withSingleBlanks.includes(singleBlanks(name.trim())))
      .filter((name) => !known.includes(foldedText(name.trim())))
      .flatMap((name) => placesOf(name.trim(), text));
    return withoutOverlaps([
      ...listed,
      ...namedInPart(text, message),
      ...employersIn(text).filter((span) => !isKnown(text, span, known)),
    ]);
  },
  examples: {
    found: [
      { text: 'Hi Dana,\nI would love to join Globex.' },
      { text: 'Hi Dana,\nthe Data Engineer position at Initech' },
      { text: 'Hi Dana,\nI was glad to learn more about Globex and its culture.' },
      { text: 'Hi Dana,\nWorking for Globex would be a joy.' },
      { text: 'Hi Dana,\nI liked Umbrella.', others: { companies: ['Umbrella Inc.'], people: [] } },
      {
        text: 'Hi Dana,\nI liked Blue\nHarbor Foods.',
        others: { companies: ['Blue  Harbor Foods'], people: [] },
      },
      { text: 'Hi Dana,\nas Sarah said, it rang.', others: sarah },
      { text: 'Hi Dana,\nThank you, Sarah, for Tuesday.', others: sarah },
      { text: 'Hi Dana,\nIt was good to talk to Tom and Sarah.', others: sarah },
      { text: "Hi Dana,\nSarah's question about the budget stayed with me.", others: sarah },
      { text: 'Hi Dana,\nSarah, it was good to meet you.', others: sarah },
      { text: 'Hi Dana,\nPlease thank Ms. Patel for me.', others: sarah },
    ],
    fine: [
      { text: 'Hi Dana,\nI would love to join Acme.' },
      { text: 'Hi Dana,\nAt Siemens I built something like it.' },
      { text: 'Hi Dana,\nI would love to join in May.' },
      { text: 'Hi Dana,\nwhen I was working at Siemens and its people left' },
      { text: 'Hi Dana,\nmy daughter Sarah plays the cello.', others: sarah },
      { text: 'Hi Dana,\nas Sarah Miller said in her talk', others: sarah },
      { text: 'Hi Dana,\nas Sarah said', others: sarah, colleagues: ['Sarah Berg'] },
      { text: 'Hi Dana,\nas Sarah said', others: sarah, talkingPoints: ['Sarah moves to Oslo'] },
      { text: 'Hi Dana,\nPlease thank Dr. Kim.', others: { companies: [], people: ['Jonas Kim'] } },
      { text: 'Hi Dana,\nthank you.\n\nThanks, Sarah', others: sarah },
      { text: 'Hi Mike,\nThank you, Mike.', to: { name: 'Michael Li', role: '' }, others: mikes },
      { text: 'Hi Dana,\nWill you, as Mark said', others: { companies: [], people: ['Mark Bo', 'Will Bo'] } },
      { text: 'Hi Dana,\nI spoke to Ruby developers.', others: { companies: [], people: ['Ruby Bo'] } },
    ],
  },
};

const legalForm =
  /[\s,]+(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|sa|s\.a|bv|b\.v|corp|co|corporation|limited|group|holding)\.?$/iu;

function withoutLegalForm(company: string): string {
  return company.trim().replace(legalForm, '').replace(legalForm, '');
}

/** What may be named: the company, the role, the recipient, and whatever the talking points name. */
function knownText({ company, role, to, talkingPoints }: CheckedMessage): string {
  return foldedText([company, withoutLegalForm(company), role, to.name, ...talkingPoints].join('\n'));
}

/** A greeting by another name is found by `wrong-name`. */
function namedInPart(text: string, message: CheckedMessage): readonly Span[] {
  const { to, others, colleagues = [] } = message;
  if (others.people.length === 0) return [];
  const known = new Set(wordsOf(knownText(message)));
  const greeting = greetingOf(text, to.name);
  const greeted = greeting.tag === 'somebody-else' ? greeting.span : { from: 0, to: 0 };
  return namedAlone(
    text,
    others.people,
    (word) => known.has(word) || [to.name, ...colleagues].some((name) => isNameOf(word, name)),
  ).filter(({ from }) => from < greeted.from || from >= greeted.to);
}

function singleBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function placesOf(name: string, text: string): readonly Span[] {
  const pattern = asPattern(name).replace(/\s+/gu, '\\s+');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
}

/** Words before a name that make it the employer's. The name is one to three capitalised words. */
const employer =
  /(?:\b(?:(?:role|position|job|opening|opportunity|vacancy|future|interview|career|team|everybody|everyone|people|engineer|manager|internship|candidate)s? (?:at|with)|to (?:join|joining)|[Jj]oining|(?:[Ww]orking|work|start|starting|contribute|see myself|picture myself) (?:for|at)|(?:long|always|greatly|deeply) admired|(?:for|to) the team at|fit (?:at|for|in)|(?:part|member) of))\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}&'-]*(?:\.[\p{L}\p{N}]+)*(?:[ \t]+\p{Lu}[\p{L}\p{N}&'-]*){0,2})/gu;

/** A company by what only an employer has: "Globex and its culture", "Globex's mission". */
const owner =
  /(?<=\s)(\p{Lu}[\p{L}\p{N}&-]*(?:\.[\p{L}\p{N}]+)*(?:[ \t]+\p{Lu}[\p{L}\p{N}&-]*){0,2})(?='s (?:culture|mission|values|products?|vision|workforce|hiring|engineering)\b| and its (?:culture|mission|values|products?|people|teams?|vision|work)\b)/gu;

/** What one can join or be a part of that is no company. */
const noCompany = new Set(
  (
    'i you your monday tuesday wednesday thursday friday january february march april may june july august september ' +
    'october november december zoom teams slack skype'
  ).split(' '),
);

function employersIn(text: string): readonly Span[] {
  return [...text.matchAll(employer), ...text.matchAll(owner)]
    .filter(
      (match) =>
        !/\b(?:(?:was|were)(?= (?:working|employed|an?|the|with|at)\b| $)|current|last|former|previous|my|had|worked|left)\b[^.!?\n]*$/iu.test(
          text.slice(Math.max(0, match.index - 40), match.index),
        ),
    )
    .map((match) => {
      const name = (match[1] ?? '').replace(/(?:'s)?[.']*$/u, '');
      const from = match.index + match[0].length - (match[1] ?? '').length;
      return { from, to: from + name.length };
    });
}

function isKnown(text: string, { from, to }: Span, known: string): boolean {
  const words = wordsOf(text.slice(from, to));
  const name = words.join(' ');
  // A name in a text of capitals can't be distinguished from the words around it.
  if (words.length === 0 || !/\p{Ll}/u.test(text)) return true;
  const knownWords = new Set(wordsOf(known));
  return noCompany.has(words[0] ?? '') || known.includes(name) || words.some((word) => knownWords.has(word));
}
