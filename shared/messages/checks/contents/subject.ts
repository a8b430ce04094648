import { missing, type Check, type CheckedMessage } from '../check';
import { foldedText, wordsOf } from '../text/words';

const purpose =
  /\b(?:thank\w*|thx|danke?|check\w*|follow\w*|interview\w*|updates?|question\w*|note|hello|last|final|next|status|application|withdraw\w*|offer|decision|conversation|talk|meeting|appreciat\w*|grateful|regarding|news|clos(?:e|ing)|thought\w*|idea\w*|loop|interest\w*|availab\w*|references?|outlook|timeline|gratitude|feedback)\b/u;
/** Words of a role that say how high it is, not what it is. */
const level = new Set(
  'senior sr junior jr lead principal staff head chief i ii iii iv the of and for a an m w d f x mwd'.split(
    ' ',
  ),
);

/** A subject that does not name the purpose and the position (W9). By email only; it is outside the text. */
export const subject: Check = {
  id: 'subject',
  rule: 'W9',
  find: (message) => {
    if (message.medium !== 'email') return [];
    return namesPurpose(message.subject) && namesPosition(message) ? [] : missing;
  },
  examples: {
    found: [{ subject: '' }, { subject: 'Thank you' }, { subject: 'Data Engineer' }],
    fine: [
      { subject: 'Thank you for the Data Engineer interview' },
      { subject: 'thanks – data engineer', role: 'Senior Data Engineer (m/w/d)' },
      { subject: '', medium: 'linkedin' },
    ],
  },
};

/** Small words around a position that say nothing of why one writes. */
const around = new Set(
  'role position job post opening vacancy candidate candidacy the at for of and in re fwd from to my your our a an with by on about'.split(
    ' ',
  ),
);

/** A word for a purpose, or any other word in small letters: "Project Engineer – an idea for you". */
function namesPurpose(line: string): boolean {
  if (purpose.test(foldedText(line))) return true;
  return (
    /\p{Lu}/u.test(line) &&
    (line.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}'-]+/gu) ?? []).some((word) => !around.has(word))
  );
}

/** At least half of the words of the role, or its last: "engineer" of "Data Engineer". */
function namesPosition({ subject: line, role }: CheckedMessage): boolean {
  const words = wordsOf(role.replace(/\([^)]*\)/gu, ' ').split(/[,/|]| [–-] /u)[0] ?? role).filter(
    (word) => !level.has(word),
  );
  const named = new Set(wordsOf(line));
  const found = words.filter((word) => named.has(word));
  if (words.length === 0) return true;
  return (
    found.length * 2 >= words.length || found.includes(words.at(-1) ?? '') || isAbbreviated(words, named)
  );
}

/** "PM" of "Product Manager". */
function isAbbreviated(words: readonly string[], named: ReadonlySet<string>): boolean {
  return words.length > 1 && named.has(words.map((word) => word.charAt(0)).join(''));
}
