import type { Check } from '../check';
import {
  answer,
  answered,
  answering,
  colouring,
  deadline,
  describing,
  I,
  iWill,
  many,
  messages,
  rest,
  start,
  they,
} from './blocks';
import { inOrder, together, unless, within } from '../signs/signs';
import { calmPressure } from './calm';
import { wordingOf } from './wording';

const date = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)?\\b)';
const wrote = `(?:(?:written|wrote|e-?mailed|mailed|called|rang|rung|phoned|telephoned|dialled|messaged|texted|pinged|contacted|asked|chased|tried|follow(?:ed|ing) up|check(?:ed|ing) in|reached out|knocked|nudged|writing(?! (?:to you )?(?:once more|an? (?:last|final)))|e-?mailing|mailing|calling|messaging|texting|asking|chasing|trying|nudging|reaching out|pinging)(?! (?:to )?(?:customers|clients|suppliers|patients|guests|(?:the|my|a|our|every) (?!office|recruit|reception|lady|man|woman|front|switchboard|secretary|hr|manager|director|boss)|about (?:it|this|them)))|(?:left|sent|sending|leaving) (?:you |your [a-z]+ |him |her )?(?:an?|another|${many}|my|this|it) ?(?:[a-z]+ )?(?:${messages})?)`;
const again = `(?:twice|thrice|(?:yet |once )?again|(?:once|one) more(?: time)?|another time|repeatedly|constantly|(?:every|each) (?:day|week|morning|evening|afternoon|hour)|over and over|(?:${many}) times|for the (?:second|third|fourth|fifth|sixth|umpteenth|nth|\\d+(?:nd|rd|th)) time)(?! (?:later|in the future|next|when|if|(?:on|about) (?:this|my|the) (?:topic|subject|blog|matter|question)))`;
const ordinal = '(?:second|third|fourth|fifth|sixth|umpteenth|nth|next|another|2nd|3rd|\\d+th)';
const earlier = `(?:${many}|previous|earlier|last|first|other|recent|unanswered)`;

