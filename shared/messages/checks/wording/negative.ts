import type { Check } from '../check';
import { answered, answering, colouring, I, rest, start } from './blocks';
import { inOrder, together, unless, within } from '../signs/signs';
import { calmReproaches } from './calm';
import { wordingOf } from './wording';

/** How one is left by what they did. */
const feeling =
  '(?:dis+ap+oint(?:ed|ing|ment)|frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|irritat(?:ed|ing)|upset(?:ting)?|angry|furious|mad at|unhappy|bitter|insult(?:ed|ing)|offended|offensive|humiliat(?:ed|ing)|disrespect(?:ed|ful)|let down|discourag(?:ed|ing)|fed up|outraged|appalled|appalling|shocked|shocking|dishearten(?:ed|ing)|dismayed|displeased|dissatisfied|disillusioned|livid|resentful|exasperat(?:ed|ing)|infuriat(?:ed|ing)|demorali[sz](?:ed|ing)|demotivat(?:ed|ing)|disgust(?:ed|ing)|unimpressed|undervalued|neglected|betrayed|impatient|hurt|hurtful|saddened|maddening|embarrassing for you|gutted|miffed|peeved|narked|bummed(?: out)?|(?:cheesed|hacked|ticked|brassed|browned) off|deflated|incensed|fuming|seething|slighted|snubbed|disenchanted|disgruntled|indignant|irate|aggrieved|mistreated|misled|lied to|ignored|overlooked|cheated|left hanging|in the dark)';
const notRight =
  'not (?:(?:at all|really|exactly|very|especially|quite|even) )?(?:acceptable|okay|ok|professional|fair|polite|decent|serious)';
/** Words for bad work. */
const bad = `(?:bad|badly|poor|poorly|terrible|terribly|awful|horrible|dreadful|lousy|rude|unfair|unprofessional|unacceptable|${notRight}|disrespectful|impolite|arrogant|hostile|toxic|incompetent|clueless|useless|pointless|pathetic|ridiculous|absurd|stupid|silly|dumb|idiots?|morons?|chaotic|chaos|(?:complete |total |bit of a )?(?:mess|nightmare|joke|disgrace|farce|circus|disaster|shambles|letdown|waste)|hell|disorgani[sz]ed|unorgani[sz]ed|sloppy|careless|dismissive|condescending|patroni[sz]ing|unprepared|uninterested|bored|boring|unhelpful|unresponsive|unbearable|intolerable|inexcusable|inconsiderate|unpleasant|off-putting|exhausting|draining|stressful|confusing|misleading|dishonest|impersonal|tedious|(?:too|painfully|far too) (?:long|slow|complicated|difficult|hard|personal|vague|cold|short|rushed|bureaucratic|strict|aggressive)|inappropriate|impossible|(?:difficult|hard) to work|shameful|regrettable|mediocre|subpar|crap|bullshit|liars?|sucks?|all over the (?:place|shop)|shambolic|aggressive|abrupt|curt|brusque|frosty|snide|smug|sexist|racist|ageist|intrusive|irrelevant|one-sided|heartless|cold-hearted|underwhelming|amateurish|not on(?=[.,!]|$)|not (?:very |particularly |exactly )?(?:nice|pleasant|kind))`;

/** Words for how they hire, which those above are said of. */
const hiring =
  '(?:process|recruit(?:er|ers|ing|ment)|interview(?:er|ers)?|panel|hr|(?:coding |take-?home |trick |second |first |last )?(?:test|task|assignment|exercise|take-?home|questions?|round)|communication|silence|waiting|treatment|scheduling|experience|reception(?:ist)?|salary(?: offer| figure)?|atmosphere|behaviou?r|hiring|application process|whole (?:thing|day|process|experience))';
const employment =
  '(?:boss|job|company|employer|head(?:master|mistress| teacher| chef)?|supervisor|foreman|principal|chef|owner|managers?|management|team|work ?place|place|firm|colleagues|office|department|staff)';
const be =
  "(?<!\\b(?:can|may|might|must|could|to|would|will) )(?:is|are|was|were|be|been|has been|have been|had been|seem(?:s|ed)?|feels?|felt|looks?|looked|sounds?|sounded|came across as|became|got|gets|turned out|'s|'re)";
/** Somebody they met there. */
const interviewer =
  '(?:interviewers?|recruiters?|receptionist|panel|(?:your|the) (?:[a-z]+ )?(?:colleagues?|director|manager|man|woman|person|people|assistant))';
const notDone =
  "(?:never|not|hardly|barely|clearly don't|[a-z]+n't|failed to|refused to|couldn't be|seemed not to)";

