/** Where a message ends and its author's signature starts. */
import { weekdayOf } from '../lexicon';
import { nextLine, type Line } from './lines';

/** A longer line is neither a closing phrase nor a name. */
const MAX_CHARACTERS = 60;

const dashes = /^\s*(?:--|—)\s*$/;
const signOff =
  /^(?:(?:with )?(?:(?:very|many|my|our) )?(?:best|kind|kindest|warm|warmest|many)?,? ?(?:regards|wishes|thanks)|thank you|thx|all the best|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|respectfully|cordially|warmly|take care|talk soon|speak soon)(?: and (?:best |kind |warm )?regards)?\s?[,.!]?$/i;
const signOffInside =
  /[.!?]\s{1,3}(?:(?:with )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|(?:yours )?sincerely)\s?,/i;
const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|bin|al)){0,4}[,.]?$/u;
const postscript = /^\s*p\.?\s?s\.?(?:[:,.\s]|$)/i;

/** True at two dashes, and at a closing phrase with a name or nothing below it. */
export function isSignatureStart(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (dashes.test(line.text)) return true;
  if (line.text.length > MAX_CHARACTERS || !signOff.test(line.text.trim())) return false;
  const below = nextLine(lines, index + 1, line.depth);
  return below?.depth !== line.depth || isName(below.text);
}

/** Where in a line the signature starts: "By Friday. Kind regards, Dana"; its length if nowhere. */
export function signatureWithin(line: string): number {
  return signOffInside.exec(line)?.index ?? line.length;
}

/** True for a postscript, which is said after the signature. */
export function isPostscript({ text }: Line): boolean {
  return postscript.test(text);
}

/** A person's name, rather than "Tomorrow." */
function isName(line: string): boolean {
  const [first = ''] = line.trim().toLowerCase().split(/[ ,.]/);
  const isDay = first === 'tomorrow' || weekdayOf(first) !== undefined;
  return line.length <= MAX_CHARACTERS && !isDay && name.test(line.trim());
}