/** Reminding them of one's own messages: how many, unanswered, on how many ways. */
const counting = [
  `${I}\\b${rest(25)}\\b${wrote}${rest(40)}\\b${again}`,
  `${I}\\b${rest(25)}\\b${wrote}[^.?!\\n]{0,35}(?:,| and| then| plus| but)[^.?!\\n]{0,20}\\b${wrote}`,
  `(?:writing(?! (?:to you )?(?:once more|an? (?:last|final)))|e-?mailing|following up|checking|asking|reaching|nudging|circling|pinging|chasing|here)\\b${rest(40)}\\b${again}`,
  `${I}\\b${rest(15)}\\b${wrote}${rest(20)}\\bon (?:the )?${date}(?:,|,? and|,? then)(?: again)?(?: on)?(?: the)? ${date}`,
  `(?:I've|I have)(?: now| already| so far| by now){0,2} (?:sent|left|written)(?: you| your [a-z]+)? ${many} (?:[a-z]+ ){0,2}${messages}|\\b(?:re-?send|re-?post|re-?forward|forward)(?:ing)? (?:you )?(?:my|this|the below|it|the same|the message|the mail) ?(?:again|once|below|from|in case|as|since|because|mail|message|e-?mail|note)|(?:in case|perhaps|maybe)\\b[^.?!\\n]{0,25}\\b(?:missed my|missed the (?:below|e-?mail|mail|message|last|first)|slipped (?:through|past|your|by)|(?:got|been) (?:lost|buried|caught|stuck)|(?:went|gone|ended up|landed) (?:to|in|into) (?:your )?(?:spam|junk))`,
  `(?:gentle|little|polite|friendly|quick|tiny|soft|another|second|small) (?:nudge|prod|poke|ping|bump|chaser)\\b|(?:nudge|bump|chaser|reminder|ping) (?:on|about|re|regarding) (?:the below|my|this)|(?:days|weeks|months) and counting`,
  `${start}(?:it's |only |just )?me again|(?:sorry|hate|(?:don't|do not) want|apologies|forgive me) (?:to|for) (?:have to |keep )?(?:bother|disturb|bug|nag|pester|writ|keep|e-?mail|chas)[a-z]*\\b${rest(30)}(?:${again}|another|still|e-?mailing|chasing|for this)`,
  `(?:my|this is(?: now)?(?: already)?(?: the| my)?|here (?:is|comes)(?: the| my)?|yet) ${ordinal} ${colouring}(?:(?:${messages})(?! of (?:recommendation|reference|thanks))|time|try)|\\b${ordinal} time(?:'s\\b| (?:that )?I(?:'m|'ve| am| have| had to| must| need to)?(?: now| to)? (?:writ|e-?mail|ask|contact|chas|call|follow|ring|request|remind|tr[iy])[a-z]*)`,
  `(?:is|was|be|makes)(?: now| already){0,2} (?:about )?(?:the|my) (?:second|third|fourth|fifth|sixth|2nd|3rd|\\d+th) (?:${messages})(?= (?:that )?I\\b| (?:to you|in (?:a|two|three|as many)|without|this (?:week|month))|[.,!]|$)|${wrote}[^.?!\\n]{0,20}(?:,| and) (?:another|one more|a (?:second|third|further))(?: one)? (?:on|last|yesterday|this|today)`,
  `(?:${earlier}|all)(?: of)?(?: my| unanswered| ${earlier}){0,4} (?:my|unanswered) (?:${earlier} ){0,4}${messages}|(?<!\\b(?:is|be|as|was|since|after|to) )my ${earlier}(?: ${earlier}){0,4} ${messages}`,
  `(?:${many}) ${messages}(?: now| already| so far| later){0,4}(?:,| and| without| with|[.!]|$)${rest(30)}(?:no |not |never|nothing|without|zero|now\\b|already|still|unanswered|single)`,
  `(?:did|have|has|had|can|could) (?:you|he|she|they|any(?:one|body)) (?:even |ever |actually |really |at least |already |had (?:a|the) (?:chance|time) to ){0,4}(?:get|got|gotten|see|seen|saw|receive|received|read|opened?|notice|miss|find)\\b${rest(25)}(?:\\bmy\\b${rest(25)}${messages}|${messages} (?:that )?I (?:sent|wrote|left))`,
  `my (?:[a-z]+ )?${messages}\\b${rest(30)}(?:spam|junk|ignored|unread|unseen|lost|disappear|reach(?:ed|ing)? you|got through|un(?:answered|read)|not (?:been )?(?:read|seen|answered))`,
  `you (?:have |probably |must |may |might |surely |clearly |obviously |certainly |perhaps ){0,4}(?:not |n't |never |received |seen |read |got |gotten |overlooked |missed ){1,4}(?:seen |read |got |received |noticed |answered )?(?:all )?(?:of )?my ${rest(20)}${messages}`,
  // Counting the ways they were written to, and watching whether they read it.
  `${I}\\b${rest(25)}\\b${wrote}${rest(30)}\\b(?:here|on|by|via|over|through)\\b[^.?!\\n]{0,20}(?:,| and| plus) (?:also )?(?:on|by|via|over|through) (?:whatsapp|e-?mail|mail|phone|linkedin|text|sms|telephone|messenger|instagram|facebook|letter|post)`,
  `I (?:can |could |also |just )*(?:see|saw|noticed|notice|know)(?: that)? (?:you|my (?:message|mail|e-?mail|letter|note))(?:'ve|'re|'d)?\\b${rest(15)}(?:online|active on|(?:opened|seen|read|viewed|got|received) (?:it|my (?:last |first )?${messages})|(?:been|was) (?:read|opened|seen|delivered))|(?:blue|double|grey|gray) ticks?(?=[.,!]| (?:tell|say|show|are|were|mean))|(?:marked|shown|showing|shows) as (?:read|seen|delivered)`,
  `follow(?:ing|ed)?[ -]?up on my ${rest(15)}follow|already (?:written|wrote|e-?mailed|called|messaged|contacted|asked|sent you)|(?:as|per) (?:per |in |mentioned in )?my ${rest(15)}${messages}|(?:left|leaving) ${rest(15)}voice ?mails?`,
  '(?:bump|nudg|pester|bugg|nagg|hound|badger|press|ping|chas)(?:e|ing) (?:you|your|this|my|him|her)\\b|bump this|top of your (?:inbox|pile|list)|(?<=^|[.!?\\n]\\s{0,3})ping\\b(?! me)',
  "(?:friendly|gentle|kind|quick|little|short|another|just a|final) reminder(?! letters?)|(?:remind|reminding) you (?:that|of|about)|you (?:had |have |'d |'ve )?promised(?! me (?:an? |the )?(?:look|tour|visit|recipe|copy|cup|coffee|story|photo))",
];

/** Holding the silence against them. */
const believed =
  '(?:thought|expected|assumed|hoped|supposed|figured|imagined|reckoned|(?:under|had) the impression|led to (?:believe|expect|understand)|given to understand|told)';
