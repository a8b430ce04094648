/** Finds the sentence about an interview in a text that was pasted. Pure. */
import { readSentence } from './read-sentence';
import type { SentenceContext } from './sentence';

/** The field that takes it holds no more. */
const LONGEST = 200;
/** Of lines that may be about an interview; more are hardly a note somebody wrote. */
const MOST_LINES = 20;
const mayBeOne = /(?<!\p{L})(?:interview|call|screen(?:ing)?|chat|meeting|test|assessment)(?!\p{L})/iu;

export interface SentenceWithin {
  /** On one line. */
  readonly sentence: string;
  /** True if there is nothing else in the text. */
  readonly isAll: boolean;
}

/** The whole text, or its only sentence on a line of its own, that says when an interview is; otherwise null. */
export function sentenceWithin(text: string, context: SentenceContext): SentenceWithin | null {
  const all = text.replace(/\s+/gu, ' ').trim();
  if (saysWhen(all, context)) return { sentence: all, isAll: true };
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => mayBeOne.test(line));
  if (lines.length > MOST_LINES) return null;
  const [sentence, ...others] = new Set(lines.filter((line) => saysWhen(line, context)));
  return sentence === undefined || others.length > 0 ? null : { sentence, isAll: false };
}

function saysWhen(line: string, context: SentenceContext): boolean {
  if (line.length > LONGEST || !mayBeOne.test(line)) return false;
  const meant = readSentence(line, context);
  return (
    meant.tag === 'understood' &&
    meant.sentences.every(({ act, date }) => act.tag === 'interview' && date !== null)
  );
}