/** Judging how they hire, or somebody one works for. */
const judging = [
  `(?:your|the|this|that|these|those|my|such|whole|second|first)(?: [a-z'-]+){0,2} ${hiring}\\b(?! about| what| how| on| of the)${rest(25)} ${be} ${colouring}(?:an? )?(?:[a-z]+ )?(?:${bad}|${feeling})`,
  `(?:find|found|consider|call|thought|felt)(?: that)? (?:some of |all of |parts of )?(?:your |the |this |that |it |how |my |whole ){1,4}(?:[a-z'-]+ ){0,6}?(?:was |were |is |are |to be )?${colouring}(?:an? )?(?:[a-z]+ )?(?:${bad}|${feeling})`,
  `(?:which|that|what) I (?:find|found|consider|considered|felt was|thought was) ${colouring}(?:an? )?(?:${bad}|${feeling})`,
  `(?:${bad}|${feeling}) (?:[a-z]+ )?(?:hiring|recruiting|recruitment|application|selection|interview|candidate|recruiter|interviewer|panel|communication|impression|treatment|behaviou?r|manners|attitude|salary|reputation)\\b|(?:poor|bad) (?:form|show|style|etiquette)`,
  `(?:my|our|at my|present|current|last|old|former|previous|your)(?: current| last| old| former| previous| present| ex-?){0,4} ${employment}\\b(?! (?:taught|had|used to|helped))${rest(30)} ${be} ${colouring}(?:an? )?(?:[a-z]+ )?(?:${bad}|${feeling})|(?:my|our|the) management ${be} ${colouring}(?:${bad})|my (?:[a-z]+ )?${employment} (?:(?:don't|doesn't|do not|does not|didn't|did not|never) (?:value|respect|appreciate|care|listen|pay)|(?:can't|couldn't|cannot|could not|can not) (?:organi[sz]e|run|manage|lead|spell))|my (?:[a-z]+ )?${employment} (?:bull(?:y|ied|ies)|exploit|lie[sd])|people there ${be} ${colouring}(?:${bad})|at my (?:[a-z]+ ){0,4}${employment} (?:was|is) ${colouring}(?:${bad})|managers are ${colouring}(?:${bad})`,
  `(?:it|this|that|which|you|such (?:behaviou?r|treatment|conduct|communication)|your(?: [a-z]+){1,2}|whole [a-z]+)(?: is| was| are| were| has been| seems?| seemed| feels?| felt|'s|'re| really){1,4} ${colouring}(?:an? )?(?:[a-z]+ )?(?:${feeling}|rude|unfair|unprofessional|unacceptable|${notRight}|disrespectful|ridiculous|pathetic|a (?:joke|disgrace|nightmare|shame how|mess|waste)|insulting|impolite|arrogant|chaotic|disorgani[sz]ed|sloppy|terrible|awful|horrible|regrettable|pointless)(?! for (?:our|the|your|every|customers|them|both)| (?:storm|winter|summer|year|season|flood|frost|accident|harvest|night))`,
  `${interviewer}\\b${rest(30)} ${be} ${colouring}(?:an? )?(?:${bad})|unprofessional of|rude (?:of|to me)`,
];

