import type { Check } from '../check';
import { answerWords, deadlineWords, wordingOf } from './wording';

const i =
  "(?:I|we)(?:'ll| will|'d| would| really| also| just| do| must| now| hereby| therefore| urgently| kindly)*";
const article =
  '(?:an?|the|your|some|any|this|that)?(?: ?(?:final|clear|quick|written|immediate|definite|definitive|prompt|honest|proper|firm|straight|binding|positive|short))*';
const tellMe =
  '(?:tell|let|answer|reply|respond|decide|give|send|call|get back|write|confirm|explain|inform|make up|hurry|contact|provide|choose|hire|offer|finally)';

/** Claiming an answer as a right, or setting a deadline for it (W7). */
export const demanding: Check = {
  id: 'demanding',
  rule: 'W7',
  find: wordingOf(
    `${i} (?:would like|like|'d like|am asking for|ask for)(?: to (?:have|get|hear|receive))? ${article} ?${answerWords}[^.?!\\n]{0,30}${deadlineWords}`,
    `${i} expect to (?:be|hear|get|receive|have|start|learn)`,
    `${i} (?:expect|demand|require|insist on|await) (?:an?|the|your|my) (?:phone )?(?:calls?|offer|contract|letter|e-?mail)`,
    "(?:won't|will not|can't|cannot|refuse to) accept (?:silence|no|this|that|being|an?)",
    '(?:request|requesting|ask|asking|demand|demanding) that you',
    `(?:make|be) sure (?:that )?(?:to |you )(?:\\p{L}+ )?${tellMe}`,
    `ensure (?:that )?(?:I|you|my|your|an?|the)\\b[^.?!\\n]{0,60}(?:${answerWords}|${deadlineWords})`,
    'I want (?:the|this|that) (?:job|position|role) and',
    "(?:you are|you're|companies are|employers are) (?:obliged|obligated|supposed|required|bound|expected) to|your (?:duty|obligation|responsibility) to|(?:the )?least you (?:can|could|should) do|common courtesy|courtesy of (?:an?|your) ",
    `${i} (?:expect|demand|need|want|require|deserve|request|await|must have|insist on|have to have)(?: to have)? ${article} ?(?:from you )?${answerWords}(?! maker| making| process| tree| loop| channel)`,
    `${i} (?:expect|demand|need|require|insist that|order) (?:that )?you (?:to )?(?:${tellMe}|be|come|decide|at least)?`,
    `${i} (?:demand|insist|expect|want|need) to (?:know|hear|be told|be informed|get an)`,
    `you (?:must|have to|need to|should|ought to|had better|'d better|better) (?:now |please |at least |really |finally )*${tellMe}`,
    'you (?:should|ought to|could) have (?:at least )?(?:told|answered|replied|called|written|let|informed|contacted|decided)',
    'you owe (?:me|us)',
    `(?<=^|[.!?\\n]\\s*|please |kindly )(?:please |kindly |just )?(?:reply|answer|respond|call me|call back|get back to me|send me|let me know|tell me|confirm|give me|write me|inform me)\\b[^.?!\\n]{0,60}${deadlineWords}`,
    'answer me\\b',
    `(?:let me know|tell me|answer|reply|respond|decision|hear back|hear from you)[^.?!\\n]{0,50}(?:no later than|at the latest|by the end of (?:the|this) day|immediately|at once)`,
    '(?:speak|talk|complain) (?:to|with) your (?:manager|boss|supervisor|superior|director)',
    "(?:am|'m|feel|are) entitled to",
    '(?:deserve|earned|merit) (?:to (?:know|hear|be told|get)|(?:an?|some|at least) (?:\\p{L}+ )?(?:answer|reply|response|feedback|explanation))',
    "it(?: is|'s) only fair (?:that|to)",
    'yes or no(?=[.?!,]|$)',
    "if (?:I (?:don't|do not|haven't) hear|you (?:don't|do not|haven't) (?:answer|reply|respond|decide|get back|write|call))[^.?!\\n]{0,60}(?:I will|I'll|I shall|I am going|I'm going|I must|I have to|assume)",
    `immediate ${answerWords}`,
  ),
  examples: {
    found: [
      { text: 'I expect an answer by Friday.' },
      { text: 'You must let me know.' },
      { text: 'Please reply today.' },
    ],
    fine: [
      { text: 'You must be proud of the team.' },
      { text: "I'd expect the first weeks to be busy." },
      { text: 'You have to see that talk.' },
      { text: "I don't expect an answer." },
    ],
  },
};
