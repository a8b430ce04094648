/** The sentences of a text in a language that the English grammar doesn't know. */

export interface Sentence {
  /** Its position in the text, in UTF-16 units. */
  readonly from: number;
  /** With the mark that ends it. */
  readonly text: string;
}

/** A longer sentence is a text without full stops: only so much of it is one, so that reading takes no longer than it must. */
const LONGEST_SENTENCE = 600;
/** The full stop of "15. Dezember" ends none. */
const sentenceEnd = /(?<!(?<!\d)\d{1,2})\.(?:\s+|$)|[!?]+(?:\s+|$)|\n\s*\n|\n(?=\s*[-•*])/gu;

/** In order, without gaps. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    for (; from < to; from += LONGEST_SENTENCE)
      found.push({ from, text: text.slice(from, Math.min(to, from + LONGEST_SENTENCE)) });
    from = to;
  };
  for (const end of text.matchAll(sentenceEnd)) add(end.index + end[0].length);
  add(text.length);
  return found;
}
