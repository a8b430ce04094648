import type { Check } from '../check';
import { answer, answering, colouring, deadline, describing, goods, I, rest, start } from './blocks';
import { inOrder, together, unless, within } from '../signs/signs';
import { calmClaims } from './calm';
import { wordingOf } from './wording';

/** What makes a request an offer: "let me know if you need anything before Friday". */
const unasked =
  '(?![^.?!\\n]{0,40}\\b(?:if|should|whenever|in case|when) (?:you|there|anything|something|any|it|that|the team|a )|[^.?!\\n]{0,40}\\b(?:what|how|anything|something|whatever|where|when|if|else|more) (?:I|we) (?:can|could|should|may|might)\\b|[^.?!\\n]{0,30}\\b(?:suits?|works?) )';
/** What one claims: an answer, a contract, to be told. */
const claiming = [
  `${I} ${colouring}(?:need|expect|demand|require|want|deserve|insist(?: on)?|await|request|must have|asking for|expecting|insisting on|demanding|owed)(?: to (?:have|get|receive|see))? ${describing}(?:${answer}|${goods})`,
  `${I} ${colouring}(?:would |'d )?(?:(?<!\\bi )(?<!\\bwe )like|request|ask for|want|need|expect|require|demand|await)(?: to (?:have|get|receive|hear))?\\b${rest(40)}(?:${answer}|${goods}|(?:call|e-?mail|letter) from you|your (?:call|e-?mail|letter))${rest(30)}${deadline}`,
  `${I} ${colouring}(?:expect|demand|insist|require|want|deserve|need)(?: on)? to (?:know (?:whether|if|why|what is|what's|where I|who|when|the (?:outcome|result|reason)|exactly|now|how I)|hear from you|be (?:told|informed|hired|given|treated|contacted|called|paid)|speak (?:to|with) (?:your|the|a|someone|somebody))|${I} ${colouring}(?:insist|insisting) on (?:being|hearing|speaking|talking|getting|seeing|knowing|having)|${I} ${colouring}(?:deserve|expect) (?:better|more than)|${I} ${colouring}(?:expect|demand|insist) (?:on )?(?:to )?(?:start|have|see)(?:ing)? (?:me|my|this)`,
  `${I} ${colouring}(?:would |'d )?(?:need|expect|require|want|ask|asking|request|requesting|urge|demand|insist|suggest|like(?! that))(?: that)? (?:you|hr|the (?:team|panel|company)|your [a-z]+) (?:to |will |please |must |should )?(?!know|see|meet|have|all)(?:[a-z]+ )?(?:${answering}|forward|pass|make (?:an?|your|the|up)|give|send|treat|hire|offer|pay|cover|stop|ensure|do (?:me )?(?:the|a) (?:favou?r|needful)|keep (?:to )?(?:your|the) (?:word|promises?|deadline|schedule)|honou?r|stick to|live up to|match|raise|guarantee|increase|put|hold|commit|agree|fix|settle)\\b`,
  `(?:have|has|got|earned) (?:a|the|every|my) right to (?:know|be|an?|hear|see|get|expect|feedback|clear)|my right to|(?:I'm|I am|we're|feel|be) entitled to|(?:you|they) owe (?:me|us|it)|owed? (?:me|us|it to)|(?<!you )I(?: really| think I| feel I| believe I| do)? deserve|expectations? (?:is|are) that you|I(?:'d| had) better (?:hear|get|see)|I ${colouring}(?:believe|think) (?:I've|I have) (?:earned|deserved)`,
  `I (?:trust|assume|presume|take it|expect|am counting on it|count on it) (?:that )?you(?:'ll| will| are going to)\\b${rest(50)}${deadline}|I (?:must|have to|will have to|need to)(?: now| politely)? ask you to|you are (?:kindly |hereby |politely )?(?:requested|asked|required) to`,
  `I (?:will |would |do |really |now |must |therefore |hereby )*(?:require|demand|expect|want|need|request|insist on|am owed|am due) (?:an? |the |your |some )?(?:written |proper |clear |full |detailed |formal |sincere |immediate |good )*(?:reasons?|justification|apolog(?:y|ies)|compensation|reimbursement|explanation)\\b|you will (?:please |kindly |also |therefore )+(?:${answering}|give me|send me|grant me|pay me)\\b|I (?:trust|assume|presume|expect|take it) (?:that )?(?:your|the|an?|my) (?:[a-z]+ ){1,6}(?:will|shall|is to|is going to) (?:reach|arrive|be (?:sent|with me|here|ready|in my)|come|follow)\\b${rest(30)}${deadline}|you will (?:please |kindly |therefore )*(?:${answering}|give me|send me|grant me|pay me)\\b${rest(50)}${deadline}|I (?:trust|assume|presume|take it|expect|am confident|count on it) (?:that )?(?:I|we)(?:'ll| shall| will| can| may)(?: therefore| then| now)* (?:have|hear|receive|get|see|be (?:told|informed|given))\\b${rest(50)}(?:${deadline})`,
  `(?:least|minimum)(?! (?:that )?(?:I|we) (?:can|could) do) (?:that )?(?:I|we|one|anybody|anyone|a candidate|you'd|they|you) (?:can |could |would |should |might |have a right to |may )?(?:expect|ask|want|hope|do|deserve)|my time (?:is|has) (?:valuable|precious|limited|money|worth|a price|value)|(?:expect|want|demand) (?:it|my time|my application|my work|that|this|candidates|applicants|people) to be (?:treated|respected|valued|taken|read|answered|honou?red|handled|settled|sorted)|I (?:must|have to|do|will|shall|would|really|am forced to|am going to)(?: really| have to| strongly| therefore)* insist\\b|I (?:strongly |firmly |therefore )?insist (?:that|upon)`,
  `(?:it is|it's|it would be|it'd be|that's|would only be) (?:only|just|simply|basic|common|the least|normal|no more than) (?:professional|fair|polite|courteous|decent|courtesy|decency|reasonable|manners|politeness|respect|good manners)`,
];

