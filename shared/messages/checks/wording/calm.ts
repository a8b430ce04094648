/**
 * Pressure, claims, reproaches and self-reproach in calm, polite words: not by what they say but by how the clause is built,
 * such as a conclusion drawn from silence, or advice that is a complaint.
 */
import { I, many, messages, rest } from './blocks';

const place =
  '(?:school|clinic|hospital|firm|company|shop|agency|office|practice|bank|studio|hotel|restaurant|employer|team|place|workshop|neighbours?|competitors?)';
const commit =
  '(?:to (?:start|begin|join|sign|decide|commit|say yes)|from|my (?:answer|signature|decision)|an answer)';
const soon = `${rest(30)}\\b(?:by|from|on|before|this week|next week|until|tomorrow|as soon)\\b`;
const visit = '(?:look in|drop (?:by|in)|stop by|call in|come by|pop (?:by|in)|turn up|swing by)';
const silent =
  "(?:hear nothing|(?:don't|do not) hear|(?:is|be|comes?|have) no (?:word|answer|reply|news|sign)|no (?:word|answer|reply|news))";

/** Silence that is given a meaning, rivals with a date, visits announced, and what they would lose. */
export const calmPressure = [
  `(?:if|should|unless)\\b${rest(20)}\\b${silent}\\b${rest(40)}\\b${I} (?:take it|assume|conclude|infer|understand)\\b${rest(60)}(?:,| and)(?: will| shall)? (?:say so|tell|let|inform|act|look|turn|report)`,
  'draw (?:my|our) (?:own )?conclusions?',
  `(?:assume|read|take|treat|regard|count|understand)\\b${rest(15)}\\b(?:your|any|further|no|such|the lack of|continued) (?:silence|answer|reply|delay)\\b${rest(20)}\\b(?:as (?:an? )?(?:no|yes|refusal|rejection|answer)|means)\\b`,
  `(?:another|an?|a second|one|two|your|the) (?:second |other |rival |nearby )?(?:[a-z-]+ )?${place}\\b${rest(30)}\\b(?:has|have|is|are|would|wants?|asked|asks|like|expects?)\\b${rest(25)}\\b(?:me ${commit}|my (?:answer|signature|decision)|an answer from me)${soon}`,
  `they (?:expect|want|need|would like|have asked)\\b${rest(8)}\\b(?:me ${commit}|my (?:answer|signature|decision)|an answer)${soon}`,
  `I(?:'ll| will| shall| may| might)?(?: simply| just| then| also){0,2} ${visit}(?: (?:at|to|in))? (?:at )?(?:your|the) (?:office|reception|desk|front desk|lobby|building|premises|yard|door)(?![^.?!\\n]*\\b(?:as (?:you|we)|if (?:you|that|it)|suggested|invited))`,
  `I(?:'ll| will| shall| may| might)?(?: simply| just| then| also){0,2} ${visit}\\b${rest(40)}(?:,| and) (?:ask (?:at|in)|wait|sit|stay)\\b(?![^.?!\\n]*\\b(?:as (?:you|we)|suggested|invited))`,
  `I(?:'ll| will| shall) (?:call|ring|phone)\\b${rest(25)}\\b(?:in case (?:nobody|no one|you have)|if (?:it|nobody|no one|you)\\b${rest(8)}(?:n't|not|no))`,
  `(?:hate|shame|pity|sorry|sad|regret(?:table)?)\\b${rest(20)}\\byou(?:r [a-z]+)?\\b${rest(12)}\\b(?:lose out|los(?:e|ing) me|miss(?:ed)? out|missing out|miss me|come too late)`,
  `(?:that makes|makes it|it has been|it's been|it has now been|there have been)\\b${rest(20)}\\b(?:weeks?|days?|months?)(?:,| and)${rest(12)} (?:${many}|one) (?:[a-z]+ )?${messages}(?! from you)`,
  `(?:third|fourth|fifth|sixth|\\d+th) (?:[a-z]+day|week|morning)\\b${rest(50)}\\b(?:for nothing|in vain|nothing from|no (?:answer|word|line)|without (?:a|any) (?:word|line|answer))`,
  `(?:candidate|somebody|someone|person|people) like me (?:stays?|remains?|lasts?|waits?)|like me (?:don't|do not|won't|doesn't) (?:stay|remain|last|wait|come)`,
  `(?:kept|keeping|held|holding|blocked)\\b${rest(25)}\\b(?:calendar|diary|weeks?|month|dates?|summer)\\b${rest(20)}\\bfor you\\b${rest(50)}\\b(?:cannot|can't|much longer|not for long|no longer)`,
  "(?:doesn't|does not) leave you (?:much|long|any)|leaves you (?:little|only|just|until)\\b|you will know what to do",
];

