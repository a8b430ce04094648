/** What the weights are kept by: the words of a sentence, and two or three of them in a row, as numbers of buckets. */

/** How many there are: the more, the less often two features share one. */
export const BUCKETS = 163_840;

const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const numbers = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

const ending = /(?:ing|ed|es|s|ly)$/;
const FEWEST_LETTERS_LEFT = 3;

/** Words that differ only in their ending, in the day or in the number count as one. */
function rootOf(word: string): string {
  if (days.has(word)) return 'day#';
  if (numbers.has(word) || /\d/.test(word)) return '#';
  const at = word.length > FEWEST_LETTERS_LEFT + 1 ? word.search(ending) : -1;
  return at < FEWEST_LETTERS_LEFT ? word : word.slice(0, at);
}

/** The buckets of a sentence by its words, as `readWords` gives them, and by the mark it ends with. Some may come twice. */
export function bucketsOf(words: readonly string[], sentence: string): readonly number[] {
  const end = sentence.includes('?') ? '?' : sentence.includes('!') ? '!' : '.';
  const roots = ['<', ...words.map(rootOf), end].map(hashOf);
  const buckets: number[] = [];
  for (const [index, root] of roots.entries()) {
    buckets.push(bucketOf(root, 1));
    const next = roots[index + 1];
    if (next === undefined) break;
    const pair = joined(root, next);
    buckets.push(bucketOf(pair, 2));
    const afterNext = roots[index + 2];
    if (afterNext === undefined) continue;
    buckets.push(bucketOf(joined(root, afterNext), 3), bucketOf(joined(pair, afterNext), 4));
  }
  return buckets;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

function joined(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 5) ^ (second << 7), 0x2c1b3c6d) ^ second;
}

/** `kind` keeps a pair apart from the same two words with another between them. */
function bucketOf(hash: number, kind: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ kind, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % BUCKETS;
}
