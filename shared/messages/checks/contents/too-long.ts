import type { Check } from '../check';

/** Most words of a brief message; ours, for W1 names no number. */
export const MAX_WORDS = 150;

/** Over 150 words (W1): found from the first word too many to the end. */
export const tooLong: Check = {
  id: 'too-long',
  rule: 'W1',
  find: ({ text }) => {
    const words = [...text.matchAll(/\S+/gu)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));
    const first = words[MAX_WORDS];
    return first === undefined ? [] : [{ from: first.index, to: text.trimEnd().length }];
  },
  examples: {
    found: [{ text: 'word '.repeat(MAX_WORDS + 1) }],
    fine: [{ text: 'word – '.repeat(MAX_WORDS) }],
  },
};
