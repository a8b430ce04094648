/** Abbreviations and misspellings, mapped to the words the grammar knows. */

const spellings = new Map<string, string>(
  (
    [
      ['before', 'b4'],
      ['business', 'biz bus bsns busi'],
      ['couple', 'cpl coupla'],
      ['eod', 'eob cob cop eop'],
      ['fortnight', 'fortnite'],
      ['friday', 'firday fridy frday'],
      ['february', 'febuary feburary'],
      ['month', 'mth mnth'],
      ['months', 'mths mnths'],
      ['next', 'nxt'],
      ['thursday', 'thrusday thursady thurday'],
      ['tomorrow', 'tmw tmrw tmr tomoz tomorow tommorow tommorrow 2moro 2morrow 2morow 2moz'],
      ['tuesday', 'tuseday tuesdy'],
      ['wednesday', 'wendsday wensday wednsday wedensday'],
      ['weekend', 'wkend wknd wkd'],
      ['within', 'w/in w/i'],
      ['w/e', 'wk/e'],
      ['workdays', 'w/days bd bds bizdays'],
      ['w/c', 'w/b wk/c wk/b wc wb'],
    ] as const
  ).flatMap(([word, written]) => written.split(' ').map((one): [string, string] => [one, word])),
);

/** Read only right after a number: "2w", "10d", "2 mos". */
const unitsBehindFigures = new Map([
  ['w', 'weeks'],
  ['d', 'days'],
  ['mo', 'month'],
  ['mos', 'months'],
]);

/** Parts of a pattern for shorthand that would otherwise be split in two, in lower or upper case. */
export const wholeShorthand = [
  String.raw`(?<![\p{L}\d])(?:wk?\/[cbe]|w\/(?:in|i|days?))(?!\p{L})`,
  String.raw`(?<![\p{L}\d])(?:b4|2mor+ow|2moro|2moz)(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d])(?:[ce]\.o\.[bdp]|[ap]\.m|w\.[cb]|i\.e|e\.g|a\.s\.a\.p)(?!\p{L})`,
];

/**
 * A lower-case word as the grammar knows it; `previous` is the word before it. `isTight`: nothing is between the two, and
 * the word was written in lower case ("2d" is two days, "2D" isn't).
 */
export function spelledOut(word: string, previous: string, isTight: boolean): string {
  const isBehindFigures = /^\d+(?:\.\d)?$/.test(previous) && (word.length > 1 || isTight);
  if (word === 'then' && /^(?:later|earlier|sooner|longer|more|less)$/.test(previous)) return 'than';
  // "C.O.B.", but "2.5" isn't 25.
  const dotless = /\p{L}/u.test(word) ? word.replaceAll('.', '') : word;
  return (isBehindFigures ? unitsBehindFigures.get(word) : undefined) ?? spellings.get(dotless) ?? dotless;
}
