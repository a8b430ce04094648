import { missing, type Check } from '../check';
import { anyOf } from '../text/patterns';
import { plainOf } from '../text/plain';

const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|few|a few|several|couple of|a couple of|good|little|many)';
const knowing =
  '(?:understand|know|reali[sz]e|appreciate|aware|imagine|sure|guess|assume|figure|certain|suspect|recogni[sz]e|gather)';
const reasons =
  '(?:decid\\p{L}*|decisions?|finali[sz]\\p{L}*|process|calendar|schedules?|plate|moving parts|overnight|holidays?|delay\\p{L}*|season|candidates|applicants|weigh\\p{L}*|approv\\p{L}*|budget|internal\\p{L}*|busy|swamped|time|hectic|a while|longer|complicated|thorough\\p{L}*|(?:wrap|sort)\\p{L}* (?:up|out)|choos\\p{L}*|quick\\p{L}*|slow\\p{L}*|conversations?|right (?:fit|person|match)|pile|stack|queue|until|interview(?:s|ing)|people)';

const waits = [
  '(?:pile|stack|mountain|flood|lots?|queue)s? of (?:\\p{L}+ )?(?:applications|candidates|applicants|cvs|emails|interviews|work)',
  `${knowing}\\b[^.?!\\n]{0,60}\\b${reasons}`,
  '(?:take|takes|taking|took|need|needs|needed|require|requires|deserves?)\\b[^.?!\\n]{0,30}(?:time|a while|longer|as long|weeks|days|until|care|patience|thought)',
  "(?:it's|it is|it has|has|have|it was)(?: now| already)? been(?: now| already| about| over| almost)? (?:" +
    number +
    ' )?(?:\\p{L}+ )?(?:days?|weeks?|months?|while|time|fortnight)',
  '(?:has|have|had|since|already)\\b[^.?!\\n]{0,50}(?:passed|gone by|went by|elapsed)|(?:days?|weeks?|while|time) (?:have |has )?(?:passed|gone by|went by)',
  'since (?:my|our|the|we|I|you|last)\\b[^.?!\\n]{0,20}(?:interview|talk|conversation|chat|spoke|met|meeting|visit|call|talked|came|week|month)',
  number +
    ' (?:\\p{L}+ )?(?:days?|weeks?|fortnight|month|months|while) (?:ago|since|have)|a while ago|a while back|the other week|last (?:week|month)',
  "(?:you(?:'re| are|r team is| must be| might be| may be| have been)|be|being|guys are|everybody is|team is)(?: still| very| probably| certainly| all| quite| both| really| surely| pretty| extremely)* (?:busy|decid\\p{L}+|weigh\\p{L}+|talking|meeting|interview\\p{L}+|choosing|consider\\p{L}+|compar\\p{L}+|working through|speaking|looking at|reviewing|in the middle|going through|seeing)",
  '(?:a lot|lots|plenty|much|so many things|enough|many things) (?:on your (?:plate|desk|hands|mind)|to (?:weigh|consider|think|do|read|look|decide|juggle))',
  '(?:many|other|several|lots of|a lot of|more) (?:\\p{L}+ )?(?:candidates|applications|applicants|interviews|people (?:have|to|who))',
  '(?:no|not any|without|without any|zero|any) (?:\\p{L}+ )?(?:rush|hurry|pressure|stress)|in (?:a|no|any) (?:rush|hurry)|no need to (?:rush|hurry)',
  '(?:your|my|for the|with) patience|patient(?:ly)?|bear(?:ing)? with',
  '(?:slow|slowly|longer than|not (?:go|move) (?:as )?(?:fast|quick)|(?:goes|go|moves?) as (?:quick|fast)(?:ly)?|careful(?:ly)?|thorough(?:ly)?)',
  '(?:still|not yet|may|might)(?: be)? (?:decid\\p{L}+|open|weigh\\p{L}+|undecided|choosing|interviewing|looking|underway|ongoing)',
  '(?:dates?|deadlines?|plans|schedules?|timelines?) (?:\\p{L}+ ){0,3}(?:slips?|move|moves|change|shift)',
  'the wait\\b|keep(?:ing)? you long|wait(?:ed|ing)? (?:a|for|until|patiently|longer)',
].map((pattern) => anyOf(pattern));

/** A check-in that does not acknowledge the wait (W8). */
export const noWait: Check = {
  id: 'no-wait',
  rule: 'W8',
  find: ({ step, text }) => (step === 'check-in' && !hasWait(text) ? missing : []),
  examples: {
    found: [{ step: 'check-in', text: 'Hi Dana,\n\nI am still interested. What are the next steps?' }],
    fine: [
      { step: 'check-in', text: 'Hi Dana,\n\nI know that decisions take time.' },
      { step: 'check-in', text: 'Hi Dana,\n\nit has been two weeks.' },
      { text: 'Hi Dana,\n\nThank you.' },
    ],
  },
};

/** True if the text says that time has passed, or that the decision takes it. */
export function hasWait(text: string): boolean {
  const plain = plainOf(text);
  return waits.some((pattern) => plain.search(pattern) >= 0);
}