const said = '(?:told me|said|promised|assured me|wrote|had told me|had said)';
const unanswered = [
  `(?<!\\b(?:if|in case|unless|although|though|even|since|what) )${they} ${colouring}(?:have|has|had|did|do|does|was|were|are|is)(?:n't| not) ${colouring}(?:bother(?:ed)? to |manag(?:ed?|ing) to |want to |going to )?(?:${answering}|${answered}|answering|replying|responding|reacting|calling)`,
  `(?<!\\bi )(?:you|they|he|she|nobody|no one) never (?:${answering}|${answered}|came|come)|(?:call|answer|reply|e-?mail|news|decision)\\b${rest(25)} never (?:came|arrived|happened|materiali[sz]ed)`,
  `(?:nobody|no one|not one of you|none of you)(?: has| have| even| yet| ever| there){0,4} (?:${answering}|${answered}|cares?|answers|replies|picks)`,
  `(?:still|have|has|got|with|there is|there's)(?: still| yet| had| been)? (?:no|not any|nothing|zero|only silence)(?: single)? (?:${answer}|word|sign|from you|back)(?! (?:needed|required|necessary))|(?:without|not|[a-z]+n't)(?: [a-z]+)? (?:an?|any|a single|one|one single) (?:single )?(?:answer|reply|response|news|word|sign|reaction|acknowledgement) ?(?:from|to|yet|since|back|in|[.,!]|$)`,
  `(?:have|has|am|'m) (?:still )?yet to (?:hear|receive|get)|still waiting (?:for|on|to)|waiting (?:for|on) (?:your|an?|any|the|some) (?:final |quick )?(?:${answer}|call)|waiting since|how much longer|nothing from you|(?:inbox|mailbox|letterbox) (?:is |stays |remains )?(?:still )?empty|phone (?:is |has |stays |hasn't |has not )(?:still )?(?:silent|quiet|not rung|rung)|day (?:number )?[a-z0-9-]{2,12} (?:now|and (?:still|no|counting|my))`,
  "(?:haven't|have not|did not|didn't|have never|never)(?: yet| even)? (?:heard|received|gotten|got|had|been (?:given|shown|granted)) (?:the (?:courtesy|decency|grace|honou?r)|so much as|the slightest|anything|any (?:answer|reply|response|news|word)|a single|a peep|a thing|one word)",
  "unanswered|gone quiet on|ignor(?:e|ing|ed) (?:me|my|this|us)|(?:avoid|dodg|evad)(?:ing|ed?) (?:me|my)\\b|forg(?:et|ot|otten) (?:about )?(?:me|my application)|you (?:didn't|haven't|did not|have not) (?:forg[eo]t|forgotten|lose|lost|overlook[a-z]*)|(?:do not|don't|stop) (?:please )?ignor(?:e|ing)|is (?:any(?:one|body)|some(?:one|body)) (?:still |even |actually |really ){0,4}(?:there|alive|home|reading|monitoring|checking|getting|receiving)|hello\\?",
  `${they} ${said}(?: that)? (?:I|you|they|he|she|it|we)(?:'d| would|'ll| will)\\b${rest(60)}(?:(?<!until )\\bnow\\b|already|nothing|nobody|no one|still|hasn't|haven't|have not|didn't|what happened|but\\b)|(?:${they} ${said}|I was (?:told|promised|given))\\b[^.?!\\n]{0,60}(?:,| and| but| yet| so)\\b[^.?!\\n]{0,30}(?:(?:it's|it is)(?: now| already){0,4} [a-z]*day|(?<!until )\\bnow\\b|already [a-z]+day|still (?:no|nothing|haven't|hasn't|waiting|not)|nothing|what happened|(?:haven't|hasn't|have not|didn't|did not)\\b)|${they} (?:told|promised) me (?!about)${rest(20)}\\b(?:ago|last (?:week|month))\\b`,
  `${they} (?:said|promised|mentioned|told me|announced) (?:by |on |it would be |this |last )?(?:(?:mon|tues|wednes|thurs|fri)day|(?:a|one|two|three) (?:days?|weeks?)|the \\d{1,2}(?:st|nd|rd|th))[.,;:] {0,2}(?:and |but )?(?:it(?:'s| is)|that was|today is|now it|this is)`,
  `(?:hoped|expected|thought|assumed|would have|should have|wished|supposed)\\b${rest(50)}by now|expecting (?:an?|your|to (?:hear|get)) ?(?:call|answer|reply|response|e-?mail|message|decision)?${rest(30)}(?:never|yesterday|last|but)`,
  `${believed}\\b${rest(25)}\\b(?:I|you|somebody|someone|hr|they|we|it)(?:'d| would| might)(?: have)?(?: be| been)? (?:heard?|ring|rung|call(?:ed)?|write|written|get|got|repl(?:y|ied)|answer(?:ed)?|contact(?:ed)?|in touch|told|decided?|know|had|an answer|done|sorted)\\b${rest(30)}(?:by (?:this|that) (?:point|stage|time|date)|before now|ages ago|long ago|here (?:we|i) (?:are|am)|yet\\b|but\\b)|\\bhere (?:we are|I am),? (?:on |already |still |again |in )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${many} (?:days|weeks|months)|waiting|with nothing|without|none the wiser)`,
  `how long (?:does|do|can|will|must|should|is|are|could) (?:it|you|this|I|one|the [a-z]+|your [a-z]+|somebody|anybody) (?:really |still |possibly |even |actually |have |supposed |need ){0,3}(?:to )?(?:take|need|wait|be waiting|going)\\b(?! for (?:the|your|a) (?:clay|dough|glaze|paint))[^.?!\\n]{0,40}(?:decide|pick|choose|answer|reply|write|find (?:some|any)|make up|tell|read|wait|[?]|decision)|(?:can't|cannot|surely|shouldn't|should not|doesn't|does not) (?:really |possibly |honestly ){0,2}take (?:${many} |that |so |this |all )+(?:days?|weeks?|months?|long|much)\\b[^.?!\\n]{0,30}(?:decide|pick|choose|answer|reply|minds?|mail|decision|tell|call)`,
  "(?:taking|taken|takes|take|took) (?:you )?(?:so|too|this|that|forever|ages|far too|way too) ?(?:long|much time)(?! for (?:our|the|your))|what's taking|what is taking|what's the hold|hold-?up\\?|this century|long enough(?: now)?(?=[.,!]|$)|more than enough time|(?:is|was) it (?:really |honestly |truly |actually )?(?:so|that|too) (?:hard|difficult|much|complicated)(?: to ask)? (?:for you )?to (?:send|write|answer|reply|call|pick|say|give|tell|let|drop|make|get back|decide|type|press)|two-line reply|doesn't take (?:long|much) to",
  `why (?:haven't|have|hasn't|has|did|didn't|don't|aren't|are)(?: not)? (?:you|nobody|no one|any(?:one|body))\\b${rest(40)}(?:answer|repl|respon|written|wrote|call|ignor|decid|contact|told|back|heard)[a-z]*`,
];

