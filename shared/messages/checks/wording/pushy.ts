import type { Check } from '../check';
import { answerWords, deadlineWords, within, wordingOf } from './wording';

const contact =
  '(?:writ[a-z]+|wrote|e-?mail[a-z]*|mail(?:ed|ing)|check(?:ed|ing)? in|follow(?:ed|ing)? up|reach(?:ed|ing)? out|contact(?:ed|ing)|messag(?:ed|ing)|ask(?:ed|ing)|call(?:ed|ing)|phon(?:ed|ing)|nudg[a-z]*|chas(?:e|ed|ing)|ping(?:ed|ing)|tried|trying|remind[a-z]*)';
const times =
  '(?:twice|thrice|again|yet again|repeatedly|multiple times|(?:several|many|a few|so many|countless|two|three|four|five|six|\\d+) times|over and over)';
const messages = '(?:e-?mails?|messages?|mails?|notes?|letters?|calls?|voice ?mails?|texts?)';
const earlier = '(?:last|previous|earlier|prior|first|other|recent|many|several|two|three|four|few|\\d+)';

const repeated = [
  `(?:I've|I have)\\b[^.?!\\n]{0,20}\\b${contact}[^.?!\\n]{0,25}(?:,| and)[^.?!\\n]{0,15}\\b${contact}(?! (?:about|for|on) (?:the|a|my|our) (?!phone))`,
  '(?:for the (?:second|third|fourth|fifth|sixth|umpteenth|nth|last|2nd|3rd|\\d+th) time|(?:once|one) more time)(?= on| about| regarding| concerning| now|[.,!?]|$)',
  'is (?:any(?:one|body)|some(?:one|body)) (?:still |even |actually |really )?(?:reading|monitoring|checking|getting|receiving|looking at|home|awake|at)',
  "(?:I'll|I will|I'm going to|I am going to|I may|I might|I can|I shall|I plan to)(?: just| simply| have to| try to)* (?:stop|drop|come|swing|pop|pass|turn up|show up|walk|call in|be standing|wait)(?: by| in| round| over| around| at| outside| up)*[^.?!\\n]{0,40}(?:to (?:check|ask|find out|see (?:if|whether)|get (?:an|my|the) (?:answer|decision))|unannounced|until (?:you|someone|somebody|I))",
  "(?:I'll|I will|I'm going to|I am going to) (?:try|call|ring|phone|text|message|dial|keep)[^.?!\\n]{0,40}(?:(?:every|each) (?:day|morning|evening|afternoon|hour|week|other day)|until (?:we|I|you|someone|somebody) (?:speak|talk|hear|get|reach|answer|pick|have))",
  'go(?:ing)? (?:over|above) (?:your|his|her|their) heads?|(?:take|taking|raise|raising|bring|bringing) (?:this|it|that|the matter) (?:up )?(?:with|to) (?:your|the) (?:ceo|boss|director|head|board|manager|superior)',
  '(?<=^|[.!?\\n]\\s*)ping(?:ing you)?(?= again|[.!,:]|$)',
  "(?:you|they|he|she|hr|your [a-z]+)(?: had)? (?:told|said|promised|assured|wrote)[^.?!\\n]{0,40}\\b(?:ago\\b|last (?:week|month))|third time's|is any(?:one|body) (?:there|alive|home)|hello\\?",
  "(?:was|been|were|am|I'm) (?:still )?expecting (?:an?|your|some|to (?:hear|get|receive)|that you) ?(?:call|answer|reply|response|e-?mail|message|decision|news|phone)?[^.?!\\n]{0,40}(?:never|by now|already|yesterday|last|but|and)",
  "(?:never|didn't|did not) (?:came|come|arrived?|happen(?:ed)?|materiali[sz]ed?)(?=[.,!?]|$)|(?:haven't|have not|didn't|did not|don't|not) (?:forget|forgotten|forgot|lost?) (?:about )?(?:me|my application)(?= |[.,!?]|$)",
  '(?:stopped|dropped|came|come|swung|went|turned up|showed up|been)(?: by| in| past| to| at| round)* (?:the |your )?(?:reception|office|building|front desk|lobby)[^.?!\\n]{0,40}(?:see|ask|decid|answer|whether|if|check)',
  '(?:nudg|chas|pester|bugg|nagg|hound|badger|press)(?:e|ing) (?:you|your|him|her|them)|(?:writing|checking|following|asking|reaching|emailing|trying|calling|here)(?: [a-z]+)? (?:yet|once) again|(?:ring|call|phone) (?:the |your )?(?:reception|office|switchboard|secretary|assistant)',
  'my (?:second|third|fourth|fifth|next|2nd|3rd|4th) (?:e-?mail|message|mail|note|letter|attempt|follow-?up|try|reminder)|follow(?:ing|ed)?[ -]?up on my (?:own |last |previous )*follow|(?:yet|once) (?:again )?(?:another|more) (?:e-?mail|message|reminder|attempt)',
  '(?:e-?mailed|called|phoned|rang|rung|written|messaged|texted|contacted|chased)(?: to)?(?: you| your [a-z]+)? (?:so |very )?(?:a lot|often|constantly|daily|all (?:day|week)|every day|(?:two|three|four|five|six|several|many|\\d+) times|non-?stop)',
  '(?:gone|went|go|going|left|remain[a-z]*|still|are|is) unanswered|(?:never|not) (?:been )?(?:answered|acknowledged|returned)(?=[.,!]| by| yet)',
  '(?:left|leaving) (?:you |your [a-z]+ )?(?:several|many|two|three|four|\\d+|a few|another|countless) (?:voice ?mails?|messages?)',
  `(?:I|I'm|I've|am|have|just)\\b(?![^.?!,]{0,8}(?:n't|not|never))[^.?!,;\\n]{0,25}${contact}\\b[^.?!\\n]{0,40}\\b${times}(?! (?:later|about|for|in (?:the )?future|when|if))`,
  `(?<!\\b(?:is|be|as|was|been|up on|since|after|further to) )my (?:${earlier} )+${messages}`,
  `(?:I assume|I guess|I hope|I trust|I know|I see|I noticed|I saw|surely) (?:that )?you (?:have |must have |already )*(?:received|got|gotten|seen|saw|read|opened) my`,
  `(?:(?<!\\bI )(?:have not|haven't|has not|hasn't|had not|did not|didn't)|you never|nobody|no one)(?: has| have| even| yet| ever)* (?:repl[a-z]+|answer[a-z]*|respond[a-z]*|got back|gotten back|get back|acknowledg[a-z]+|return[a-z]* my)`,
  '(?:have|has) yet to (?:hear|receive|get)',
  '(?:forgotten|forgot|forget) (?:about )?me',
  `(?:two|three|four|five|six|several|many|\\d+|countless|all my) ${messages}\\b(?=[^.?!\\n]{0,30}(?:\\bnow\\b|already|without|unanswered|last week|this week|so far|no (?:answer|reply|response)))`,
  '(?:without|not) (?:an?|any|one|a single) (?:single )?(?:answer|reply|response)|voice ?mails?',
  `(?:hoped|expected|thought|assumed|would have|should have|wished)\\b[^.?!\\n]{0,50}by now`,
  "(?<!\\b(?:if|in case|unless|although|though|as|since) )you (?:still |just )?(?:haven't|have not|didn't|did not)(?: yet| even| still)? (?:told|said|decided|given|sent|let me|informed|written|called|contacted|invited)",
  '(?:avoid[a-z]*|dodg[a-z]*|evad[a-z]*|ignor[a-z]*) (?:me|my)\\b|never (?:reply|answer|respond|call back|write back)',
  'act (?:fast|quickly|now|soon)|(?:sign|decide|commit)[^.?!,\\n]{0,15} (?:today|tomorrow), so',
  '(?:friendly|gentle|kind|quick|little|another|just a|second|final) reminder|(?:remind|reminding) you (?:that|of|about)',
  'you (?:had )?(?:promised|assured)',
  'tried (?:to )?(?:reach[a-z]*|call[a-z]*|contact[a-z]*|phon[a-z]*|get[a-z]*) (?:you|hold of|through|your)',
  "(?:can't|cannot|can not|not|won't) (?:be able to )?wait (?:any|much|a day) longer|(?:los(?:e|ing)|lost|running out of|run out of|end of my) (?:my )?patience",
  '(?:prioriti[sz]e|expedite|fast-?track|accelerate) (?:my|the|this|your)',
  "(?:I'll|I will|I'm going to)(?: [a-z]+)? (?:stop|come|drop|swing|show|turn)(?: by| up| over| round)[^.?!\\n]{0,60}(?:answer|decision|in person|hear|ask|unless)",
  '(?:talents?|skills?|business|services) elsewhere|look elsewhere|accept (?:another|the other)',
  '(?:decide|decision|answer|reply|respond|call) already(?=[.!?]|$)',
  'following up (?:once |yet )?again',
  "(?:second|third|fourth|fifth|2nd|3rd|4th|\\d+th) time (?:that )?(?:I|I'm|I am|I've|I have)\\b",
  '(?:written|wrote|emailed|mailed|called|messaged|asked|contacted)(?: to)?(?: you)? (?:already )?(?:twice|\\d+ times|two times|three times|four times|several times|many times|multiple times|repeatedly|again and again)(?! (?:about|for|on|in))',
  'already (?:written|wrote|emailed|called|messaged|contacted|asked|sent you)',
  "(?:still )?(?:have not|haven't|did not|didn't|have never|never) (?:yet )?(?:heard|received|gotten|got|had) (?:anything|any (?:answer|reply|response|news)|a single)",
  'still (?:have |has |got |there is )?(?:no|not any|without|nothing)(?: an?)?(?: single)? (?:answer|reply|response|news|word|from)',
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
  '(?:mov|bring|push|pull)[a-z]* (?:up |forward )?(?:your|the|this|that) (?:final |hiring )?decision(?: up| forward| along| ahead| closer)?(?= |[.,!?]|$)',
  `(?:you|he|she|they|hr|your [a-z]+) (?:said|told me|promised)[^.?!\\n]{0,40}(?:it's|it is)(?: now| already)* (?:[a-z]+day|the \\d+|[a-z]+ weeks?)[^.?!\\n]{0,60}`,
  '(?:stop|stopped|keep|keeps|kept|avoid|quit) (?:on )?(?:delay|stall|dragg|postpon|dodg|avoid|put)[a-z]*|when (?:are you|will you|is someone|do you)[^.?!\\n]{0,20} (?:finally|ever|actually)|(?:are you|will you|am I)[^.?!\\n]{0,40} or not(?=[?.!]|$)',
  "(?:nobody|no one|never|not|didn't|doesn't|don't) (?:ever )?(?:pick(?:s|ed)? up|answer(?:s|ed)? the phone|call(?:s|ed)? (?:me )?back|return(?:s|ed)? (?:my|a) calls?)|(?:call|calling|ring|ringing|email|emailing|writing|write)[a-z ]{0,12} (?:every|each) (?:day|hour|morning|week)",
  '(?:whether|if) I (?:should|can|need to|have to|must) (?:still |keep |continue |go on |stop )+(?:wait|hop|look|expect|count)[a-z]*|keep(?:ing)? me (?:guessing|hanging|waiting|dangling|in suspense)',
  "(?:doesn't|does not|wouldn't|would not|can't|cannot|only|just) take(?:s)? (?:you )?(?:that |very |so )?(?:long|much|a (?:minute|moment|second)|two|five|one)[^.?!\\n]{0,20} to (?:write|answer|reply|respond|send|call|let|type|say)|how hard (?:is it|can it be|would it be)",
  "(?:hurry|rush|speed)(?: up)? (?:the|this|your|things|it|up|along)|chop chop|(?:the )?clock is ticking|time is of the essence|before it(?:'s| is) too late",
  'how much longer|how long (?:do|must|should|will|would|am|are) (?:I|we)\\b|how long (?:will|does|is) (?:it|this|that) (?:going to )?(?:take|last)',
  "what(?:'s| is| exactly is)? (?:taking|keeping|holding|the (?:hold-?up|delay|problem|issue))(?: you| things| this| up| so| everyone|$|[?,.])",
  "(?:has|have|is|'s|'ve)(?: now| already| really| simply)* (?:taken|taking|been taking|dragg[a-z]+|drags?)(?: on| out)? (?:far |way |much |so |too |for |an? )*(?:long|longer|forever|ages|eternity|ever|unreasonably)",
  'get (?:this|it|things|the process|us) (?:moving|done|going|sorted|over with)|get a move on|move (?:this|it|things) along|get on with it|wrap this up|sooner rather than later|without (?:any )?(?:further|more) delay',
  "(?:treat|consider|handle|regard|mark)[^.?!\\n]{0,25} (?:urgent|as a priority|with urgency)|(?:this|it|that|which|matter)(?:'s| is)(?: now| very| really| quite| extremely| rather| getting| becoming)* urgent|matter of (?:some |great )?urgency",
  `(?:I was (?:told|promised|assured|given)|(?:you|they|he|she|your [a-z]+|hr|somebody|someone) (?:said|told me|promised|wrote|assured))[^.?!\\n]{0,80}\\b(?:and|but|yet|now|however|so)\\b[^.?!\\n]{0,40}(?:already|still|nothing|nobody|no one|long (?:past|gone|over)|came and went)`,
  '(?:really|badly|do|must|just|seriously) need (?:you )?to (?:know|hear|get (?:an|your|moving))|need to know (?:where I|if I|whether I|now|what)',
  "why (?:haven't|have|hasn't|has|did|didn't|don't|do|aren't|are)(?: not)? (?:you|no one|nobody|anyone|anybody)" +
    within(40) +
    '(?:answer|answered|repl[a-z]*|respon[a-z]*|written|wrote|call|called|ignor[a-z]*|decid[a-z]*|contact[a-z]*|told|get back|got back|gotten back|heard)',
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
  `urgent(?:ly)? (?:need|want|require|wait[a-z]*|${answerWords})`,
  `finally (?:tell|answer|reply|respond|decide|hear|let me know|get|give|make)`,
  "(?:do not|don't|stop) (?:please )?ignor(?:e|ing) (?:this|my|me)",
  `you (?:said|told me|promised|wrote|assured)[^.?!\\n]{0,80}(?:and|but|so|yet|now)\\b[^.?!\\n]{0,60}(?:still (?:no|nothing|not|waiting|haven't|have not)|nothing|what happened|(?:it is|it's)(?: now| already)? [a-z]+day|haven't|have not|didn't|did not|no one|nobody)`,
  `my (?:own )?deadline is`,
];

