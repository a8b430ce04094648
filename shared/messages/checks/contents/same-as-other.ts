import { distance } from 'fastest-levenshtein';
import { missing, type Check } from '../check';
import { wordsOf } from '../text/words';

/** From this share of words in common, in order, on two notes are nearly the same. */
export const SAME_FROM = 0.6;
/** Words of each text that are compared. */
const MAX_WORDS = 2_000;

/** Nearly the same text as one to another person of the panel (T3: a note to each; W2: a generic text hurts). */
export const sameAsOther: Check = {
  id: 'same-as-other',
  rule: 'T3',
  find: ({ text, sentToOthers }) =>
    sentToOthers.some((other) => similarityOf(text, other) >= SAME_FROM) ? missing : [],
  examples: {
    found: [
      {
        text: 'Hi Dana,\n\nThank you for Tuesday. I liked the plan for billing a lot.',
        sentToOthers: ['Hi Tom,\n\nThank you for Tuesday. I liked the plan for billing very much.'],
      },
    ],
    fine: [
      {
        text: 'Hi Dana,\n\nThank you for Tuesday. I liked the plan for billing a lot.',
        sentToOthers: ['Hi Tom,\n\nWhat you said about retries kept me busy on the train. Thanks for that.'],
      },
    ],
  },
};

/** From 0 (no word in common) to 1 (the same words in the same order); greeting and closing do not count. */
export function similarityOf(a: string, b: string): number {
  const letters = new Map<string, string>();
  const [one, other] = [a, b].map((text) => asLetters(bodyWords(text), letters));
  const most = Math.max(one?.length ?? 0, other?.length ?? 0);
  return most === 0 ? 0 : 1 - distance(one ?? '', other ?? '') / most;
}

/** A letter for each word, so that whole words are compared. */
function asLetters(words: readonly string[], letters: Map<string, string>): string {
  return words
    .map((word) => {
      const letter = letters.get(word) ?? String.fromCharCode(letters.size + 1);
      letters.set(word, letter);
      return letter;
    })
    .join('');
}

/** Without the first line if it greets and the last paragraph if it is a closing. */
function bodyWords(text: string): readonly string[] {
  const paragraphs = text.trim().split(/\n\s*\n/u);
  const isShort = (paragraph: string | undefined) => wordsOf(paragraph ?? '').length <= 5;
  const from = paragraphs.length > 1 && isShort(paragraphs[0]) ? 1 : 0;
  const to = paragraphs.length - from > 1 && isShort(paragraphs.at(-1)) ? -1 : undefined;
  return wordsOf(paragraphs.slice(from, to).join('\n')).slice(0, MAX_WORDS);
}
