/** Which rows may already be on the board: the same company and a similar role. */
import { plainWords } from '../plain-words';

const legalForms =
  /\b(?:gmbh|mbh|ag|inc|ltd|limited|llc|plc|se|kg|corp|corporation|co|company|sa|sl|as|a s|bv|oy|ab|srl|spa|e v|group|holding)\b/gu;

/** The same for "Acme GmbH" and "ACME". */
export function companyKey(company: string): string {
  const plain = plainWords(company);
  const bare = plain.replace(legalForms, ' ').replace(/\s+/gu, ' ').trim();
  return bare === '' ? plain : bare;
}

/** Words that say nothing about which job it is. */
const filler = new Set(
  'm w d f x h v gn div the a an of for and in at und fur der die das mit all genders remote full part time'.split(
    ' ',
  ),
);
const SIMILAR = 0.6;

/** True if most words of the shorter title are in the other: "UX Lead" and "Lead UX (m/w/d)". */
export function isSimilarRole(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return plainWords(a) === plainWords(b);
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  const common = [...short].filter((word) => long.has(word)).length;
  return common / long.size >= SIMILAR || (common === short.size && common > 1);
}

function wordsOf(role: string): ReadonlySet<string> {
  return new Set(
    plainWords(role)
      .split(' ')
      .filter((word) => word !== '' && !filler.has(word)),
  );
}