/** One's own bad feelings about it. */
const hurt = [
  `(?:I|I'm|me|I've)\\b(?: am| was| feel| felt| been| have been| got| say| must| have| to| admit| left|'m){0,4} (?:that )?${colouring}(?:${feeling})\\b`,
  `(?:makes|made|left|leaves|leaving|making) me (?:[a-z]+ )?(?:feel(?:ing)? )?${colouring}(?:doubt|regret|reconsider|wonder whether|think twice|like an? [a-z]+|small|foolish|unwelcome|${bad}|${feeling})`,
  '(?:I (?:felt|feel|left|came out|came away|went home|was left)|leaving me|feeling)\\b[^.?!\\n]{0,25} (?:foolish|stupid|silly|small|humiliated|ashamed|embarrassed|belittled|judged|unwelcome)|treated better (?:by|in|at)|why (?:people|candidates|applicants|nobody|no one) (?:give|gave|stop|quit|leave|wants?|appl)[a-z]*',
  `(?:sick|tired|weary|exhausted|fed up) (?:and tired )?(?:of|with|by|from) (?:my|this|waiting|being|the|your|hearing|companies|employers|interviews|how|applying|getting)|had enough of|wast(?:e|ed|ing) [^.?!\\n]{1,40} (?:on|with|for) (?:this|your|the whole) (?:[a-z]+ )?(?:application|process|interview|task|assignment|company|job|role|test)\\b`,
  `${I} ${colouring}(?:hate|hated|loathe|loathed|despise|detest|detested|resent|resented|can't stand|cannot stand)\\b(?! (?:to|for|long|meetings|late|waste|wasting|when|how|being (?!ignored|treated|left|kept|made|lied|pushed|told))|[^.?!\\n]{1,25} (?:until|till|before) I\\b)|can't (?:stand|wait to (?:leave|get (?:out|away)|quit|escape))|regret (?:having|coming|applying|spending|wasting|my)`,
  `(?:expected|hoped for|deserved?|thought) (?:a (?:bit|lot) )?(?:more|better)(?: [a-z]+)? (?:from|of) (?:you|your|a|such|the)|expected better|(?:bad|bitter|sour) taste|what a (?:waste|mess|joke|disappointment)|what a shame (?:that )?(?:you|nobody)|(?:hurts?|stings?|stung)(?: me)? (?:that|to|when)|(?:went|gone|going) silent`,
  `(?:not|[a-z]+n't|hardly|less than|far from) ${colouring}(?:impressed|happy|pleased|satisfied|amused|thrilled) ${colouring}(?:with|by|about|at) (?:how|the way|your|this|being|the)|(?:not|[a-z]+n't) ${colouring}(?:appreciate|enjoy|like) (?:being (?:kept|left|ignored|treated|told|made|interrupted|grilled)|your (?:tone|attitude|silence)|the way (?:you|this|that|I)|how (?:you|this|I))|(?:can't|cannot) say (?:that )?I (?:enjoyed|liked)`,
  `(?:I|I'm|I've|I am|starting to|beginning to)(?: have| had| almost| nearly| slowly){0,4} los(?:e|ing|t) (?:my |all |any )?(?:interest|faith|trust|respect|confidence|hope)|(?:shame|pity|regrettable|disappointing|unbelievable|incredible|sad|upsetting) (?:that |how |to see how )(?:an? (?:[a-z]+ )?(?:firm|company|school|hospital|employer)|your?|they|nobody|no one)|(?:surprised|surprising|strange|odd|believe|shocked|shocking|amazed)(?: at| by)? (?:that |to see )?(?:how (?:little (?:effort|respect|time|interest)|long (?:it|this|you)|badly|poorly|slow(?:ly)? (?:you|the|your)|rude|disorgani[sz]ed)|nobody|no one|you (?:didn't|did not|haven't|have not|never)|your (?:recruiter|company) (?:didn't|never|hasn't)|not to (?:hear|get|have heard))`,
];

