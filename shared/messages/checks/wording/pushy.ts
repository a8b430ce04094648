import type { Check } from '../check';
import { answerWords, deadlineWords, within, wordingOf } from './wording';

const contact =
  '(?:writ\\p{L}+|wrote|e-?mail\\p{L}*|mail(?:ed|ing)|check(?:ed|ing)? in|follow(?:ed|ing)? up|reach(?:ed|ing)? out|contact(?:ed|ing)|messag(?:ed|ing)|ask(?:ed|ing)|call(?:ed|ing)|phon(?:ed|ing)|nudg\\p{L}*|chas(?:e|ed|ing)|ping(?:ed|ing)|tried|trying|remind\\p{L}*)';
const times =
  '(?:twice|thrice|again|yet again|repeatedly|multiple times|(?:several|many|a few|so many|countless|two|three|four|five|six|\\d+) times|over and over)';
const messages = '(?:e-?mails?|messages?|mails?|notes?|letters?|calls?|voice ?mails?|texts?)';
const earlier = '(?:last|previous|earlier|prior|first|other|recent|many|several|two|three|four|few|\\d+)';

const repeated = [
  `(?:I|I'm|I've|am|have|just)\\b(?![^.?!,]{0,8}(?:n't|not|never))[^.?!,;\\n]{0,25}${contact}\\b[^.?!\\n]{0,40}\\b${times}(?! (?:later|in (?:the )?future|when|if))`,
  `(?<!\\b(?:is|be|as|was|been) )my (?:${earlier} )+${messages}`,
  `(?:I assume|I guess|I hope|I trust|I know|I see|I noticed|I saw|surely) (?:that )?you (?:have |must have |already )*(?:received|got|gotten|seen|saw|read|opened) my`,
  `(?:(?<!\\bI )(?:have not|haven't|has not|hasn't|had not|did not|didn't)|you never|nobody|no one)(?: has| have| even| yet| ever)* (?:repl\\p{L}+|answer\\p{L}*|respond\\p{L}*|got back|gotten back|get back|acknowledg\\p{L}+|return\\p{L}* my)`,
  '(?:have|has) yet to (?:hear|receive|get)',
  '(?:forgotten|forgot|forget) (?:about )?me',
  `(?:two|three|four|five|six|several|many|\\d+|countless|all my) ${messages}\\b(?=[^.?!\\n]{0,30}(?:\\bnow\\b|already|without|unanswered|last week|this week|so far|no (?:answer|reply|response)))`,
  '(?:without|not) (?:an?|any|one|a single) (?:single )?(?:answer|reply|response)|voice ?mails?',
  `(?:hoped|expected|thought|assumed|would have|should have|wished)\\b[^.?!\\n]{0,50}by now`,
  "(?<!\\b(?:if|in case|unless|although|though|as|since) )you (?:still |just )?(?:haven't|have not|didn't|did not)(?: yet| even| still)? (?:told|said|decided|given|sent|let me|informed|written|called|contacted|invited)",
  '(?:avoid\\p{L}*|dodg\\p{L}*|evad\\p{L}*|ignor\\p{L}*) (?:me|my)\\b|never (?:reply|answer|respond|call back|write back)',
  'act (?:fast|quickly|now|soon)|(?:sign|decide|commit)[^.?!,\\n]{0,15} (?:today|tomorrow), so',
  '(?:friendly|gentle|kind|quick|little|another|just a|second|final) reminder|(?:remind|reminding) you (?:that|of|about)',
  'you (?:had )?(?:promised|assured)',
  'tried (?:to )?(?:reach\\p{L}*|call\\p{L}*|contact\\p{L}*|phon\\p{L}*|get\\p{L}*) (?:you|hold of|through|your)',
  "(?:can't|cannot|can not|not|won't) (?:be able to )?wait (?:any|much|a day) longer|(?:los(?:e|ing)|lost|running out of|run out of|end of my) (?:my )?patience",
  '(?:prioriti[sz]e|expedite|fast-?track|accelerate) (?:my|the|this|your)',
  "(?:I'll|I will|I'm going to)(?: \\p{L}+)? (?:stop|come|drop|swing|show|turn)(?: by| up| over| round)[^.?!\\n]{0,60}(?:answer|decision|in person|hear|ask|unless)",
  '(?:talents?|skills?|business|services) elsewhere|look elsewhere|accept (?:another|the other)',
  '(?:decide|decision|answer|reply|respond|call) already(?=[.!?]|$)',
  'following up (?:once |yet )?again',
  "(?:second|third|fourth|fifth|2nd|3rd|4th|\\d+th) time (?:that )?(?:I|I'm|I am|I've|I have)\\b",
  '(?:written|wrote|emailed|mailed|called|messaged|asked|contacted)(?: to)?(?: you)? (?:already )?(?:twice|\\d+ times|two times|three times|four times|several times|many times|multiple times|repeatedly|again and again)',
  'already (?:written|wrote|emailed|called|messaged|contacted|asked|sent you)',
  "(?:still )?(?:have not|haven't|did not|didn't|have never|never) (?:yet )?(?:heard|received|gotten|got|had) (?:anything|any (?:answer|reply|response|news)|a single)",
  'still (?:no|not any|without|nothing)(?: an?)?(?: single)? (?:answer|reply|response|news|word|from)',
  "(?:I'm|I am|I've been|I have been|am|been) (?:still |already )?waiting (?:for|on) (?:your|an?|any|the|some) (?:final |quick )?" +
    answerWords,
  '(?:did|have) you (?:even )?(?:get|got|see|seen|receive|received|read) my (?:last |previous |earlier |first |other |recent )*(?:e-?mails?|messages?|mails?|notes?|application)',
  '(?:per|in|to|as in) my (?:last|previous|earlier)(?: two| three| few| several)? (?:e-?mails?|messages?|mails?)',
  '(?:bumping|bump) (?:this|my|it)|top of your inbox',
  "(?:sorry to|hate to|do not want to|don't want to) (?:bother|disturb|bug|nag|pester) you again",
  "(?:I'll|I will|I'm going to) (?:keep|continue|go on) (?:on )?(?:e-?mailing|writing|calling|asking|messaging|trying)",
  "(?:I'll|I will|I'm going to)(?: try)?(?: to)? (?:call|calling|phone|ring|write|email|message|visit|come)[^.?!\\n]{0,40}(?:every day|daily|each day|until (?:I|you)|if I (?:don't|do not)|if you (?:don't|do not))",
  'every (?:hour|single day|few hours)',
];

