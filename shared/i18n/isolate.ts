/** Names in a right-to-left script within a left-to-right sentence. Pure. */
import { withOwnDirection } from '../model/text/one-line';

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
/** Letters written from right to left, from Hebrew to Adlam, and the marks that turn the direction without one. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The text as it is put into a sentence: it keeps its own direction and brackets, and doesn't turn around what stands
 * next to it, whatever marks it contains. Text without right-to-left letters or such marks stays as it is.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(text: string): string {
  const own = withOwnDirection(text);
  return rightToLeft.test(own) ? `${firstStrongIsolate}${own}${popIsolate}` : own;
}

export interface LinePart {
  readonly text: string;
  /** True if it was isolated: a name that is written from right to left. */
  readonly isIsolated: boolean;
}

/** The isolated parts of a sentence, without their marks, and the parts between them. Isolates within a name stay in it. */
export function isolatedParts(sentence: string): readonly LinePart[] {
  const parts: LinePart[] = [];
  let [open, begin] = [0, 0];
  const take = (end: number, isIsolated: boolean) => {
    if (end > begin) parts.push({ text: sentence.slice(begin, end), isIsolated });
  };
  for (const { 0: mark, index } of sentence.matchAll(/[\u2066-\u2069]/gu)) {
    const isEnd = mark === popIsolate;
    if (open === (isEnd ? 1 : 0)) {
      take(index, isEnd);
      begin = index + 1;
    }
    open = Math.max(0, open + (isEnd ? -1 : 1));
  }
  take(sentence.length, false);
  return parts;
}