/** Hurrying them. */
const hurrying = [
  `(?:need|have|want|like|love|must|got) to (?:know|hear (?:back|from)|find out|get an)\\b${rest(40)}\\b${deadline}|like to know (?:today|tomorrow)`,
  `(?:${I} ${colouring}(?:like|love|appreciate)|(?:would|'d)(?: really| also)? (?:like|love|appreciate|be (?:great|good|nice|helpful)))(?: to (?:have|get|receive))? ${describing}${answer}${rest(30)}\\b${deadline}|(?:help|helps|great|good|useful|helpful|important|nice|necessary)(?: for me)? to (?:know|hear|have your)\\b${rest(30)}${deadline}`,
  `${I} (?:really |badly |just |urgently |do |must |seriously |absolutely )?need to (?:know (?:where|if|whether|now|what|today)|hear)`,
  `(?:like|want|need|appreciate|expect|hoping for|hope for|asking for|ask for) (?:an? )?${colouring}(?:quick|speedy|prompt|fast|urgent|swift|immediate|rapid|timely) (?:${answer})|as soon as you (?:see|read|get|open) (?:this|it)|at your earliest|urgent(?:ly)? (?:need|want|require|waiting|${answer})|(?:treat|consider|handle|mark|regard)\\b${rest(25)}(?:urgent|priority)|(?:this|it|matter|case)(?:'s| is)(?: very| really| now| quite| getting){0,4} urgent|prioriti[sz]e (?:my|this|me)|(?:expedite|fast-?track) (?:my|the|this|your)`,
  `(?:please|pls|kindly|reply|answer|respond|decision|feedback|know|revert|confirm|hear|update)${rest(40)}\\b(?:asap|a\\.s\\.a\\.p|as soon as possible)|kindly (?:revert|do the needful)|do the needful|at the (?:very )?earliest(?=[.,!]|$| and)`,
  `hurry (?:up|the|your|it|things|this|please|along)|(?:better|please|should|must|to) hurry(?= |[.,!]|$)|(?:rush|speed up|speed) (?:your|the|this|it|things) ?(?:decision|process|up|along)|los(?:e|ing) (?:my )?patience`,
  `(?:${start}|you (?:should|must|need to|have to|had better|'d better|might want to|may want to|better)|you'd better|I'd|so|can we|could you|can you|let's|please)(?: please| better| want to)? (?:move|push|act|decide|get|wrap|hurry|settle|speed|finish)(?: this| it| things| the process| your decision| up| forward| along| ahead){0,4} ?(?:fast|faster|quickly|quick|soon|now|moving|done|going|sorted|over with|along|wrapped|settled|forward)\\b`,
  `(?:you|please|somebody|someone|they) finally (?:${answering}|get|give|make|going to)|(?:decision|decide|answer|reply|call|tell me|hurry)\\b${rest(15)} already[.?!]*$|sooner rather than later|time is (?:short|running|ticking)|time's running|running out of (?:time|patience)|move (?:this|it|my application) (?:forward |along )`,
  `I (?:really |simply |just |also ){0,2}(?:can't|cannot|can not|won't|will not|am not)(?: be able to| going to)? (?:wait|hold(?: on| out)?|keep(?! you\\b))\\b${rest(30)}(?:longer|for ?ever|offer|around|indefinitely|eternally)`,
];