/** What they are told to do. */
const ordering = [
  `(?:you|hr|your [a-z]+|the (?:team|panel|company)) (?:must|need to|have to|should|ought to|had better|'d better|better|are to)(?: now| please| at least| really| finally| simply| just| either){0,4} (?:(?:tell|give|send|call|write|answer|inform|contact|update|ring|phone|confirm|explain|pay|offer|hire|show|keep|treat|respect)\\b${rest(15)}\\b(?:me|us|my|candidates|applicants|people properly|an? (?:clear |final |straight )?answer|whether|if I)\\b|let (?:me|us)|reply|respond|decide(?! (?:which|how|what))|make (?:an?|your|the) (?:[a-z]+ )?(?:decision|choice|offer)|get back to|make up your|apologi[sz]e|justify|reconsider|honou?r your|understand that|reali[sz]e that|be (?:more honest|clearer|transparent|faster|quicker)|have the (?:courtesy|decency|manners)|at least have|stop (?:ignor|wast|play|stall))`,
  "(?:you|they|somebody|someone|the company)(?:'ve)? (?:should|ought to) (?:at least |really |have ){0,4}(?:have |had )(?:at least )?(?:been )?(?:told|answered|replied|called|written|let|informed|contacted|decided|given|warned|said|sent)|(?:might|could|should) (?:at least )?have had the (?:manners|decency|courtesy|grace)|I (?:think |feel )?(?:I )?should be told|you could (?:at least )?have at least",
  "you (?:can't|cannot|can not|shouldn't|should not|mustn't|must not|have no right to|don't get to)(?: just| simply| really| keep){0,4} (?:leav|keep|ignor|treat|expect me|let me|let people|make me|do this|do that|string|promis|chang|wast)[a-z]*",
  "(?:you are|you're|companies are|employers are) (?:obliged|obligated|supposed|required|bound) to|your (?:duty|obligation|responsibility) to (?:keep|inform|tell|answer|let|reply|give|get)|least (?:you|they|anyone) (?:can|could|should) do|courtesy (?:to|of (?:an?|your))|decency to|have the (?:decency|manners|respect|grace|backbone) to",
  `${start}(?:please |kindly |just |now |so |at least |do |finally ){0,4}(?:${answering}|give me|send me|send us|call me|explain)\\b${unasked}${rest(60)}\\b${deadline}`,
  `(?:could|can|would|will) you(?: please| kindly| at least){0,4} ${answering}\\b${unasked}${rest(60)}\\b${deadline}|if you (?:could|can|would)(?: please| kindly)? ${answering}\\b${unasked}${rest(60)}\\b${deadline}`,
  `${start}(?:please |kindly |just |now |do |finally ){0,4}(?:send|give|grant|issue|show|confirm|provide|forward|prepare|arrange|offer) (?:(?:me|us|that|this) ?){0,4}(?:(?:the|my|an?|your|some) )?(?:[a-z'-]+ ){0,4}?(?:${answer}|${goods}|(?:in|out of) the running|salary|job|position|reasons?)\\b(?!${rest(30)}\\b(?:if|whenever|when you)\\b)`,
  `${start}(?:please |kindly |just |now ){0,4}(?:(?:call|ring|phone) me|give me a (?:call|ring))\\b${rest(20)}(?:${deadline}|between|at \\d)`,
  `(?:${start}|please )(?:make|be) (?:very )?sure (?:that )?(?:(?:hr|somebody|someone|your [a-z]+|the [a-z]+|he|she|they) (?:calls?|writes?|answers?|repl(?:y|ies)|rings?|contacts?|gets? back|sends?|tells?)\\b|to |you |I |my (?:application|cv|name|case|contract|offer|letter))${rest(40)}|(?:${start}|please )(?:ensure|see to it|make certain|(?:make|be) (?:very |quite )?sure) (?:that )?(?:I|you|my|your|an?|the|this|it)\\b${rest(60)}(?:${answer}|${goods}|${deadline})`,
  `${start}(?:please |kindly |just ){0,4}(?:forward|pass|escalate|send|take|complain|report|speak|talk|show|hand) (?:this|it|that|my [a-z]+)?${rest(20)} ?(?:to|with|on to) (?:your|the|a|his|her) (?:boss|superiors?|supervisor|director|senior|ceo|line manager|manager)|(?:speak|talk|complain) (?:to|with) your (?:manager|boss|supervisor|superior|director)`,
  `${start}(?:please |kindly |just |now |do ){0,4}(?:tell|inform) (?:me|us|hr) (?:why|now|the truth|straight|honestly|your decision|exactly|already|immediately|if I|whether I|who)|(?:please |kindly |to )arrange for [a-z ]{2,30} to (?:call|ring|phone|write to|contact|get back to) me|do the decent thing|a (?:simple|plain|straight|clear)(?:,? [a-z]+)? (?:yes|no|answer|yes or (?:a )?no) (?:would|will|'d|should|is|can't|cannot|could)(?: not|n't)? (?:do|suffice|be (?:enough|sufficient|nice|too)|enough|sufficient|too much|all I)|one way or (?:the other|another)(?=[.,!]|$)|tell hr to|answer me\\b|be (?:honest|straight|upfront) with me|once and for all|stop(?:ped)? (?:ignoring|wasting my|playing|stalling|avoiding|delaying|making me)|explain (?:yourself|to me|why)|yes or no(?=[.?!,]|$)`,
  `${start}make (?:up )?your (?:minds?|decision)`,
  `(?<!\\b(?:an?|the|who|they|always|usually|i|we) )(?:let me know|tell me|answer|reply|respond|decision|hear back|hear from you)\\b${rest(50)}(?:no later than|at the latest|by the end of (?:the|this) (?:day|week)|immediately|at once|straight away)|immediate ${answer}|without (?:any )?(?:further|more) (?:delay|excuses)|no (?:more )?excuses|what (?:exactly )?is going on`,
  "(?:you have|you've got|I give you|I'll give you|I will give you|I'm giving you|you only have)(?: only| just)? (?:until|till|up to|(?:\\d+|one|two|three|a few) (?:hours?|days?) (?:to (?:answer|decide|reply|make)|left))",
];