/** Reproaches: what they did or left undone. */
const reproaching = [
  `(?:you|hr|your [a-z]+|they|the panel|interviewers?|recruiters?|employer|company|nobody|no one|not one of you|none of you)(?: [a-z]+)?(?: just| simply| really| even| clearly| obviously| had| has| have){0,4} (?:${notDone} )(?:even |really |once |seem to |find it |be |been ){0,4}(?:car(?:e|ed|es|ing)|value|respect|appreciate|bother(?:ed)?|listen(?:ed|ing)?|read|looked|tak(?:e|en|ing)|know how|pay(?:ing)? attention|interested|prepared|bothered|necessary)\\b(?! (?:the lift|long|sugar|milk))`,
  `(?:nobody|no one|not one of you|none of you|you never|they never|never even)(?: [a-z]+){0,2} (?:${answering}|${answered}|bothered|decency|read my|had read|looked at|even looked|listened|introduced|apologi[sz]ed|cares? about (?:candidates|applicants|people))`,
  `(?:[a-z]+n't|not|never|nobody|no one)\\b${rest(30)}t(?:ake|aken|ook) (?:(?:me|us|candidates|applicants|people|it|this) )?seriously|(?:my (?:time|application|efforts?|work|cv)|(?:I|me) (?:was|were|am|felt|feel|had been))(?: (?:was|were|is|has been))? (?:not|never|hardly|barely)(?: being| been| really| at all| even){0,4} (?:respected|valued|appreciated|taken|listened to|heard|read|acknowledged|welcome)`,
  `(?:your|their|hr|recruiters?|you|they|he|she|panel|interviewers?)\\b(?: [a-z]+){0,2} (?:(?:gave|told|sent) me ${rest(15)}(?:wrong|false)|(?:kept|left) me waiting|(?:lost|forgot|mixed up) my|(?:cancelled|canceled|postponed|rescheduled|moved|changed) (?:the|our|my|it|a) ?(?:[a-z]+ )?(?:interview|meeting|call|appointment|date|talk|conversation|round)?${rest(25)}(?:again|twice|times|hour|minutes|last minute|short notice|without)|(?:misled|lied to|cheated|humiliated|insulted|ghosted|abandoned|interrupted|laughed at|dropped|forgotten|forgot) (?:me|us)\\b|wasted (?:my|our))`,
  `(?:kept|keeps|keep|keeping)(?: on)? (?:mixing (?:me|up)|confusing me|calling me|getting my|talking over|forgetting|mispronouncing|asking (?:me )?the same|glancing|fobbing|putting me off|pushing (?:me|it|the (?:date|interview)) (?:back|off|away)|passing me|moving the (?:date|interview))|(?:kept|keeps|keep|keeping) (?:on )?(?:interrupt|cancel|postpon|reschedul|yawn|ignor|contradict|changing the (?:date|time|subject)|moving the goal|checking (?:his|her|their))[a-z]*|(?:looked at|was on|looking at|stared at|staring at|played with|checked) (?:his|her|their) (?:phone|watch|screen|laptop)|(?:made|making|had|let) me (?:wait|stand|sit)\\b[^.?!\\n]{0,30}(?:hour|minutes|corridor|long)|(?:clearly|obviously|already|surely)\\b[^.?!\\n]{0,25} (?:somebody|someone|a candidate|decided|made up)[^.?!\\n]{0,20} (?:lined up|before I|in mind|already|beforehand)|(?:was|were|been|am|being) (?:left|kept) (?:waiting|hanging|standing|sitting|guessing|in the dark)|(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept) (?:candidates|people|applicants|me|us|(?:an? )(?:candidate|applicant|person))\\b${rest(20)}(?:waiting|hanging|in the dark)|(?:interview|you|panel|interviewers?|recruiter|colleague|meeting|call)\\b${rest(30)}(?:arriv(?:e|ed)|start(?:ed)?|turn(?:ed)? up|showed up|began|was|were|be)\\b${rest(25)} late\\b`,
  '(?:and|but|,|yet|still) (?:not|without) (?:even|so much as|the courtesy of) an? (?:quick |single |short |simple |little |two-line )*(?:hello|hi|word|line|reply|text|message|call|thank[ -]?you|thanks|e-?mail|note|emoji|answer|yes|no|update|sorry|peep|excuse)\\b',
  `(?:days?|weeks?|months?|fortnight|ages|long) (?:and )?(?:without|with no|with not|of no) (?:even )?(?:an?|any|one|a single|so much as an?)? ?(?:word|repl[a-z]+|answers?|responses?|sign of|line|call|news|update|peep)|(?:process|hiring|it|this|you|hr) (?:just |simply |really )?(?:takes?|taking) (?:forever|ages)|(?:your|the|this|such) silence(?= (?:is|has|was|says|from|speaks|since)|[.,!?]|$)|waste of (?:my |our |your |everyone's |everybody's )?(?:time|effort)|(?:wast(?:e|ed|es|ing)) (?:so much of |all )?(?:my|our|everyone's) (?:time|effort)|ghost(?:ed|ing)|ignor(?:e|es|ed|ing) (?:me|my|us|candidates|applicants|people)\\b|lack of (?:any )?(?:communication|respect|feedback|repl[a-z]+|response|professionalism|courtesy|interest|organi[sz]ation)`,
  `(?:treat|treated|treats|handled)\\b(?: [a-z]+){0,3} (?:poorly|badly|unfairly|terribly|carelessly|like (?:dirt|nothing|a number|trash|garbage))|(?:no |not the |(?:${bad}) )way to (?:(?:treat|handle|deal with|welcome) (?:people|candidates|applicants|me|this|somebody|someone|anybody|anyone)|(?:run|conduct|do|organi[sz]e|handle|manage) (?:an? |the |your )?(?:[a-z]+ )?(?:process|interviews?|recruitment|recruiting|hiring|business|selection)|hire\\b|recruit\\b)|not how (?:you|one|people|a|companies)|shame (?:on you|how you)|your (?:loss|fault|failure|negligence|incompetence|indifference|rudeness)\\b|(?:silence|shame|treatment|behaviou?r|delay|this)${rest(15)} says? (?:a lot|volumes|everything) about|come to expect|typical (?:of|for) (?:big|large|these|such|your|companies|hr)|(?:else|forgotten|ghosted|chosen|late|rejected)${rest(15)},? as usual|so little (?:effort|respect|interest)|had the decency|discriminated against me|I was${rest(10)} discriminated|doubt (?:you|your) (?:are|will|even|process|professionalism)|respect people's time|(?:no|zero|without any) (?:respect|courtesy|decency|professionalism|manners)\\b|nobody cares|(?:isn't|aren't|wasn't|not) (?:that |very |really |at all )?(?:important|interesting|a priority|worth much|of interest|worth an? [a-z]+) (?:to|for) you`,
];