/** Other offers as a lever. */
const rivals =
  '(?:(?:other|another|two|three|several|second|competing|further|different)(?: other| job)? (?:offers?|compan(?:y|ies)|employers?|firms?|places?|sites?|jobs?|shops?|agenc(?:y|ies)|hospitals?|schools?|practices?|clinics?)|competitors?|rivals?|rival [a-z]+|the other (?:job|firm|company|offer|place)|(?:job )?offer from [a-z]+)';
const leverage = [
  `${rivals}\\b[^.?!\\n]{0,70}(?:hurry|decide|lose me|expire|chas(?:e|ing)|wants? me|wanting me|after me|interested in me|waiting for (?:me|my)|approach(?:ed|ing) me|head-?hunt[a-z]*|lined up|on the table|(?:ready|keen|willing) to (?:hire|make|offer|take|sign)|to sign|sign (?:today|tomorrow|by)|moving (?:fast|quick)|need an? (?:yes|answer)|need your|so please|so you|so I(?:'d| would)? need|if (?:you want me|I were you)|answer them|give me(?! (?:an? |another )?(?:shout|call|ring|bell|buzz|nod|sign))|made me an? )`,
  `offers?\\b[^.?!\\n]{0,60}\\b(?:expires?|runs out|${deadline}|if you want me|you(?:'ll| will)? (?:need|have) to|act fast|be quick|decide (?:soon|fast)|otherwise|(?:I|I'd|I would|I'll) need (?:your|an?|to know))`,
  `(?:need|must|have to|decide|answer|hurry|want)\\b[^.?!\\n]{0,60}(?:because|since|as|before)[^.?!\\n]{0,30}(?:other|another|second|competing) (?:job )?(?:offers?|process)`,
  `give (?:them|the other|my [a-z]+|another|him|her)\\b${rest(30)}(?:yes|answer|decision|notice)${rest(20)} (?:${deadline})|my (?:own )?deadline is|(?:can't|cannot) hold ${rest(20)}offer|(?:has|have) (?:given|made|offered) me an? (?:[a-z]+ )?(?:offer|contract|job)${rest(10)}(?:,| and| so)${rest(40)}(?:you|${deadline})`,
  'los(?:e|ing) me\\b|off the market|in (?:high|great) demand|snapped up|look(?:ing)? elsewhere|(?:skills|talents?|services) elsewhere|take (?:the|that) other|accept (?:the|that|another) other',
];

const soonGone = [
  `(?:other|most|many|all other|the other) (?:companies|firms|employers|places|schools|hospitals)(?: I [a-z ]{2,20})? (?:[a-z]+ ){0,2}(?:(?:much|far|a lot|way|so much) )?(?:faster|quicker|more (?:quickly|responsive|decisive|organi[sz]ed)|ahead of you)(?= than|[.,!]|$)`,
  `${start}act (?:now|fast|quickly|soon|today)\\b|I(?:'d| would)?(?: not|n't|'ll not| won't| will not| am not|'m not) be (?:available|around|free|on the market|here|waiting)\\b${rest(10)} (?:for )?(?:much longer|long|forever|for ever|next (?:week|month))|(?:wouldn't|would not|shouldn't|don't|do not|better not) (?:wait|leave it|dawdle|hang about|hang around|dither|sit on (?:this|it)|take)(?: for)? ?(?:too |very |much |so )*(?:long(?:er)?|if I were|about it|my application)`,
  `my (?:other|remaining|parallel) (?:[a-z]+ ){0,3}(?:rounds?|interviews?|process(?:es)?|options?|applications?|conversations?|talks?)\\b${rest(20)}(?:going (?:very |really |rather |quite )?well|moving|ahead|further|faster|final stages?|advanc[a-z]+|progress[a-z]+|close to)|(?:competitors?|rivals?|another (?:firm|company|employer|school|hospital|agency|bank))\\b${rest(25)}(?:(?:sent|offered|promised|made|given|handed) me|is offering|offers me|is ready|is after|would have me|said yes|wants to)`,
  `(?:offers?|contracts?) (?:in hand|on the table|in my (?:pocket|inbox|hand)|waiting)\\b${rest(25)}(?:kindly|please|expedite|so\\b|soon|quick)|(?:kindly|please|could you|can you) expedite`,
];

