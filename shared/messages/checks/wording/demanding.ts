import type { Check } from '../check';
import { answering, answerWords, deadlineWords, describing, wordingOf } from './wording';

const i =
  "(?:I|we)(?:'ll| will|'d| would| really| also| just| do| must| now| hereby| therefore| urgently| kindly)*";
const article =
  '(?:an?|the|your|some|any|this|that)?(?: ?(?:final|clear|quick|written|immediate|definite|definitive|prompt|honest|proper|firm|straight|binding|positive|short))*';
const tellMe =
  '(?:tell|let|answer|reply|respond|decide|give|send|call|get back|write|confirm|explain|inform|make up|hurry|contact|provide|choose|hire|offer|finally)';

/** What makes it an invitation: "let me know if you need anything before Friday". */
const unasked =
  "(?:[^.?!\\n]{0,20} if (?:you(?:'d| would| need| want| have any| like| wish|'re| are)|there|anything|something|any)|[^.?!\\n]{0,30} (?:I|we) (?:can|could|should|may))";

/** Claiming an answer as a right, or setting a deadline for it (W7). */
export const demanding: Check = {
  id: 'demanding',
  rule: 'W7',
  find: wordingOf(
    `(?:I'm|I am|we're|we are) (?:still |therefore |now |really )?expecting (?:an?|the|your|my|to (?:have|get|receive))[^.?!\\n]{0,20}(?:offer|contract|letter|phone call|${answerWords})`,
    '(?:make|be) sure (?:that )?(?:my|the|this) (?:application|cv|resume|name|e-?mail|file|case|request|contract|offer|money|letter|note)[^.?!\\n]{0,20} (?:gets?|reach(?:es)?|lands?|goes|go|is|are|comes?)',
    "(?:won't|will not|not willing to|not going to|can't|cannot|refuse to|don't|do not) (?:discuss|consider|go|negotiate|settle for|look at|sign for|move for|work for|start for|take|entertain)(?: for)?(?: anything| any offers?)? (?:less|below|under|lower)|(?:anything|nothing) (?:less|below|under)(?: than)? [^.?!\\n]{0,20}(?:no|won't|out of the question|acceptable|waste)",
    "(?:it's|it is|that's|that is|this is|which is|are|is)(?: simply| strictly| also)* (?:a (?:firm |hard |strict )?(?:condition|must|requirement|deal ?breaker)(?= for me| of mine|[.,!]|$)|non-?negotiable|not (?:negotiable|up for (?:debate|discussion|negotiation)|open (?:to|for) (?:debate|discussion|negotiation)))",
    '(?:salary|pay|package|offer|money|wage|day rate|bonus|contract) (?:needs|has|have|must|need|ought) (?:to )?(?:be|start|begin|match|reach|include|come|cover|go)',
    "you(?:'ll| will| would|'d) (?:have|need) to (?:let|give|pay|allow|match|offer|grant|raise|promise|guarantee|cover|provide|accept|agree|fly|send) (?:me|my|it|that|us|them|to|for|at)",
    '(?:have|has|had|having|show|showed)(?: at least| even)? (?:the|some|enough|a little) (?:common )?(?:courtesy|decency|respect|manners|good grace|grace|backbone) to|basic (?:courtesy|decency|respect|manners)',
    '(?:forward|pass|escalate|send|take|complain|report|speak|talk)[^.?!\\n]{0,20} (?:to|with) (?:your|the|a|his|her) (?:boss|superiors?|supervisor|senior manager|ceo|line manager|head office)',
    "I (?:won't|will not|can't|cannot|refuse to|am not going to|do not intend to|don't intend to|don't plan to) (?:be )?wait(?:ing)? (?:beyond|past|until|after|longer|any|forever|for ever|around|much|for)",
    '(?<=^|[.!?\\n]\\s*)(?:please |kindly )?(?:confirm|send|give|grant|offer|schedule|arrange|prepare) (?:me |us )?(?:my|the|a|an) (?:start|contract|offer|salary|job|position|second interview|written)',
    "I(?:'d| had) better (?:hear|get|be|see)|my (?:clear )?expectations? (?:is|are|would be)|earned (?:the|a|my) right|I (?:would|'d) expect (?:you to|an?|to (?:hear|get|be))(?: [a-z]+){0,2}(?: answer| reply| response| decision| told| informed| contacted| hear| get)",
    'without (?:any )?(?:further|more|additional) (?:delay|ado|excuses)|no (?:more )?excuses|(?:what|exactly what|precisely what)(?: exactly)? is going on|explain (?:yourself|yourselves|why|to me)',
    `(?:you|you've|you have|I give you|I'll give you|I will give you|I'm giving you|you only)(?: only)?(?: have| got| 've)?(?: got)?(?: only| just)? (?:until|till|up to|(?:[0-9]+|one|two|three|a few|24|48) (?:hours?|days?) (?:to|left))`,
    `(?:could|can|would|will) you(?: please| kindly| at least)? ${answering}\\b(?!${unasked})[^.?!\\n]{0,60}${deadlineWords}`,
    `(?:if you (?:could|can|would)|you to|ask you to|please|kindly|and|so|then|(?<=^|[.!?\\n]\\s*))(?: please| kindly| just)? ?${answering}\\b(?!${unasked})[^.?!\\n]{0,60}${deadlineWords}`,
    `${i}(?:'m| am)? (?:going to need|need|expect|demand|require|want|deserve|insist on|must have|must insist on|have to have|will need|'ll need|await)(?: to have)? ${describing}${answerWords}(?! maker| making| process| tree| loop| channel| culture)`,
    '(?:have|got|has) (?:a|the|every) right to|my right to|(?<!you )I(?: really| think I| feel I| believe I| do)? deserve|owed? (?:me|us|it to)|insist(?:ing)? on|I must insist',
    "(?:it is|it's|it would be|it'd be|that's|would only be|be) (?:only|just|simply|basic|common|the least|normal) (?:professional|fair|polite|courteous|decent|courtesy|decency|right|reasonable|manners|politeness|respect)",
    "you (?:can't|cannot|can not|shouldn't|should not|mustn't|must not|have no right to|don't get to)(?: just| simply| really| keep)* (?:leave|leaving|keep|keeping|ignore|ignoring|treat|treating|expect|let|make me|do this|do that|go on|string|promise|change|waste|wasting)",
    `give me (?:an?|the|your|some) (?:[a-z]+ ){0,2}(?:${answerWords}|reason|date)`,
    'tell me (?:why|now|the truth|straight|honestly|once and for all|your decision|exactly|already)|be (?:honest|straight|upfront) with me|once and for all',
    `(?:send|show|issue|give) me (?:the|my|your|an?) (?:[a-z]+ )?(?:offer|contract|${answerWords})`,
    '(?:make|made) me (?:an|your) offer|make (?:up )?your (?:minds?|decision)(?: up)?(?=[.!,]|$| now| already| soon| today| fast| quickly)',
    'stop (?:ignoring|wasting|playing|stalling|avoiding|delaying|making me)',
    `you (?:must|have to|need to|should|ought to|had better|'d better|better|should really|really should) (?:now |please |at least |really |finally )*(?:keep (?:me|your|candidates|people|applicants)|treat|respect|value|stop|act|apologi[sz]e|justify|clarify|update|reconsider|honou?r|understand that|realize that|realise that|be (?:more|honest|clear|transparent|faster|quicker))`,
    `${i} (?:would like|like|'d like|am asking for|ask for)(?: to (?:have|get|hear|receive))? ${article} ?${answerWords}[^.?!\\n]{0,30}${deadlineWords}`,
    `${i} expect to (?:be|hear|get|receive|have|start|learn)`,
    `${i} (?:expect|demand|require|insist on|await) (?:an?|the|your|my) (?:phone )?(?:calls?|offer|contract|letter|e-?mail)`,
    "(?:won't|will not|can't|cannot|refuse to) accept (?:silence|no|this|that|being|an?)",
    '(?:request|requesting|ask|asking|demand|demanding) that you',
    `(?:make|be) sure (?:that )?(?:to |you )(?:[a-z]+ )?${tellMe}`,
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
    '(?:deserve|earned|merit) (?:to (?:know|hear|be told|get)|(?:an?|some|at least) (?:[a-z]+ )?(?:answer|reply|response|feedback|explanation))',
    "it(?: is|'s) only fair (?:that|to)",
    'yes or no(?=[.?!,]|$)',
    "if (?:I (?:don't|do not|haven't) hear|you (?:don't|do not|haven't) (?:answer|reply|respond|decide|get back|write|call))[^.?!\\n]{0,60}(?:I will|I'll|I shall|I am going|I'm going|I must|I have to)(?! (?:assume|understand|take it|know|wish|not|leave|presume|gladly|happily))",
    `immediate ${answerWords}`,
  ),
  examples: {
    found: [
      { text: 'I expect an answer by Friday.' },
      { text: 'You must let me know.' },
      { text: 'Please reply today.' },
      { text: 'You have until Friday.' },
    ],
    fine: [
      { text: 'You must be proud of the team.' },
      { text: "I'd expect the first weeks to be busy." },
      { text: 'You have to see that talk.' },
      { text: "I don't expect an answer." },
    ],
  },
};
