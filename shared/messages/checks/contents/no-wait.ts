import { missing, type Check } from '../check';
import { anyOf } from '../text/patterns';
import { hasSentenceWith, ownBusinessOf } from '../text/own-business';
import { flatOf } from '../text/plain';

const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|few|a few|several|couple of|a couple of|good|little|many)';
const knowing =
  '(?:understand|know|reali[sz]e|appreciate|aware|imagine|sure|guess|assume|figure|certain|suspect|recogni[sz]e|gather)';
const reasons =
  '(?:go through|meets?\\b|agree|sign|decid[a-z]*|decisions?|finali[sz][a-z]*|process|calendar|schedules?|plate|moving parts|overnight|holidays?|delay[a-z]*|season|candidates|applicants|weigh[a-z]*|approv[a-z]*|budget|internal[a-z]*|busy|swamped|time|hectic|a while|longer|complicated|thorough[a-z]*|(?:wrap|sort)[a-z]* (?:up|out)|choos[a-z]*|quick[a-z]*|slow[a-z]*|conversations?|right (?:fit|person|match)|pile|stack|queue|until|interview(?:s|ing)|people)';

const waits = [
  'in the thick of|snowed under|up to (?:your|the|my) (?:neck|eyes|ears)|(?:quarter|year|month|term|season)(?: is| was)? (?:closing|ending|end|starting)',
  "(?:is|are|was|were)(?: not|n't| rarely| never) (?:done|made|taken|decided|chosen|found|settled) (?:in|over) (?:a|one) (?:day|night|week|hour)|(?:days?|weeks?|fortnight|month) (?:is|are|was|were) (?:now |already )?(?:up|over)\\b|(?:slow|hold|held)(?:ed|ing|s)? (?:down |up |back )?(?:your|the) (?:choice|decision|process|search|selection|hiring|recruitment)",
  '(?:sit|sitting|hang|hold|holding) tight|(?:happy|glad|fine|content|able) to (?:wait|hold on|be patient)|(?:take|takes|taking) (?:all the|whatever|as much) time',
  `(?:days?|weeks?|months?|fortnight) (?:on(?! (?:a|an|the|my|our|this|that|each|every|end|foot|site|call|night|shift|[a-z]+ing)\\b)|later(?! (?:i|we|the [a-z]+ (?:was|were|had))\\b)|now|after (?:our|my|the (?:interview|talk|conversation|meeting|call)|we|you|i))|(?:full|packed|busy|hectic|crowded|stuffed) (?:your |the )?(?:diary|diaries|calendar|schedule|week|weeks|desk|inbox|period|time|month|season)|(?:diary|calendar|schedule|desk|inbox|plate)[^.?!\\n]{0,12} (?:full|packed|busy|hectic|crowded|overflowing)`,
  `${knowing}\\b[^.?!\\n]{0,60}\\b(?:panel|committee|board|search|selection|hiring|recruit[a-z]*|competing|priorities|settled|meet again|sign-?off|to discuss|to consider|other things|a lot going on|ahead of you)`,
  `(?:search|process|selection|hiring|recruitment|interviews) (?:is|are|must be|may be|might be|has|have)(?: probably| surely| still| not| been)* (?:going|eating|taking|keeping|under way|underway|running|continuing|in full swing)`,
  '(?:pile|stack|mountain|flood|lots?|queue)s? of (?:[a-z]+ )?(?:applications|candidates|applicants|cvs|emails|interviews|work)',
  `${knowing}\\b[^.?!\\n]{0,60}\\b${reasons}`,
  '(?:take|takes|taking|took|need|needs|needed|require|requires|deserves?)\\b[^.?!\\n]{0,30}(?:time|a while|longer|as long|weeks|days|until|care|patience|thought)',
  "(?:it's|it is|it has|has|have|it was)(?: now| already| only)? been(?: now| already| about| over| almost| nearly| just| only| more than| a little over| just over| well over)* (?:" +
    number +
    ' )?(?:[a-z]+ )?(?:days?|weeks?|months?|while|time|fortnight)',
  '(?:has|have|had|since|already)\\b[^.?!\\n]{0,50}(?:passed|gone by|went by|elapsed)|(?:days?|weeks?|while|time) (?:have |has )?(?:passed|gone by|went by)',
  'since (?:my|our|the|we|I|you|last)\\b[^.?!\\n]{0,20}(?:interview|talk|conversation|chat|spoke|met|meeting|visit|call|talked|came|week|month)',
  number +
    ' (?:[a-z]+ )?(?:days?|weeks?|fortnight|month|months|while) (?:ago|since|have)|a while ago|a while back|the other week|last (?:week|month)',
  "(?:you(?:'re| are|r team is| must be| might be| may be| have been)|be|being|guys are|everybody is|team is)(?: still| very| probably| certainly| all| quite| both| really| surely| pretty| extremely)* (?:busy|decid[a-z]+|weigh[a-z]+|talking|meeting|interview[a-z]+|choosing|consider[a-z]+|compar[a-z]+|working through|speaking|looking at|reviewing|in the middle|going through|seeing)",
  '(?:a lot|lots|plenty|much|so many things|enough|many things) (?:on your (?:plate|desk|hands|mind)|to (?:weigh|consider|think|do|read|look|decide|juggle))',
  '(?:many|other|several|lots of|a lot of|more) (?:[a-z]+ )?(?:candidates|applications|applicants|interviews|people (?:have|to|who))',
  '(?:no|not any|without|without any|zero|any) (?:[a-z]+ )?(?:rush|hurry|pressure|stress)|in (?:a|no|any) (?:rush|hurry)|no need to (?:rush|hurry)',
  '(?:your|my|for the|with) patience|patient(?:ly)?|bear(?:ing)? with',
  '(?:slow|slowly|longer than|not (?:go|move) (?:as )?(?:fast|quick)|(?:goes|go|moves?) as (?:quick|fast)(?:ly)?|careful(?:ly)?|thorough(?:ly)?)',
  '(?:still|not yet|may|might)(?: be)? (?:decid[a-z]+|open|weigh[a-z]+|undecided|choosing|interviewing|looking|underway|ongoing)',
  '(?:dates?|deadlines?|plans|schedules?|timelines?) (?:[a-z]+ ){0,3}(?:slips?|move|moves|change|shift)',
  '(?:things?|these|dates?|plans?|they|it|schedules?|decisions?) (?:can|may|might|do|often|easily|sometimes|always|tend to)(?: easily| often| always| sometimes)* (?:slip|move|shift|change|drag|take|be delayed|run late|get delayed|stretch)',
  '(?:you|we|they) (?:had |all )?(?:mentioned|said|expected|hoped|planned|told me|thought|indicated|wanted)\\b[^.?!\\n]{0,70}\\b(?:by|around|within|before|until|after|in|this|last|next|early|mid-?|late|end of)\\b',
  '(?:not|never|rarely|seldom|hardly) (?:\\w+ ){0,2}(?:quick|fast|easy|overnight)|(?:early|too soon|bit soon|still early) (?:days|to)',
  "(?:been|come|came) and gone|(?:is|are|was|now|well|lies|falls) behind (?:us|you|me)|(?:has|have|had) (?:now |just |since |already |long |quietly |recently )?(?:passed|lapsed|elapsed|come|gone|rolled|slipped|crept|flown|expired|run out|arrived)\\b|you(?: had|'d| were| have)? (?:also )?(?:reckoned|aimed|meant|intended|thought|guessed|estimated|pencilled|penciled|planned|hoped|expected|mentioned|named|given|gave|suggested|promised|set|had|spoke|spoken)\\b[^.?!\\n]{0,50}\\b(?:by|around|within|before|until|mid|end|date|deadline|(?:mon|tues|wednes|thurs|fri)day|weeks?|month|in mind|\\d+(?:st|nd|rd|th))\\b|the wait\\b|keep(?:ing)? you long|wait(?:ed|ing)? (?:a|for|until|patiently|longer)",
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
      { step: 'check-in', text: 'Hi Dana,\n\nthe date you had in mind is now behind us.' },
      { text: 'Hi Dana,\n\nThank you.' },
    ],
  },
};

/** True if the text says that time has passed, or that the decision takes it. */
export function hasWait(text: string): boolean {
  const plain = ownBusinessOf(flatOf(text));
  return waits.some((pattern) => plain.search(pattern) >= 0) || hasSentenceWith(plain, 'patience');
}