/** Presuming the worst, or the best, and what they would lose. */
const presuming = [
  `(?:assume|suppose|guess|presume|imagine|gather|take it|expect|bet)(?: that)? my (?:application|cv|resume|case|file|${messages})\\b${rest(25)}(?:bin(?:ned)?|trash(?:ed)?|dustbin|shredder|shredded|lost|ignored|drawer|forgotten|unread|spam|thrown|rubbish)\\b`,
  '(?:nobody|no one|any(?:one|body)) (?:there |over there |at your end )?(?:even |actually |really |ever )*(?:reads?|is reading|opens?|looks at|checks?) (?:these(?! [a-z])|these (?:e-?mails|messages)|my|them|your (?:inbox|mail|e-?mails?))',
  "you(?:'ll| will| won't| will not|'d| would| wouldn't| can't| cannot)(?: not| never| hardly| struggle to| be hard pressed to)? (?:find|get|see|meet|do) (?:anyone |anybody |someone |somebody |an? [a-z]+ )?(?:better|as good|more (?:qualified|motivated|committed)|like me)(?! (?:at|in|if|when|from|later|offers?|prices?))|I(?:'m| am) (?:easily |simply |by far )?the best (?:you(?!r)|candidate|applicant|choice)",
  "you(?:'d| would|'ll| will) be (?:foolish|mad|crazy|stupid|silly|a fool|fools|making a (?:big |huge |serious |grave )?mistake|sorry)(?: not)? (?:to (?:hire|take me|have me|choose|pick|want me|invite|offer|let|pass|turn|say|reject|lose|overlook|miss)|if you)|(?:know|reali[sz]e|see|understand) what you(?:'re| are|'d be| would be) (?:missing(?=[.,!]|$)|losing|turning down|passing up|giving up)|(?:in|for) your (?:own |best )*interests? to (?:decide|answer|reply|act|hire|respond|move|choose|take|secure|sign|book|snap|be quick)",
];

/** Keeping others waiting for their sake. */
const stalling = [
  `(?:pity|shame|sad|sorry|unfortunate|regret it) if (?:the other|another|somebody|someone|they|a competitor|your (?:competitor|rival))[^.?!\\n]{0,30}(?:\\bme\\b|first|faster|quicker)|my (?:diary|calendar|schedule|book|time)\\b${rest(25)}fill(?:s|ed|ing)? up\\b${rest(15)}(?:other|others|elsewhere|somebody|rival|competitor)`,
  `(?:put|have|keep|kept|got)\\b${rest(15)}other (?:two |three |four )?(?:company|companies|offers?|employers?|firms?|places?|jobs?|schools?|agenc(?:y|ies)|hospitals?)\\b${rest(10)}on (?:hold|ice)|(?:another|(?:the|an) other|second) (?:company|firm|employer|school|hospital|agency|place|shop|studio)\\b[^.?!\\n]{0,50}(?:won't|will not|can't|cannot|(?:isn't|aren't|is not|are not) going to|(?:don't|doesn't) want to) wait`,
  `(?:I|I'm|I've|we|can|could|will|'ll|'d|to|been|only|just|am) (?:hold|keep|put|stall|fend|string)(?:ing|s)?(?: off| on)? (?:the|my|an|that|this)(?: other| second| rival|other)? (?:company|offer|employer|one|place|firm|job|school|agency|people|lot|hospital|shop|studio|clinic|recruiter)s?\\b${rest(10)}(?:off|waiting|hanging|until|till|open (?:for|until|till))`,
  "better (?:if )?you (?:decide|hurry|act|be quick|make (?:up|a)|sign|choose|reply|answer|respond)\\b|(?:otherwise|or else|or),? I(?:'ll| will|'m| am) (?:soon |then )?(?:be )?(?:gone|lost to you|off to|taken)",
];

/** Announcing more: calls, visits, going to somebody else. */
const office = '(?:reception|receptionist|office|switchboard|front desk|secretary|assistant|hotline)';
const superior =
  '(?:colleague|chairman|chairwoman|chair|board|owner|president|boss|manager|director|ceo|assistant|secretary|hr|supervisor|superior|head)';
