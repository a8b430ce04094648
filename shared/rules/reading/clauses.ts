/** The clauses of a text, in enough detail to decide what a time in them is about. */
import type { Canonical } from './canonical';
import type { Mention } from './mentions';

/** How a clause begins: plainly, as a condition ("if"), or as the time of another clause ("once we have finished"). */
export type Opening = 'plain' | 'condition' | 'circumstance';

/** From word `from` up to but not including word `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly opening: Opening;
  /** The number of its run: clauses separated only by commas belong to one run. */
  readonly run: number;
  /** Ends with a colon: "Answer by:", "not long now:". */
  readonly isLabel: boolean;
}

/** A time in a clause, and the position of its `•` in the clause's words joined by spaces. */
export interface MentionInClause {
  readonly mention: Mention;
  readonly at: number;
}

/** A clause with its words, `•` in place of every time. */
interface ClauseWithTimes {
  readonly clause: Clause;
  readonly words: readonly string[];
  readonly mentions: readonly MentionInClause[];
}

const conditions = new Set(['if', 'unless', 'provided', 'assuming']);
const circumstances = new Set(['once', 'when', 'whenever', 'while', 'because', 'since']);
const conjunctions = new Set([
  'but',
  'and',
  'so',
  'then',
  'however',
  'which',
  'whereas',
  'though',
  'although',
]);
/** Only at the start of a clause, and only if no time comes next: "after the interviews next week, we …". */
const leading = new Set(['after', 'until', 'till', 'before', 'as', 'following']);
const ends = new Set(['.', '!', '?', ';']);
const purposes = new Set([
  'schedule',
  'arrange',
  'set',
  'discuss',
  'invite',
  'book',
  'talk',
  'organise',
  'organize',
]);
const mainVerbs =
  /^(?:always|usually|normally|typically|generally|only|aim|hope|try|expect|should|would|can|decide|write|call)$/;
const speakers = /^(?:we|you|i|they|he|she|it)(?:'ll|'d)$/;

/** All clauses with at least one word, in order. Words within a mention never separate clauses. */
function findClauses({ words }: Canonical, mentions: readonly Mention[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let [from, run, mentionIndex] = [0, 0, 0];
  let opening: Opening = 'plain';
  const close = (to: number, isLabel = false): void => {
    if (to > from) clauses.push({ from, to, opening: isLabel ? 'plain' : opening, run, isLabel });
  };

  for (let index = 0; index < words.length; index += 1) {
    while ((mentions[mentionIndex]?.to ?? Infinity) <= index) mentionIndex += 1;
    const mention = mentions[mentionIndex];
    if (mention !== undefined && mention.from <= index) continue;
    const word = words[index]?.word ?? '';
    const next = words[index + 1]?.word ?? '';

    if (ends.has(word) || word === '-') {
      close(index);
      [from, opening, run] = [index + 1, 'plain', run + 1];
    } else if (word === ',' || isColon(words, index)) {
      close(index, word === ':');
      [from, opening] = [index + 1, 'plain'];
    } else if (isOpening(word, next) || (opening === 'circumstance' && isMain(word, next, index - from))) {
      close(index);
      [from, run] = [index, run + 1];
      opening = openingOf(word);
    } else if (index === from && isLeading(word, next) && mention?.from !== index + 1) {
      opening = 'circumstance';
    }
  }
  close(words.length);
  return clauses;
}

/** All clauses, each as the patterns for its words see it. */
export function clausesWithTimes(
  canonical: Canonical,
  mentions: readonly Mention[],
): readonly ClauseWithTimes[] {
  let next = 0;
  return findClauses(canonical, mentions).map((clause) => {
    const words: string[] = [];
    const held: MentionInClause[] = [];
    let length = 0;
    for (let index = clause.from; index < clause.to; index += 1) {
      while ((mentions[next]?.to ?? Infinity) <= index) next += 1;
      const mention = mentions[next];
      const isMention = mention !== undefined && mention.from <= index;
      if (isMention) {
        held.push({ mention, at: length });
        index = mention.to - 1;
      }
      const word = isMention ? '•' : (canonical.words[index]?.word ?? '');
      words.push(word);
      length += word.length + 1;
    }
    return { clause, words, mentions: held };
  });
}

/** A colon separates two clauses, unless it is part of a time of day. */
function isColon(words: Canonical['words'], index: number): boolean {
  const [before = '', word = '', after = ''] = [-1, 0, 1].map((step) => words[index + step]?.word);
  return word === ':' && !(/^\d/.test(before) && /^\d/.test(after));
}

function isOpening(word: string, next: string): boolean {
  if (conditions.has(word) || circumstances.has(word) || conjunctions.has(word)) return true;
  if (word === 'in' && next === 'case') return true;
  if (word === 'should' && next === 'you') return true;
  return word === 'to' && purposes.has(next);
}

/** "Once we have met everyone we'll decide", "while I'm away Jo will call": the main clause begins. */
function isMain(word: string, next: string, place: number): boolean {
  if (speakers.test(word)) return true;
  if (/^(?:we|you|i|they)$/.test(word) && next === 'will') return true;
  if (place < 3) return false;
  return next === 'will' || (/^(?:we|you|i|they|he|she)$/.test(word) && mainVerbs.test(next));
}

function openingOf(word: string): Opening {
  if (conditions.has(word) || word === 'in' || word === 'should') return 'condition';
  return circumstances.has(word) ? 'circumstance' : 'plain';
}

function isLeading(word: string, next: string): boolean {
  return leading.has(word) && (word !== 'as' || next === 'soon');
}