/** What it was like, and what is missing there. */
const likened = [
  `my (?:present|current|last|old|former|previous) (?:[a-z]+ )?${employment}\\b${rest(25)}(?:nobody|no one) (?:there |here )?(?:really |even |ever )*(?:knows? (?:what|how)|cares?|listens?)|(?:staff|people|team|management|colleagues|others|rest) (?:there |here )?(?:is|are|was|were) (?:no|not much|hardly any|little) better(?=[.,!]|$)`,
  '(?:gone|went|going|goes|is|are) out of (?:fashion|style)[^.?!\\n]{0,15}(?:at|in|with|among) your|(?:could|should|would|rather|wish I)(?: have)?(?: had)? (?:better )?(?:spent|used|spend) (?:that|the|my|this|those|a whole) (?:[a-z]+ )?(?:day|morning|afternoon|evening|hours?|time|weekend)\\b[^.?!\\n]{0,15}(?:better|(?:something|anything) (?:more|else|useful)|elsewhere|otherwise)',
  '(?:interview|it|this|that|thing|process|day|hour|panel|test|call|talk|meeting|conversation) (?:felt|was|seemed|looked|sounded|feels|is)(?: more| a bit| rather| just| really| almost| somewhat){0,2} like (?:an? |the |being (?:in |on )?(?:an? )?)?(?:[a-z]+ )?(?:interrogation|interrogated|cross-examination|cross-examined|trial|ambush|circus|joke|farce|lottery|torture|police|courtroom|inquisition|cattle|nuisance|number|beggar|waste|afterthought|suspect|criminal|dock)',
  "(?:if )?(?:this|that)(?: is|'s) (?:really )?how you (?:treat|deal with|handle|behave|hire|recruit)\\b|hate to (?:see|know|think) (?:how|what) you (?:treat|do)",
  'I (?:thought|believed|assumed|had thought|was told) (?:that )?(?:you|your (?:company|firm|team|people)|this) (?:were|was|would be) (?:an? |more |better |the |above )*(?:professionals?|serious|better than|reliable|honest|decent|modern|well organi[sz]ed|organi[sz]ed|fair|this|that)(?: (?:company|firm|employer|people|lot))?(?=[.,!]|$)',
  "(?:manners|courtesy|politeness|decency|professionalism|common sense|communication|punctuality)\\b[^.?!\\n]{0,25}(?:out of fashion|missing|absent|dead\\b|(?:not|isn't|aren't) (?:your|their|exactly|high)|optional|in short supply|extinct|a foreign|an afterthought|lost on)",
  `(?:at|in) my (?:present|current|last|old|former|previous|own) (?:[a-z]+ )?${employment},? (?:nobody|no one|everybody|everyone|they|people|half) (?:there |here )?(?:(?:really |ever |even |simply )?(?:knows? what|cares?|listens?|hates?|is leaving|wants? to leave|lies?|shouts?|talks? behind)|(?:don't|doesn't|do not|does not) (?:know what|care|listen))`,
];