const persisting = [
  `${iWill} (?:call|ring|phone|mail|e-?mail|write to|text|message)\\b${rest(40)}(?:and again|if you don't|if nobody|if no one|until you|twice|as well if)`,
  `${iWill} (?:keep|continue|go on|carry on)(?: on)? (?:to )?(?:writ|e-?mail|call|ask|messag|try|chas|phon|contact|knock|follow(?:ing)? up|ring)[a-z]*${rest(30)}(?:you|until|till|some|answer|response|[.!]|$)`,
  `${iWill} (?:try|call|ring|phone|telephone|text|message|write|e-?mail)\\b${rest(40)}(?:every|each|until|till|if I don't|if I do not|again (?:tomorrow|today))`,
  `${iWill} (?:stop|drop|come|swing|pop|pass|turn|show|walk)(?: by| in| up| over| round| around| past| to){1,4}\\b${rest(50)}(?:\\b(?:to|and) (?:check|ask|find out|see (?:if|whether)|hear|talk about|get)|see (?:if|whether)|in person|unannounced|answer|decision|until|so (?:that )?we can (?:settle|sort|finish|clear|close|wrap)|to (?:settle|sort (?:it|this|things)|clear (?:it|this|things)))`,
  `I(?:'ve| have)? (?:even )?(?:stopped|dropped|came|turned|walked|passed|been)(?: by| in| up| past| to| at){1,4} ${rest(30)}(?:to (?:check|ask|find out|see (?:if|whether))|whether|decision|in person)`,
  `(?:if|unless) (?:I (?:don't|do not|haven't|have not) (?:hear|get|receive)|I hear|you (?:don't|do not|haven't) (?:answer|reply|respond|decide|get back|write|call|offer|let)|nobody|no one|it stays)\\b${rest(60)}(?:${iWill}|I must|I have to|I'd|I would) (?:have to )?(?:call|ring|phone|contact|come|take (?!it|that|this|your)|accept|withdraw|post|report|speak|escalate|go (?:to|over|with|public|else)|keep|turn to|look|sign|choose|pop|drop (?:in|by)|stop by|swing by|show up|turn up|be at your|visit)`,
  `(?:tried|trying|I'll|I will|going to|had to|I've|I|be) (?:to )?(?:ring|rang|call|called|phone|phoned|calling|ringing) (?:the |your )?${office}(?! (?:(?:today|tomorrow|on [a-z]+day) )?to (?:collect|pick|fetch|book|arrange|thank|confirm))|put (?:me )?through|(?:get|getting|got) (?:hold of|through to) (?:you|any|some|your)|(?:tried|trying) (?:to )?(?:reach|call|contact|phone|ring)(?:ing)? (?:you|your|some|any)`,
  `${wrote} (?:to )?(?:(?:two|three|four|some|several|one|all|both) of )?(?:your|the) (?:[a-z]+ )?${superior}s?\\b[^.?!\\n]{0,30}(?:too|as well|also|since|because|instead|but|until|to (?:see|ask|find out|check|hear) (?:if|whether|what|when|why|where)|in case|on linkedin)`,
  `(?:copied|cc'?d|cc-?ing|copying|cc'?ing|looped|looping|bcc'?d)(?: in)? (?:your|the|my) (?:[a-z]+ ){0,2}(?:${superior}|recruiter|team)|(?:put|putting) (?:your|the) (?:[a-z]+ ){0,2}${superior} (?:in copy|in cc|on cc)|(?:awaiting|await|waiting for|look(?:ing)? forward to|hope for|hoping for|request|requesting|solicit|anticipat(?:e|ing)) (?:an? |your |the )?(?:kind |favou?rable )*(?:earliest|early|immediate|prompt|quick|speedy|swift|urgent|fast|timely|soonest) (?:${answer})`,
  // Finding them in private, and at their door.
  `(?:found|got|have|tracked down|looked up|find|obtained|discovered) (?:out )?(?:your|his|her) (?:home|private|personal|mobile|direct|cell) (?:phone )?(?:number|address|line|e-?mail|mobile|profile)|(?:passing|walking past|outside|in front of) your (?:office|building|door|shop|house|home|site|school)\\b[^.?!\\n]{0,40}(?:every|each|until|daily)`,
  // Waiting where they can't avoid it.
  `(?:will|'ll|shall|going to|can|happy to) (?:then )?(?:wait|sit|stand|stay|be waiting|be sitting|be standing|camp)\\b${rest(25)}(?:reception|lobby|entrance|foyer|corridor|car park|parking lot|your (?:office|building|door|desk|gate|shop|site|premises)|outside)\\b${rest(20)}(?:until|till)\\b`,
  `(?:over|above) (?:your|his|her) heads?|(?:raise|bring|raising|escalat(?:e|ing)) (?:this|it|that|the matter) (?:up )?(?:with|to) (?:your (?!team|work|company|customers|clients|patients|products?|projects?|office|school|students|pupils|guests|new|group)|someone|somebody|the (?:managers?|management|directors?|boss|ceo|hr|head|owners?|press|public|attention|board))|(?:call|contact|write to|speak to|tell) your (?:manager|boss|director|ceo)`,
];