/** Conditions that are set. */
const bargaining = [
  `(?:I|we)(?:'m| am)? ?(?:won't|will not|not (?:willing|going|prepared) to|refuse to|do not intend to|don't intend to|don't plan to)(?: be)? (?:discuss|consider|go|negotiat|settl|look at|sign|mov|work|start|tak|entertain|accept|join|com|do|travel|relocat|get out of bed|wait)[a-z]*\\b${rest(30)}\\b(?:less|below|under|lower|without|unless|weekends?|saturdays?|sundays?|nights?|overtime|beyond|until|any longer|forever|another (?:test|round|interview)|silence|no\\b|past)`,
  "I (?:can't|cannot|don't|do not) (?:accept|start|sign|work|consider|discuss|go) (?:for )?(?:anything |any offers? )?(?:less|below|under|lower)|(?:anything|nothing) (?:less|below|under)\\b[^.?!\\n]{0,30}(?:no\\b|won't|waste|acceptable|out of)|(?:it's|it is|that's|that is|this is|which is|are|is)(?: simply| strictly| also){0,4} (?:a (?:firm |hard |strict )?(?:condition|deal ?breaker)|a (?:must|requirement) for me|non-?negotiable|not (?:negotiable|up for (?:debate|discussion|negotiation)|open (?:to|for) (?:debate|discussion|negotiation)))|or (?:not at all|nothing|else|I walk|I'm out|I'm gone)(?=[.,!]|$)|that(?:'s| is) final(?=[.,!]|$)|take it or leave it",
  "(?:otherwise|if not|or else),? (?:(?:we|I|you) (?:needn't|(?:don't|do not|won't|will not) (?:need|have to|bother|waste|even)|(?:can't|cannot) (?:talk|go on|continue))|(?:there is|there's) no (?:point|sense|use|need)|I(?:'m| am) not interested)",
  "my (?:[a-z]+ )?(?:conditions?|terms|demands|requirements) (?:is|are)(?! (?:stable|better|good|under control|improving|chronic))|on (?:one|the|my) condition(?! of)|otherwise (?:there's no|there is no|I won't|I can't (?:accept|start|come)|I'll (?:take|accept|look|go|have))|(?:no point|no use) in (?:talking|continuing|meeting|going on)|either you (?:raise|pay|give|tell|offer|answer|hire|decide|make|let)|before we (?:go on|continue|go any|proceed)|plan around that",
  "(?:salary|pay|package|offer|wage|day rate|bonus) (?:needs|has|have|must|need|ought) (?:to )?(?:be|start|begin|match|reach|include|come|cover|go)|you(?:'ll| will| would|'d)? (?:have|need) to (?:let|give|pay|allow|match|offer|grant|raise|promise|guarantee|cover|provide|accept|agree|fly) (?:me|us|my|that)",
];