/** Idioms for being treated badly. They need no other words. */
const idioms = [
  `${start}so much for (?:your|the|a|my|being|all|that|clear)`,
  `${start}(?:feeling |pretty |really |quite |rather |a (?:bit|little) |kinda |kind of |so |very |honestly |just ){1,3}${feeling}(?= (?:that|by|with|about|at|to|how))|(?:my|great|deep|utter|some|strong|extreme) (?:displeasure|dissatisfaction|disappointment|annoyance|frustration|irritation|anger|dismay|discontent|disgust|bewilderment|resentment|grievance|unhappiness)\\b`,
  `made (?:its|their|his|her|your) minds? up|(?:already|clearly|obviously|secretly|long) (?:been )?(?:decided|chosen|promised to) (?:beforehand|before I|in advance|on (?:somebody|someone))|go(?:ing|ne)? through the motions|foregone conclusion|box-?ticking|just for show|(?:unfairly|wrongly|wrongfully|illegally) (?:sacked|fired|dismissed|treated|let go|laid off|passed over|rejected)|(?:sacked|fired|dismissed|let go|laid off|pushed out|forced out) (?:unfairly|wrongly|for no reason|without (?:a |any )?(?:reason|cause|warning))|I was (?:sacked|fired|bullied|exploited|harassed)\\b|(?:I|me|we) (?:had to|was made to|were made to|was left to|to) (?:wait|stand|sit|hang) (?:around )?[^.?!\\n]{0,40}(?:in (?:the|a|your) (?:corridor|lobby|hall(?:way)?|reception|rain|cold|waiting room)|without (?:so much|even|any|a )|before any(?:one|body)|for (?:your|the) (?:interviewer|panel|manager|director))`,
  '(?:a bit|pretty|rather|quite|somewhat) (?:rich|much|thick) (?:to|of you|coming|that)|(?:have|has|had|got|what) (?:a|the|some) (?:cheek|nerve|gall)|the cheek of|takes? the (?:biscuit|mick|mickey|piss)|taking the (?:mick|mickey|piss)|beggars belief|beyond (?:a joke|belief|the pale)|leaves? (?:a lot|much|something|a great deal) to be desired|left me cold|slap in the face|(?:is|was|feels like|felt like) an insult\\b|not what I (?:was (?:promised|told)|signed up for)',
  "(?:strung|string|stringing|led|leading|lead)(?: me| us| people| candidates)? (?:along|on(?=[.,!]|$)|up the garden path)|fob(?:bed|bing) (?:me |us )?off|(?:passed|sent|pushed|shoved) (?:me )?(?:from pillar to post|from one (?:person|department|desk|office)|around like|from (?:desk|department) to)|(?:run-?around|brush-?off|cold shoulder|silent treatment)|(?:left|leave|leaves|leaving|kept|keep|keeping|been|stuck|hanging|me|us|I'm|am)(?: me| us| everyone| people)? (?:dangling|in limbo|high and dry|on tenterhooks|to stew|swinging)|mess(?:ed|ing)? (?:me|us|people|candidates) (?:about|around)|dragg?(?:ed|ing)? (?:its|your|their) (?:feet|heels)|(?:fallen|fell|falling|gone|disappeared|vanished|dropped|landed|went)\\b[^.?!\\n]{0,20} (?:black hole|deaf ears|the void|thin air|a void)",
  '(?:shame|pity|disgrace|sad) (?:that )?(?:you|your company|they) (?:treat|handle|leave|keep|ignore|make|never|do (?:this|that|not)|don.t|can.t be bothered)',
  `(?:nobody|no one|you|they|none of (?:you|them)|(?:the |your )?(?:panel|interviewers?|manager|director|recruiter))(?: [a-z]+)? (?:was|were|seemed|appeared|looked)(?: not|n't)?(?: to be| really| even| particularly| actually| much| at all){0,3} (?:listening|paying attention|interested in (?:me|my|what I|anything)|bothered|expecting me|half asleep|on (?:his|her|their) phones?|distracted)(?! to (?:the|our|your) (?:customers|patients|users))`,
  '(?:questions?|test|task|exercise|interview|round)\\b[^.?!\\n]{0,25} (?:had|has|have)(?: absolutely| almost| very)? (?:nothing|little|no bearing|no relevance)(?: at all)?(?: to do)? (?:with|on|to)\\b[^.?!\\n]{0,15} (?:job|role|position|post|work)',
];

/** Running down whoever else applied. */
const rivals =
  '(?:(?:the |any |some |all |your )?(?:other|rest of the|competing|remaining) (?:chaps?|blokes?|guys?|fellows?|fellas?|girls?|lad(?:y|ies|s)?|candidates?|applicants?|contenders?|people (?:you (?:saw|met|interviewed)|who applied)|m[ae]n in|wom[ae]n in)|that lot|anybody else you|anyone else you)';
const running = [
  `${rivals}\\b[^.?!\\n]{0,45}\\b(?:couldn't|could not|can't|cannot|couldn't even|barely|hardly|no idea|clueless|no match|half (?:as|of)|not even|nowhere near|knows? nothing|know less|idiots?|amateurs?|looked like|looked as if|wouldn't know|don't know|haven't a|joke|worse|weak|rubbish|losers?|not (?:nearly |half |quite |remotely )?as (?:good|well|qualified|strong|able|experienced)|aren't|inferior|come close|compete|less (?:qualified|experienced|able|capable))`,
  `(?:doubt|don't (?:think|believe)|can't (?:imagine|believe)|unlikely)\\b[^.?!\\n]{0,25}${rivals}\\b[^.?!\\n]{0,30}\\b(?:even|can|could|half|as (?:good|well|qualified)|know|match|offer|has|have)`,
  `hard(?:-| )pressed to find (?:anybody|anyone|somebody|someone|a(?:nother)? candidate)|(?:better|smarter|stronger|cleverer|more (?:qualified|experienced|able)) than (?:all |any |most )?(?:of )?(?:the |your |these |those )?(?:others?|rest|other (?:candidates|applicants|people)|candidates|applicants|anyone else|anybody else)|you(?:'ll| will| would|'d) (?:not|never|n't)(?: ever)? find (?:anybody|anyone|somebody|someone) (?:better|more|as good)`,
];