/** What isn't theirs yet taken as settled, the least that is owed, and conditions with a date. */
export const calmClaims = [
  `I (?:take it|assume|trust|presume)\\b${rest(8)}\\b(?:as (?:agreed|read|given|settled)|(?:that )?(?:the|this) (?:job|post|position|role|place|offer) is mine|(?:that )?I (?:start|begin|have the (?:job|post|position)))`,
  `I (?:take it|assume|trust|presume)\\b${rest(10)}\\b(?:salary|pay|wages?|rate|amount|figure|bonus)\\b${rest(35)}\\b(?:the (?:least|minimum)|at least)`,
  `confirm\\b${rest(20)}\\b(?:job|post|position|role|place) is mine`,
  `(?:minimum|least|common|basic|simple|ordinary) courtesy (?:one|I|we|that|to expect|would (?:call|require|demand|suggest|have)|requires?|demands?|calls? for)`,
  `(?:would not|wouldn't|was not|wasn't|were not|can't|cannot)(?: have been| be)? (?:too|so) much to ask|(?<!\\byou said )(?:is|was|be) (?:surely )?the (?:very )?(?:least|minimum) (?:one|I|we|anyone) (?:can|could|would|might|should|expect)`,
  `you(?:'ll| will)(?: surely| certainly| no doubt| also)? (?:want|wish) to (?:(?:send|give|tell|pay|call|write|let) (?:to )?me|explain (?:to me|why|how)|answer|get back|put (?:it|that|this|everything)\\b${rest(15)}\\bin writing)`,
  `unless\\b${rest(50)}\\b(?:by|before|until)\\b${rest(25)},? (?:I(?:'ll| will| shall)|please|consider|my application)\\b${rest(30)}\\b(?:withdraw[a-z]*|look elsewhere|accept|sign|decline)`,
  `if\\b${rest(40)}\\bby\\b${rest(60)}(?:,|and|but) if (?:not|it (?:hasn't|isn't|doesn't|has not|is not))\\b`,
  'with or without (?:your|an) (?:answer|reply|decision|word|consent)|my own decision (?:on|by|at|this|before)',
  `(?:let me have|send me|give me|provide(?: me)?(?: with)?|want|along with|together with) (?:the|your|full|written|all)(?: [a-z]+)? reasons?\\b`,
  `(?:ask|must|please|expect|trust)\\b${rest(25)}\\b(?:keep|stick|hold) to (?:it|them|your (?:own )?(?:dates?|word|timeline|timetable|promises?|deadlines?))\\b${rest(12)}(?:this time|from now|in future|for once)`,
  `for the record\\b${rest(30)}\\b(?:promised|told|assured|agreed|asked)|I (?:would|'d) rather deal with (?:someone|somebody) who`,
];

const kindly =
  '(?:nice|kind|kinder|fair|fairer|good|helpful|honest|polite|decent|courteous|considerate|only fair|only right)';
const answerBack = '(?:answer|reply|respond|write|get back|call|tell|let|say)';