/** Claims, orders, deadlines and conditions, in whatever words. */
const signs = [
  ...unless(
    ['clients', 'quote', 'kind', 'understand', 'if'],
    within(5, inOrder('right', 'plainAnswer')),
    within(5, inOrder('right', 'answering')),
    within(5, inOrder('right', 'goods')),
    within(5, inOrder('right', 'courtesy')),
    within(4, inOrder('plea', 'plainAnswer')),
  ),
  ...unless(['clients', 'quote', 'kind'], inOrder('demandIdiom')),
  ...unless(['clients', 'quote', 'kind', 'if', 'hopes'], inOrder('youWill')),
  ...unless(
    ['if', 'clients', 'quote'],
    inOrder('I', 'claim', 'answer', 'now'),
    inOrder('I', 'claim', 'answering', 'now'),
    within(3, inOrder('I', 'claim', 'goods')),
    within(2, inOrder('I', 'claim', 'plainAnswer')),
    within(2, inOrder('I', 'claim', 'you', 'answering')),
    within(1, inOrder('I', 'claim', 'you', 'doFor')),
    within(2, inOrder('you', 'must', 'answering', 'I')),
    inOrder('plea', 'answering', 'now'),
    inOrder('plea', 'answering', 'by', 'day'),
    within(5, inOrder('order', 'now')),
    within(4, inOrder('order', 'by', 'day')),
    within(2, inOrder('order', 'goods')),
    within(0, inOrder('tellMe', 'whether')),
    within(3, inOrder('ensure', 'answer')),
    within(3, inOrder('ensure', 'answering')),
    within(3, inOrder('ensure', 'goods')),
    inOrder('I', 'right', 'answer'),
    inOrder('I', 'right', 'goods'),
    inOrder('onlyFair', 'answering'),
    inOrder('onlyFair', 'answer'),
  ),
  ...unless(
    ['clients', 'quote'],
    together('condition', 'terms'),
    together('condition', 'I', 'goods'),
    within(6, inOrder('refuse', 'limit')),
    within(1, inOrder('goods', 'by', 'day')),
    within(6, inOrder('order', 'terms', 'condition')),
    within(5, inOrder('I', 'onlyIf', 'if')),
    within(2, inOrder('your', 'hadBetter', 'making')),
    within(1, inOrder('you', 'hadBetter', 'making')),
  ),
];

/** Claiming an answer as a right, or setting a deadline or conditions for it (W7). */
export const demanding: Check = {
  id: 'demanding',
  rule: 'W7',
  ...wordingOf('demanding', [...calmClaims, ...claiming, ...ordering, ...bargaining], signs),
  examples: {
    found: [
      { text: 'I take it as agreed that I start in April.' },
      { text: 'I expect an answer by Friday.' },
      { text: 'You must let me know.' },
      { text: 'Please reply today.' },
      { text: 'You have until Friday.' },
      { text: "I'll only consider the role if you move the desk." },
      { text: 'Kindly furnish the reasons in writing.' },
    ],
    fine: [
      { text: 'You must be proud of the team.' },
      { text: "I'd expect the first weeks to be busy." },
      { text: 'You have to see that talk.' },
      { text: "I don't expect an answer." },
      { text: "I hope you'll give me the opportunity to join." },
      { text: 'I owe you an answer to your question about audits.' },
      { text: 'I appreciated the time you gave me.' },
    ],
  },
};