/** The silence in an image, and a lesson in how others answer. */
const compared = [
  '(?:crickets|radio silence|tumbleweeds?)(?=[.,!?]|$| (?:since|from|ever|for|ever since))',
  `(?:in my country|where I come from|(?:most|all|many|other|any|every|another)(?: other| decent| serious| good| normal| proper){0,2} (?:compan(?:y|ies)|employers?|firms?))\\b${rest(20)}(?:answers?|repl(?:y|ies)|responds?|gets? back|informs?|tells?|treats?|writes? back)(?: to)? (?:(?:their|its|the|all|every) )?(?:applicants?|candidates?|people|you|within|in (?:an?|one|two|\\d))\\b`,
];

/** Making oneself small. */
const misstep =
  "(?:mess|hash|pig's ear|dog's (?:breakfast|dinner)|balls-?up|fool|idiot|muck|muddle|botch|meal|(?:poor|bad|terrible|awful|lousy|dreadful) (?:job|fist|show|impression))";
const answerOfMine =
  '(?:it|(?:the|my|that|your|this|in the)(?: [a-z-]+){0,2} (?:questions?|interview|test|task|answers?|chances?|part|presentation|design|coding|case|exercise|round|opportunity))';
const selfDoubt = [
  `I was (?:so |really |quite |very |pretty |just |rather |such )*(?:an? )?(?:awful|terrible|dreadful|hopeless|rubbish|bad|poor|useless|weak|mess|disaster|all over the (?:place|shop))(?: [a-z]+)? (?:in|at|on|during) (?:the|that|my|your|our|this)(?: [a-z-]+){0,2} (?:interview|test|task|exercise|presentation|round|case|questions?|conversation)`,
  `(?:made|making|did|done|make|gave) (?:such |quite )?an? (?:[a-z]+ ){0,2}${misstep} (?:up )?(?:of|out of|at|on|in|with) (?:the|my|that|your|it|myself|this|one|answering|explaining)|(?:came|come|coming) (?:across|over|off) as (?:an? |rather |a bit |quite |very |too ){0,3}(?:idiot|fool|amateur|moron|clueless|stupid|nervous|rude|arrogant|unprepared|dim|dull|incompetent|awkward|cold|disinterested|uninterested)|kicking myself|kicked myself|(?:didn't|did not|haven't|couldn't|hardly|never) do(?:ne)? myself (?:any )?(?:justice|no favou?rs|a disservice)|sold myself short|made a fool of myself|my mind went blank|(?:went|drew) (?:a |completely )?blank`,
  `my (?:answers?|performance|interview|presentation|test|explanations?|replies|english|code|solution)\\b${rest(25)} (?:was|were|is|came out) ${colouring}(?:an? )?(?:[a-z]+ )?(?:all over the (?:place|shop)|rubbish|garbage|nonsense|gibberish|shaky|rambling|clumsy|confused|muddled|hopeless|pathetic|stupid|useless|lousy|dreadful|feeble|mess)`,
  `I (?:really |totally |completely |know I |kind of |just ){0,4}(?:(?:mess(?:ed)? up|screw(?:ed)? up|bombed|flopped|flunked|choked|botched|underperformed|fluffed|let myself down|froze)(?! (?:upwards|forward))|(?:blew|ruined|failed|tanked) ${answerOfMine}(?=[.,!]|$| and))`,
  `(?:fluffed|botched|blew|ruined|messed up|screwed up|butchered|bombed) (?:the|my|that|your|it|in)\\b${rest(20)}(?:question|interview|test|task|chance|part|presentation|design|case|exercise|[.,!]|$)|ruined my chance`,
  '(?:did|done|performed|answered|interviewed|came across|come across)(?: [a-z]+){0,3} (?:badly|poorly|terribly|awfully)|(?:interview|it|test|task|part|conversation) went (?:really |so |very |quite |pretty ){0,4}(?:badly|bad|terribly|wrong|poorly|horribly)|(?:gave|given|giving) (?:some |you |an? |such |several |quite ){0,4}(?:terrible|awful|bad|poor|weak|stupid|lousy|embarrassing|dreadful|feeble) (?:answers?|reply|impression|performance|interview|account of)',
  `my (?:answers?|performance|interview|presentation|test|explanations?)\\b${rest(25)} (?:was|were|is) ${colouring}(?:terrible|awful|bad|poor|weak|not good|not great|embarrassing|a mess|a disaster)`,
  `(?:don't|do not|didn't|did not) (?:think|feel|believe) (?:that )?(?:I|my [a-z]+) (?:did|performed|answered|was|went|came across|interviewed)${rest(25)}(?:well|good|great|best|enough)|(?:I|it|interview|that) (?:didn't|did not) (?:do|go|perform|answer|interview|present|come across|explain myself|express myself|sell myself)\\b${rest(20)} ?(?:well|great|clearly|properly|convincingly)|(?:wasn't|was not|not)(?: at)? my best`,
  "I(?:'m| am| was)?(?: probably| maybe| perhaps| clearly| certainly| surely| just){0,4} (?:not as|nowhere near as|less) (?:good|strong|experienced|qualified|clever|smart|skilled|capable)|I(?: probably| clearly| know I| still){0,4} (?:lack|lacked|am lacking|don't have) (?:the |enough |any )?(?:right |necessary |required )?(?:experience|skills|qualifications?|degree)|(?<!\\bif )I(?: probably| clearly| maybe){0,4} (?:wasn't|am not|was not) what you",
];