const offers = '(?:other|another|competing|second) (?:job )?(?:offers?|compan(?:y|ies)|employers?)';
const leverage = [
  "offers?\\b[^.?!\\n]{0,60}\\b(?:if you want me|you'll (?:need|have) to|you need to|be quick|quickly|act|fast|otherwise|so (?:please|I need|I'd need|you|I must)|or (?:else )?I)",
  '(?:other|another|two other|three other|several|two|three) (?:companies|employers|firms|offers?)[^.?!\\n]{0,60}(?:ready|waiting|want me|interested in me|after me|on the table|lined up|if I were you|move quickly|mak(?:e|ing) me|hurry|chasing me|fight)',
  "(?:if|unless)\\b[^.?!\\n]{0,50}(?:hear|answer|repl[a-z]+|respon[a-z]+|decid[a-z]+|get back|offer)[^.?!\\n]{0,50}(?:I will|I'll|I'm going to|I have to|I must|I shall|I would|I'd|I might)(?: have to| be forced to| need to| simply| just)* (?:take|accept|withdraw|look|sign|call|come|contact|keep|post|report|speak|escalate|choose|turn|go (?:with|to|else|ahead))",
  "(?:competitors?|rivals?)(?: of yours)? (?:wants? me|(?:has|have) (?:already )?(?:offered|made|given)|would (?:love|take|hire)|(?:is|are) (?:ready|waiting|willing|keen))|in (?:high|great) demand|won't be (?:available|free|on the market)|off the market|snap(?:ped)? (?:me )?up",
  `${offers}[^.?!\\n]{0,80}(?:hurry|decide|faster|quick[a-z]*|soon|lose me|${deadlineWords}|hold|longer|so (?:I need|you|please)|waiting|accept it)`,
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