/** Praise that turns into a reproach, advice that is a complaint, and hints at what was wrong. */
export const calmReproaches = [
  `(?:I(?:'d| had|'ve| have)?(?: always| once)? (?:heard|been told|read|understood|believed)|given your)\\b${rest(80)}\\b(?:surprised (?:to be (?:left|kept|told|met)|that (?:nobody|no one|no)|not to)|(?:a little|a bit|somewhat|rather|quite) surprised(?=[.,!]|$)|(?:came|comes) as a surprise(?=[.,!]|$))`,
  `(?:shame|pity|sad|regrettable)\\b${rest(70)}\\b(?:(?:worth|counted for|meant) (?:so )?(?:little|nothing)|not (?:even |apparently )?worth|(?:apparently|evidently) (?:not|never|un))`,
  `(?:perhaps|maybe|possibly|might) (?:(?:in (?:the )?future|next time|one day|another time) (?:you|your [a-z]+|somebody|someone|they|people) (?:could|might|would|will|can|should)|(?:you|your [a-z]+|somebody|someone) (?:could|might|would|should) (?:next time|in future))(?: at least| first| also)? (?:read|be on time|bother|tell|answer|reply|look (?:at|up)|let|inform|warn|listen|remember|take the (?:time|trouble)|make (?:sure|an effort)|have the|mention|offer)`,
  `(?:silence|not answering|waiting|learned|learnt|come to (?:see|understand)|no doubt|apparently|I (?:suppose|guess|gather))\\b${rest(40)}\\b(?:simply|just|only)(?: how| the way)? (?:you (?:do|work|treat|handle|are|like)|things are done|your (?:way|style|custom))`,
  `(?:others|(?:the |every |all )?other (?:compan|firm|employer|place|school|shop|team)[a-z]*|every(?:body|one) else)\\b${rest(30)}\\b(?:managed|found (?:the )?time|took the (?:time|trouble)|had the (?:decency|courtesy|time)) to ${answerBack}`,
  `hope (?:that )?(?:whoever|the next (?:one|person|candidate|applicant)|the others?|other (?:candidates|applicants))\\b${rest(40)}\\b(?:(?:is|was|were|are|will be|gets?|got) (?:treated|offered|given|told|spared|met|an answer)|(?:did|does|do|will|would)(?:n't| not) have to)`,
  `would have been ${kindly}(?: of (?:you|somebody|someone))? (?:if (?:you|somebody|someone)|to (?:be told|be warned|mention|tell|say|let|warn|have (?:been|known)|answer|reply|hear (?:back|from|sooner)))`,
  `telling (?:that|how) (?:nobody|no one|no\\b|none|[a-z' ]{0,25}(?:\\bnot\\b|\\bnever\\b|\\bnobody\\b|n't\\b))|says a lot about\\b${rest(25)}\\b(?:when|that|if)\\b${rest(40)}\\b(?:not|never|nobody|n't|during the interview|without|late|e-?mails|phone)|one learns a lot about`,
  `(?:can't|cannot|won't|will not|wouldn't|would not) (?:say|pretend|claim)(?! (?:how|enough|anything))\\b${rest(50)}\\b(?:impressed|pleased|enjoyed|thrilled|charmed|convinced|fair|a pleasure)`,
  `(?:no doubt|I'm sure|surely|I dare say|I suppose|presumably)\\b${rest(45)}\\b(?:nephew|cousin|friend (?:on|in) the|(?:made|made up) (?:up )?your minds?|decided (?:beforehand|before|already|long ago)|right (?:surname|connections))`,
];

const hedged =
  '(?:(?: probably| surely| certainly| perhaps| likely| really| definitely| hardly| not| by no means){1,3})';

/** Running oneself down, taking whatever there is, and all that hangs on it. */
export const calmSmallness = [
  `I (?:know|realise|realize|suppose|see|fear|admit)(?: that| full well| well){0,2} I(?:'m| am| was)${hedged} (?:(?:the|a|an) (?:strongest|best|brightest|ideal|obvious|most [a-z]+|great|strong|first choice)|(?:the )?(?:one|person|candidate|somebody) you (?:were|are|had|wanted))`,
  `(?:can't|cannot|could not|couldn't|can hardly) compete (?:with|against) (?:the )?(?:others?|younger|rest)`,
  `(?:had|have|having|have had)(?: very)? (?:little|nothing|not much|much) to (?:show|offer|say|bring)\\b${rest(8)}\\b(?:next to|beside|against|compared)`,
  `I (?:wouldn't|would not|would never)(?: have)? (?:choose|chosen|picked?|hired?|taken?|employed?) (?:me|myself)\\b`,
  `I (?:always|tend to|usually|inevitably) (?:go to pieces|fall apart|freeze|panic|mess|say the wrong|make a fool|do badly|get it wrong|lose my nerve)`,
  `(?:the only thing|all|the one thing)\\b${rest(20)}\\b(?:(?:kept|keeps|keeping) (?:me|us) going|I(?:'ve| have) been hoping for)|(?:the|my|yours is the) last (?:place|door|company|one|hope|address)\\b${rest(25)}\\b(?:open (?:to|for) (?:me|us)|turned (?:me|us)|closed to|refused (?:me|us)|said no)`,
  `(?:saving|save|rescu(?:e|ing)) (?:me|us)(?: all)? (?:with|by) (?:this|giving|the|a) ?(?:job|post|position|work|yes)?`,
  `(?:my savings|our savings|money|have put aside|have left)\\b${rest(25)}\\b(?:last|(?:see|carry|keep) (?:us|me))\\b${rest(20)}\\b(?:until|till|another|at most|only|about)`,
  `(?:any (?:post|job|position|role|work) at all|whatever (?:post|job|work|hours) you have)\\b|(?:work|come|help|start)\\b${rest(30)}\\b(?:for nothing|as a volunteer|unpaid)\\b${rest(10)}\\b(?:until|if (?:that|it)|so that|just to)`,
];