const pressing = [
  "why (?:haven't|have|hasn't|has|did|didn't|don't|do|aren't|are)(?: not)? (?:you|no one|nobody|anyone|anybody)" +
    within(40) +
    '(?:answer|answered|repl\\p{L}*|respon\\p{L}*|written|wrote|call|called|ignor\\p{L}*|decid\\p{L}*|contact\\p{L}*|told|get back|got back)',
  'why (?:it|this|that|does it|is it)(?: is)? (?:take|takes|taking|taken)',
  '(?:tak(?:e|es|en|ing)|took) (?:you )?(?:so|too|far too|way too|this|forever|ages) ?(?:long)?(?= to| for|[.,?!]|$)',
  'more than enough time|long enough (?:now|to)|waited long enough',
  '(?:hurry up|(?:better|please|must|should|to) hurry)',
  'time is running out|running out of (?:time|patience)',
  'kindly revert',
  'speed(?:ing)? up (?:your|the|this|my)|(?:speed|hurry) (?:this|it|things|the process)(?: up| along)',
  '(?:move|push) (?:this|it|things|the process) (?:forward |along |ahead )?(?:quickly|faster|fast|asap)',
  `(?:please|pls|kindly|quick|reply|answer|respond|response|decision|feedback|let me know|know|revert|confirm|hear)${within(40)}(?:asap|a\\.s\\.a\\.p\\.?|as soon as possible|at your earliest convenience)`,
  `(?:would like|'d like|want|need|appreciate|expect|asking for|ask for) (?:an? )?(?:quick|speedy|prompt|fast|urgent|swift) ${answerWords}`,
  `urgent(?:ly)? (?:need|want|require|wait\\p{L}*|${answerWords})`,
  `finally (?:tell|answer|reply|respond|decide|hear|let me know|get|give|make)`,
  "(?:do not|don't|stop) (?:please )?ignor(?:e|ing) (?:this|my|me)",
  `you (?:said|told me|promised|wrote|assured)[^.?!\\n]{0,80}(?:and|but|so|yet|now)\\b[^.?!\\n]{0,60}(?:still (?:no|nothing|not|waiting|haven't|have not)|nothing|what happened|(?:it is|it's)(?: now| already)? \\p{L}+day|haven't|have not|didn't|did not|no one|nobody)`,
  `my (?:own )?deadline is`,
];

const offers = '(?:other|another|competing|second) (?:job )?(?:offers?|compan(?:y|ies)|employers?)';
const leverage = [
  `${offers}[^.?!\\n]{0,80}(?:hurry|decide|faster|quick\\p{L}*|soon|lose me|${deadlineWords}|hold|longer|so (?:I need|you|please)|waiting|accept it)`,
  `(?:need|must|have|decide|tell|let|answer|hurry|want)[^.?!\\n]{0,60}(?:because|since|as) (?:I have|I've|I got|I've got|there (?:is|are)) ${offers}`,
  `(?:can't|cannot|can not) (?:hold|wait|delay|keep)[^.?!\\n]{0,40}(?:longer|offer)`,
  '(?:lose|losing) me(?: to)?',
];

/** Pushing for an answer: reminding them of earlier messages, hurrying them, playing off other offers (W7, O1). */
export const pushy: Check = {
  id: 'pushy',
  rule: 'W7',
  find: (message) => [...shouting(message), ...words(message)].sort((a, b) => a.from - b.from),
  examples: {
    found: [
      { text: 'Did you get my last email?' },
      { text: 'This is the third time I have written.' },
      { text: 'Any news???' },
      { text: 'I have another offer, so please decide soon.' },
    ],
    fine: [
      { text: 'There is no need to hurry.' },
      { text: 'I can start as soon as possible.' },
      { text: 'Your other offers for customers made sense to me.' },
    ],
  },
};

const words = wordingOf(...repeated, ...pressing, ...leverage);

function shouting({ text }: { readonly text: string }) {
  return [...text.matchAll(/\?{2,}!*|\?!+|!{3,}|!+\?+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