/** Bad feelings and bad words about them, a job before, or oneself, whatever they are. */
const signs = [
  ...unless(['quote'], inOrder('sarcasm')),
  ...unless(['clients', 'quote', 'kind'], inOrder('negativeIdiom')),
  ...unless(
    ['quote', 'if'],
    within(8, together('bad', 'pastJob')),
    within(8, together('badFeeling', 'pastJob')),
    within(1, inOrder('myOld', 'workNoun', 'bad')),
    within(6, inOrder('myOld', 'workNoun', 'feel', 'bad')),
  ),
  ...unless(
    ['clients', 'quote', 'if'],
    within(2, inOrder('I', 'feel', 'badFeeling')),
    within(2, inOrder('feel', 'I', 'badFeeling')),
    within(3, inOrder('hiring', 'feel', 'badFeeling')),
    within(3, inOrder('badFeeling', 'your', 'hiring')),
    within(5, inOrder('hate', 'pastJob')),
    within(3, inOrder('them', 'mistreat', 'I')),
    within(3, inOrder('them', 'mistreat', 'my')),
    within(1, inOrder('I', 'feel', 'mistreated')),
    within(2, inOrder('I', 'messedUp')),
    within(3, inOrder('mine', 'feel', 'bad')),
    within(3, inOrder('mine', 'wentBadly')),
    within(3, inOrder('hiring', 'wentBadly')),
    within(2, inOrder('I', 'notImpressed')),
    inOrder('expectedBetter'),
    inOrder('against'),
    within(2, inOrder('shame', 'you', 'not')),
    within(3, inOrder('them', 'not', 'value', 'I')),
    within(3, inOrder('pastJob', 'not', 'value')),
    within(3, inOrder('them', 'not', 'value', 'candidates')),
    within(2, inOrder('lackOf', 'courtesy')),
  ),
  ...unless(
    ['clients', 'quote', 'if', 'understand', 'kind'],
    within(2, inOrder('bad', 'hiring')),
    within(0, inOrder('whatA', 'bad')),
    within(1, inOrder('bad', 'workFor')),
    within(1, inOrder('your', 'silence')),
    within(6, inOrder('silence', 'I')),
    within(8, inOrder('haveThought', 'you')),
    within(8, inOrder('haveThought', 'workNoun')),
    within(3, inOrder('hiring', 'feel', 'bad')),
    within(2, inOrder('your', 'feel', 'bad')),
    within(1, inOrder('it', 'feel', 'badFeeling')),
    within(4, together('treating', 'candidates')),
    within(4, inOrder('not', 'candidates')),
    within(12, together('bad', 'your', 'hiring')),
    within(8, together('bad', 'my', 'hiring')),
    inOrder('wasteTime'),
  ),
];

/** Frustration, reproaches, bad words about them, others or oneself (W7). */
export const negative: Check = {
  id: 'negative',
  rule: 'W7',
  ...wordingOf(
    'negative',
    [
      ...calmReproaches,
      ...judging,
      ...hurt,
      ...reproaching,
      ...likened,
      ...idioms,
      ...running,
      ...compared,
      ...selfDoubt,
    ],
    signs,
  ),
  examples: {
    found: [
      { text: 'Maybe next time your people could be on time.' },
      { text: 'I am really disappointed.' },
      { text: 'My last boss was terrible.' },
      { text: 'Nobody has answered me.' },
      { text: 'What a shambles of a selection.' },
      { text: 'The interview felt like an interrogation.' },
      { text: 'A whole week and not even a quick hello.' },
      { text: 'My former partners were a shower of crooks.' },
      { text: 'In my country, employers answer applicants within a week.' },
    ],
    fine: [
      { text: 'Other companies answer the phone in three languages.' },
      { text: 'I liked how you keep builds from frustrating people.' },
      { text: 'I am not disappointed at all.' },
      { text: "I'm still mad keen on the job." },
      { text: "I would be disappointed, of course, but I'd understand." },
      { text: 'The silence in your reading room is wonderful.' },
      { text: 'You said "the release was a disgrace" and laughed.' },
    ],
  },
};