/** Counting, silence, hurry, levers and threats, in whatever words. */
const signs = [
  ...unless(['clients', 'quote', 'if', 'whether'], within(1, inOrder('not', 'letMeKnow'))),
  ...unless(
    ['clients', 'quote', 'kind', 'understand', 'if'],
    within(3, inOrder('waiting', 'answer')),
    within(4, inOrder('hearing', 'you', 'now')),
    within(6, together('wrote', 'again', 'your')),
    within(3, inOrder('your', 'hiring', 'late')),
    within(4, inOrder('hiring', 'feel', 'late')),
    within(6, together('itTakes', 'deciding')),
  ),
  ...unless(['clients', 'quote', 'kind'], inOrder('pushyIdiom')),
  ...unless(
    ['if', 'clients', 'quote'],
    together('I', 'wrote', 'again', 'you'),
    inOrder('I', 'wrote', 'message', 'again'),
    inOrder('my', 'ordinal', 'message'),
    together('message', 'silence'),
    together('wrote', 'message', 'not', 'answer'),
    inOrder('question', 'them', 'hearing', 'my', 'message'),
    inOrder('I', 'not', 'hearing', 'answer'),
    within(2, inOrder('them', 'not', 'answering', 'I')),
    within(2, inOrder('them', 'not', 'answering', 'my')),
    inOrder('nobody', 'answering', 'I'),
    together('waiting', 'late', 'answer'),
    inOrder('them', 'promise', 'answer', 'past'),
    inOrder('promise', 'answering', 'by', 'past'),
    within(8, inOrder('promise', 'day', 'soWhat')),
    within(3, inOrder('sorry', 'bother', 'again')),
    within(8, together('expected', 'answer', 'byNow')),
    within(8, together('expected', 'hearing', 'byNow')),
    within(3, together('inbox', 'empty')),
    inOrder('patienceOut'),
    inOrder('presume'),
    within(6, inOrder('itTakes', 'plainAnswer')),
    within(4, inOrder('itTakes', 'answering')),
  ),
  ...unless(
    ['clients', 'quote', 'understand'],
    within(3, inOrder('why', 'not', 'you', 'answering')),
    within(2, inOrder('why', 'you', 'not')),
    within(6, inOrder('why', 'late')),
    within(2, inOrder('you', 'finally', 'answering')),
    within(2, inOrder('you', 'finally', 'deciding')),
    within(4, inOrder('question', 'holdup')),
    within(2, inOrder('you', 'hurryUp')),
    within(2, inOrder('plea', 'hurryUp')),
    within(2, inOrder('urgent', 'answer')),
    within(3, inOrder('urgent', 'answering', 'I')),
    within(8, together('not', 'plainAnswer', 'past', 'I')),
  ),
  ...unless(
    ['clients', 'quote'],
    together('rivalOffer', 'lever'),
    inOrder('I', 'threat'),
    inOrder('you', 'must', 'deciding', 'fast'),
    inOrder('plea', 'deciding', 'fast'),
  ),
];

/** Pushing for an answer: reminding them of earlier messages, hurrying them, playing off other offers (W7, O1). */
export const pushy: Check = {
  id: 'pushy',
  rule: 'W7',
  ...wordingOf(
    'pushy',
    [
      ...calmPressure,
      ...counting,
      ...unanswered,
      ...hurrying,
      ...leverage,
      ...soonGone,
      ...presuming,
      ...stalling,
      ...persisting,
    ],
    signs,
    shouting,
  ),
  examples: {
    found: [
      { text: 'If there is no word by Monday, I will draw my own conclusions.' },
      { text: 'Did you get my last email?' },
      { text: 'This is the third time I have written.' },
      { text: 'Any news???' },
      { text: 'Somebody at your end is asleep at the wheel.' },
      { text: 'Would it kill you to send a short reply?' },
      { text: 'I saw that you read my message.' },
      { text: "I've put the other two employers on hold for you." },
      { text: "You won't find anybody better." },
      { text: 'I have another offer, so please decide soon.' },
    ],
    fine: [
      { text: 'Should another job come up at the depot, do give me a shout.' },
      { text: 'There is no need to hurry.' },
      { text: 'I turn up early and can tell which boots hold up.' },
      { text: "I'd happily come by on Friday and show you the drawings." },
      { text: 'I have accepted another offer, so please take me off your list.' },
      { text: "I understand that you can't tell me more yet." },
      { text: "Please don't feel you have to reply until the panel has met." },
      { text: 'I hope to hear from you in the next few days.' },
      { text: 'I can start as soon as possible.' },
      { text: 'Your other offers for customers made sense to me.' },
    ],
  },
};

function shouting({ text }: { readonly text: string }) {
  return [...text.matchAll(/\?{2,}!*|\?!+|!{3,}|!+\?+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
