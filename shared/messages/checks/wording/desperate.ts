import type { Check } from '../check';
import { colouring, rest } from './blocks';
import { inOrder, together, unless, within } from '../signs/signs';
import { calmSmallness } from './calm';
import { wordingOf } from './wording';

const work = '(?:job|role|position|post|work|income|money|cash|wages?|salary|chance|opportunity)';
const anyTerms = '(?:job|role|position|post|work|salary|pay|wages?|terms|conditions?|price|offer)';
const someone = '(?:nobody|no one|no company|no employer|not one company)';
const adverb = '(?:really|truly|so|badly|honestly|desperately|urgently|just|simply|do)';

/** Needing it more than anything. */
const needing = [
  `I (?:${adverb},? ){0,4}(?:need|have to (?:get|have)|must (?:get|have)) (?:this|the|a|your|any|some) ${work}(?= |[.,!]|$)(?! (?:to be|done|that|where|which|of|in|on|at|with))|need (?:the )?(?:money|income|work)(?=[.,!]|$| (?:badly|for my|to (?:pay|feed|live)))`,
  `(?:really|truly|so|badly|honestly)(?:,? (?:really|truly|so|badly|honestly|much)){1,4},? (?:need|want|have to)|(?:badly|desperately|urgently) (?:need|want|hope|hoping|look|looking|wish)\\b|want (?:this|the|a|your) ${work}\\b${rest(20)}(?:badly|so much|more than|desperately)`,
  "(?:mean|means|is|be)(?: absolutely)? (?:the (?:whole )?world|everything|all) to me|(?:everything|my (?:whole )?(?:life|future|happiness|career)|my (?:family|children|kids|parents|wife|husband)) (?:all |is |are )?(?:depend|hang|rest|rel(?:y|i)|count)[a-z]* on|more than anything(?=[.,!]|$| in the world)|never wanted (?:anything|something|a job)|only thing (?:that )?I(?:'ve| have)?(?: ever| always| really){0,4} want(?:ed)?|dream job and I|change my life|save (?:me|my life|us)\\b|rescue me",
  "(?:my|our|you're my|you are my|you're the|you are the) (?:very )?(?:last|only|final|one) (?:remaining |real )?(?:hope|chance|option|resort|straw|lifeline|shot|way out)|(?:last|only) (?:real )?(?:hope|lifeline|resort)(?= |[.,!]|$)(?! (?:they|for (?:them|many|people)))|(?:you're|you are|yours is) the (?:only|last) (?:company|one|firm|employer|place|people|person)\\b(?: (?:that|who|which)(?: has| have| can| could| would| even){0,4} (?:invit|repl|answer|interview|help|believ|gave|call|want|save|took)[a-z]*| left|(?: [a-z]+)? I| who)|I (?:really |just |simply |currently ){0,2}(?:have no|have not any|haven't (?:got )?any|don't have (?:any|many|an)|do not have any) ?(?:other |more |further |else )?(?:options?|choices?|alternatives?|place|income|offers?)|no other (?:options?|choice) left|(?:I'm|I am|we're|we are)(?: slowly)? (?:running )?out of (?:options|money|savings)|running out of options|nowhere else to|all (?:of )?my hopes?|only (?:one|place|company|thing|chance|job|firm) (?:that )?(?:I've|I have|we have)(?: got)? left",
  "(?:I'm|I am|I was|getting|growing|I feel) (?:so |getting |really |quite |a bit ){0,4}desperate(?! for (?!(?:an? |any |this |the |your |some )?(?:[a-z]+ )?(?:jobs?|work|roles?|positions?|chance|income|money|news|answer|reply|offer|yes|break|change|help)\\b)[a-z]+)(?! to (?!know|hear|get|work|join|start|find|have|be|land|earn)[a-z]+)|dying to (?:know|hear|get|work|join|start)|(?:I'm|I am|I was|I'd|I would|I feel|be) (?:[a-z]+ )?(?:heart-?broken|devastated|crushed|shattered|gutted|in despair|despairing|panicking|beside myself|hopeless|terrified)|(?:I|me) (?:still |often |could ){0,4}(?<!(?:till|until) i )(?:cry|cried|crying|weep|in tears)(?! (?:with laugh|laugh|at (?:the|your)|over (?:the|your)))|on my knees|end of my (?:rope|tether)|my right arm|I(?:'d| would) (?:kill|die) for|sell my soul",
  "(?:I|I've)(?: really| just| still| also){0,4} (?:can't|cannot|can not|couldn't|haven't|have not|hardly|barely|lost|lose|losing)(?: been able to)? (?:slept|sleep|eat|eaten|think of anything else|stop thinking about (?:your decision|the decision|this job))|sleepless nights|(?:check(?:ed|ing)?|refresh[a-z]*|star[a-z]+ at) my (?:inbox|phone|e-?mails?|mail)|(?:inbox|phone|e-?mail)\\b[^.?!\\n]{0,15} every (?:hour|minute|five|ten)|(?:out of )?my misery|(?:every|each) (?:hour|minute|few minutes|five minutes|ten minutes)[^.?!\\n]{0,30} (?:hoping|reply|answer|inbox|phone|call)",
  `(?:don't|do not|wouldn't|would not|won't|no idea)(?: honestly| really| even){0,4} (?:know )?(?:what|how|where) (?:else )?(?:I'd|I'm|I'll|I would|I will|I am|to|I) (?:going |gonna )?(?:to )?(?:do|turn|pay|go on|live|manage|survive)(?= if|[.,!]|$| next| my| without| now| otherwise| else| rent)|lost without|without (?:this|your) ${work},? (?:I|we|my)|I (?:would be|'d be|am) lost(?=[.,!]|$)`,
];

/** Taking anything at any price. */
const wouldI =
  "I(?:'d|'ll|'m| would| will| am| can| could)?(?: willing to| ready to| prepared to| happy to| gladly| happily| literally| really| even| honestly| also| just| take| be){0,4}";
const anything = [
  `(?:accept|take|do|try|agree to|settle for|fine with|happy with|okay with|content with|name|under|at|for|work for) (?:literally |absolutely |just about |pretty much |almost |really ){0,4}(?:any|whatever|almost any) (?:kind of |sort of |other |remaining )?${anyTerms}(?! (?:question|related|you like to))|(?:at|for|accept|take|with) whatever (?:you(?:'re| are)? (?:pay|offer|give|have|can|able|willing)|(?:${anyTerms}))`,
  `${wouldI} (?:do|give|accept|take|try|endure|sacrifice|start) (?:literally |absolutely |just |really |almost |just about |up ){0,4}(?:anything|everything|all it takes|at any|at half|whatever (?:it takes|you (?:have|offer|can|pay|give|want|say|got|need)|role|job|is left|position|comes))|do whatever it takes to (?:get|join|work)|that's what it takes|at any (?:price|cost|pay)|any (?:role|job|position|work) (?:at all|whatsoever|you have|will do)|anything at all(?=[.,!]|$)|take anything(?=[.,!]|$)`,
  `(?:I'd|I would|I'll|willing|happy|ready|even|start|begin|work for you|fine|gladly|could work|do it)\\b${rest(40)}(?:for free|unpaid|for nothing|without (?:pay|a salary|salary|wages|payment)|minimum wage|(?:pay|salary) cut|half (?:the|my) (?:pay|salary))|unpaid\\b${rest(25)}(?:fine|okay|ok) (?:with|for|by) me|(?:big |huge )?pay cut just`,
  `(?:accept|settle for|work for|start (?:at|on)|willing to (?:work|accept|take|go)|take) (?:[a-z]+ )?(?:less|lower)(?: than (?:the|others|anyone|my|what|i)\\b|[.,!]|$| pay| salary| money)|(?:salary|money|pay) (?:doesn't|does not|isn't|is not|is no) (?:matter|important|issue)|no matter (?:how (?:low|little)|what (?:you pay|the (?:pay|salary|job))|the (?:pay|salary))|(?:I'd|I would|I'll|even) (?:even )?(?:sweep|scrub|mop|clean|wash|make)[a-z]* (?:the |your )?(?:floors?|toilets?|dishes|coffee|windows)|name (?:any|your|a) (?:salary|price)|beggars|just to get (?:a foot|in)`,
];

/** Hardship as an argument. */
const hardship = [
  '(?:my|our) (?:rent|bills|savings|debts?|mortgage|landlord|overdraft|loans?)(?= |[.,!]|$)(?! (?:department|team|book|plan|account|goal|is paid|are paid))|(?:rent|mortgage|bills?|loan) (?:is|are|was) (?:over)?due|behind (?:on|with) (?:the |my |our )?(?:rent|mortgage|bills)|I\\b[^.?!\\n]{0,30}\\b(?:pay|afford) (?:my|the) (?:rent|bills|mortgage)|bills to pay|(?:no|without any|without|zero) (?:other |regular |steady |more |further )?(?:income|money)(?: left| at all)?(?=[.,!]|$)|my (?:visa|permit|residence permit|benefits?|unemployment(?: money| benefits?)?|contract here) (?:runs?|is running|is about to|expires?|ends?|will)|savings (?:are|will be|have) (?:nearly |almost |all )?(?:gone|run)',
  "(?:I've|I'm|I am|I was|I have|been|we are|currently|being)(?: been| now| still| currently| long| almost| about to be){0,4} (?:out of (?:work|a job)|unemployed|jobless|without (?:a job|work|income)|homeless|evicted|bankrupt|broke|skint|penniless|done for|ruined|sunk|in debt|on benefits|laid off twice)(?! (?:people|youth|persons|men|women))|unemployed since|(?:lose|losing|lost) (?:my|our) (?:flat|home|apartment|house|visa)|(?:me|us|I|we|be|get) (?:being )?(?:deported|evicted|kicked out)|on the street(?= if|[.,!]|$)",
  `(?:job-?hunting|(?:been |I'm |am )(?:searching|looking|hunting|applying)(?: for (?:work|a (?:new )?(?:job|position|role)|something|anything))?|looking for (?:work|a job)|out of work|unemployed|without work|without a job|job ?search)\\b(?! (?:at|after|into|forward))${rest(20)}(?:for|since|after) ${colouring}(?:more than |over |about |nearly |the (?:last|past) )?(?:an?|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|so many|last|half) ?(?:[a-z]+ )?(?:years?|months?|summer|winter|autumn|spring)`,
  `(?:applied|applications?|applying|sent|written|after)\\b${rest(25)}(?:over |more than |about |nearly |almost )?(?:hundreds?|dozens?|countless|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d{2,}|so many|tons of|loads of) (?:of )?(?:other )?(?!grant|funding|years)(?:[a-z]+ )?(?:jobs?|compan(?:y|ies)|positions?|places?|roles?|firms?|employers?|applications?|cvs|rejections?)`,
  `${someone}(?: else)? (?:ever |even |will |would |is |has |wants? |willing ){0,4}(?:to )?(?:hir(?:e|es|ed|ing)|interview(?:s|ed)?|tak(?:e|es|ing)|want(?:s|ed)?|invit(?:e|es|ed)|give|gives|gave|believes?|consider(?:s|ed)?|look(?:s|ed)? at|repl(?:y|ies|ied))(?: to)?(?: me\\b|[.,!]|$)|(?:I|I've|been|being|get|got|getting|kept|me|be) (?:being |always |been |only |just ){0,4}(?:rejected|turned down|turned away)(?= (?:again|everywhere|by|so|over|once more|yet|and)|[.,!]|$)|(?:more|another|\\d+|yet another|one more) rejections?(?=[.,!]|$| letter)|(?:don't|do not|didn't|did not) (?:reject|turn) me`,
  `(?:my|our|two|three|four|small|little|young|a) (?:[a-z]+ )?(?:kids|children|family|wife|husband|parents|mother|father|baby|son|daughter)(?: of mine)? (?:to (?:feed|support)|(?:depend|rel(?:y|ies)|count)[a-z]* on|(?:is|are) (?:counting|relying|depending|hungry)|(?:is|are) (?:[a-z]+ )?(?:dependent|reliant) (?:up)?on)|(?:down to|on|living (?:on|off)) (?:my|our|the) last (?:month|penny|pennies|dollars?|euros?|pounds?|quid|rupees?|savings|few)|life-?saver(?=[.,!]| for (?:me|us|my))|(?:baby|child|little one|twins) on the way|(?:things|it|life) (?:is|are|has been|have been) (?:very |so |really |pretty )?(?:hard|bad|tough|difficult) at home|turn (?:everything|my life|things) around|I(?:'m| am) finished(?=[.,!]|$)|if that's all there is|feed my|support my family|I'm a single (?:mother|mum|mom|father|dad|parent)|(?:money|help)\\b${rest(10)} for my family|make ends meet|(?:money|finances|things)(?: is|'s| are)(?: getting| really| very| so){0,4} (?:tight|short|desperate)|I(?: really| simply| just)? (?:can't|cannot|couldn't|can not) afford|(?:I'm|I am|we're) struggling (?:to|financially)|barely (?:surviv|getting by|coping)|I (?:haven't|have not) been able to find|I (?:can't|cannot|couldn't) (?:seem to )?find (?:anything|a job|any|work)`,
];

/** The needs of the family, and of the age, as an argument. */
const kin =
  '(?:father|mother|wife|husband|parents?|son|daughter|child|children|kids|brother|sister|family|baby|partner)';
const needs = [
  `(?:I|we) (?:really |simply |just |honestly )*(?:can't|cannot|couldn't|won't|will not|can not) (?:survive|go on|live|last|manage|get by|make it|carry on|cope)\\b${rest(20)}(?:without (?:work|a job|an income|income|pay|money|this|a salary)|another (?:day|week|month|year|winter)|longer|like this)`,
  `I (?:really |do |just |so |badly )*need this(?: one)?(?=[.!]|$)|(?:please|honestly|truly),? I need (?:it|this|you|a job|work)\\b`,
  `my (?:old |elderly |poor |little )?${kin} (?:is|are|has been|have been|fell|lies|lie)(?: [a-z]+){0,2} (?:ill|sick|unwell|in hospital|bedridden|disabled|dying|out of work|jobless|unemployed|starving|hungry)|(?:hospital|medical|doctor'?s|treatment|school|college|tuition|nursery) (?:bills?|fees|costs|loans?)\\b${rest(25)}(?:pay|eating|mount|piling|due|cover|afford|us\\b|me\\b)|(?:sole|only|single|no(?: other)?|main) (?:bread ?winner|earner|earning (?:member|person|hand|son))|mouths to feed`,
  `rent(?:'s| is| was|s are)? (?:long |now |already |well )?(?:over)?due|(?:do|could really do|could do) with (?:some |a bit of )?(?:good news|the money|the work|the income|a break|a stroke of luck|a job)|(?:drowning|sinking) in (?:debt|bills)|(?:keep|keeping) (?:my|our) head(?:s)? above water|(?:at|hit|hitting) (?:my wits'? end|rock bottom|breaking point|the end of the (?:road|line))|my wits'? end|on my last legs|(?:a roof over (?:my|our) heads?)|put food on the table`,
  `(?:nobody|no one|no company|no employer|few|nowhere|not many)\\b${rest(25)} (?:hire|hires|take|takes|employ|employs|want|wants|look at|touch|accept|taking|hiring)(?: on)? (?:someone|somebody|people|anybody|anyone|a (?:man|woman|person|chap|mum|father|foreigner|beginner)) (?:of|at|like|with|my|over|in|from)|at my age,? (?:nobody|no one|it's (?:hard|impossible)|I (?:can't|have no|won't))|(?:go|move|crawl|moving|going) back (?:in )?(?:to|with) my (?:parents|mum|mom|mother|father)`,
  `(?:cut|drop|reduction|decrease) in (?:my )?(?:pay|salary|wages?)(?! (?:was|were|hit|across))|salary (?:drop|sacrifice) (?:is|would be|if)|(?:don't|do not|wouldn't|would not|couldn't) (?:mind|care)(?: about| at all)? (?:what (?:you(?:'d| would| will| can)? (?:pay|offer|give)|the (?:pay|salary|money)|it pays|(?:I'd|I) (?:earn|get|am paid))|how (?:much|little) (?:you|it|I)|the (?:pay|salary|money)|about (?:the )?(?:pay|salary|money))|whatever (?:salary|pay|wage)`,
];

/** Everything resting on this one answer. */
const staked = [
  `(?:all|every) (?:of )?my eggs|(?:pinning|pinned|hanging|resting|rest|staking|staked|setting|set|put|putting) (?:all |everything|every hope|my (?:last )?hopes?|all my hopes?|so much hope)+(?: (?:on|in|into) (?:this|you|your|getting|it))|I(?:'m| am|'ve| have)(?: been| really| all| totally){0,2} (?:banking|counting|relying|betting) (?:everything )?on (?:this (?:job|role|post|position|offer|one)|you (?:to|for)|getting|an offer|your (?:yes|offer|kindness|mercy))|(?:make|make-|do) or (?:break|die)|everything (?:is )?riding on`,
  `(?:would|will|'d|'ll) (?:absolutely |really |just |truly |completely )?(?:break my heart|crush me|kill me|destroy me|finish me|ruin me|be the end of me|devastate me|shatter me)|(?:couldn't|can't|cannot|could not|don't know how I(?:'d| would)) (?:bear|cope with|take|handle|survive|stand) (?:another (?:no|rejection|refusal)|a (?:no|rejection|refusal)|being (?:turned down|rejected)|if you)`,
];

/** Begging, promising, making oneself small. */
const begging = [
  '(?:last|only) (?:name|company|one|place|address|firm|employer|number) (?:left )?on my list|(?:all|every one of) (?:of )?(?:the|my) others? (?:have |has )?(?:said no|turned me down|rejected|refused|declined)|paid or (?:not|unpaid)|with or without (?:pay|a salary)|(?:happiness|future|fate|life|family|career|destiny)\\b[^.?!\\n]{0,15} in your hands|what (?:your|a) (?:yes|answer|offer|job|contract|phone call) (?:would|could|will) mean|(?:bank|landlord|landlady|bailiffs?|creditors?|tax office|lender|lenders) (?:has|have|had|is|are|gave|wants?)(?: now| already)? (?:giv(?:en|ing) (?:me|us)|me until|us until|its money|their money|threaten|call[a-z]* (?:me )?every|knocking|chasing|(?:on )?my back)',
  "I(?:'m| am)(?: probably| surely| clearly| maybe| perhaps| certainly| no doubt)* the (?:weakest|worst|oldest|slowest|least (?:qualified|experienced|suitable|likely|impressive)) (?:of|in|among|candidate|applicant|person|one)|(?:know|sure|surely|probably|guess|certain|no doubt|doubtless|you)(?: that)? (?:there are|there must be|you(?:'ve|'ll| have| must have| will have| had)(?: seen| met| got)?|must have (?:seen|met|had|spoken to)) (?:[a-z]+ ){0,2}(?:better|stronger|younger|smarter|cleverer|more (?:qualified|suitable|deserving|talented)) (?:people|candidates|applicants|ones) than (?:me|I|myself)",
  "(?:can't|cannot|couldn't|could not) (?:go|come|face|return)(?: back)? (?:home|my|the)\\b[^.?!\\n]{0,20}(?:without (?:good news|an? (?:job|answer|offer|yes|contract)|work|something|anything|any news)|with (?:another|a) (?:no|rejection|refusal)|empty-handed)|consider my (?:case|situation|circumstances)\\b|(?:do me|do) (?:the|a|this) (?:kind |great )?favou?r (?:of|and) (?:select|hir|consider|choos|tak|giv|accept|pick|employ)[a-z]*|(?:with|some|your) (?:sympathy|compassion|pity|mercy) (?:for|on|towards?) (?:me|my)",
  `folded hands|humbl[ey] (?:request|beg|ask|pray|plead|submit|appeal|urge|implore)[a-z]*|(?:sympathetic|compassionate|humanitarian) (?:grounds|consideration|view|reasons)|sympathetically|kind(?:-| )hearted(?:ness)?|at your (?:feet|mercy)|(?:out of|with) (?:pity|mercy|charity)|(?:earnestly|sincerely) (?:beg|plead|implore)|(?:take|taking) an? (?:chance|punt|gamble|risk|bet|flyer) on (?:me|somebody like me|someone like me)`,
  `(?:forever|eternally|ever|for ever|for (?:the rest of )?my (?:whole |entire )?life|all my life|lifelong) (?:be )?(?:thankful|grateful|obliged|indebted|in your debt|loyal|remember)|(?:be|remain|so) (?:thankful|grateful|obliged) (?:[a-z]+ ){0,3}if you (?:gave|give|would give|could give|hired?|took?|choose|chose|picked?|accept(?:ed)?)(?: me)?\\b(?! (?:feedback|an? (?:call|ring|hint|date)))`,
  "(?:please|pls|plz)(?:[ ,]+(?:please|pls|plz)){1,4}|I(?:'m| am)? (?:beg|plead|implor)(?:ging|ing|e)?\\b(?! (?:the question|to differ))|begging (?:you|for)|(?:hope and |hoping and |I )pray(?:ing)?\\b(?! (?:at|in|every|five|with|on|daily)\\b)|I'm praying|(?:asking|ask) you from|bottom of my heart[^.?!\\n]{0,20} (?:to|please|choose)|have mercy|(?:have|take) pity",
  "(?:please|pls|plz|just|do)[ ,]+(?:just )?(?:give me|hire|choose|pick|take(?! (?:this|it|that|these|your|the|as|no)\\b)|accept|select|help|consider|let me (?:join|in|have)|say yes|don't|do not) ?(?:me|reject|forget|turn|say no|overlook|let|my)?(?! (?:a (?:look|call|ring|shout)|the time|your time|all the time|care|note|part|over|hesitate|worry|feel|let me know|my best|my regards|my thanks))(?= (?:[a-z]+ ){0,4}(?:chance|try|shot|anyway|down|no\\b|team|again|instead)|[ ,]?(?: me)[.,!]|$| my family| me\\b(?! (?:should|if|for (?:any|other|another|future|later)|in (?:future|the future)|again|when|whenever|next)))",
  "(?:please|pls)[ ,]+(?:don't|do not) (?:reject|forget|turn|say no|overlook|let me)|(?:please|just|only|to|you|and|would) give me (?:just |only |at least )?(?:a|one|another|the|this) (?:single |last |little |more )?(?:chance|try|shot|opportunity|interview)(?! to (?:learn|see|practi|say|visit|meet|thank))|hire me|(?:take|consider) me (?:anyway|nevertheless)|you (?:won't|will not|wouldn't) (?:be disappointed|regret)|(?:won't|will not|not) (?:regret (?:it|hiring|this|choosing)|let you down|disappoint you)|prove (?:myself|to you)|I promise (?:that )?(?:I'm (?!happy)|I am|I won't|you won't|you will)",
  "(?:I'm|I am|I was|I know I'm|I may be|I might be)(?: [a-z]+){0,2} (?:not|n't) (?:really )?(?:the (?:best|strongest|perfect|ideal|most)|good enough|(?:fully |really )?qualified|what you(?: are|'re|'ve| were| have)? (?:look|hop|want)[a-z]*|perfect|worthy|your first)|I(?:'m| am)? not good enough|(?<!\\bif )I (?:probably |maybe |perhaps |clearly )?(?:wasn't|am not|was not) what you|I(?:'m| am)(?: probably| maybe| perhaps)? (?:too old|under-?qualified)|I (?:don't|do not) deserve|(?:I'm|I am) (?:a )?(?:failure|nobody|useless|worthless)",
  '(?:sorry|apologi[sz]e)\\b[^.?!\\n]{0,20}(?:for|about|that) (?:my|being|how|I was|having been|the way I|I am)\\b[^.?!\\n]{0,30}(?:awkward|nervous|nerves|bad|poor|poorly|weak|stupid|silly|unprepared|clumsy|performance|answers?|english|interview|badly)|I was (?:so|too) (?:very )?nervous (?:and|that|to)|I was so nervous|(?:forever|eternally) (?:in your debt|indebted|grateful)',
];

/** Need, hardship, any terms, begging and despair, in whatever words. */
const signs = [
  ...unless(['clients', 'quote', 'kind'], inOrder('desperateIdiom')),
  ...unless(
    ['clients', 'quote'],
    within(2, inOrder('I', 'badly', 'job')),
    within(1, inOrder('I', 'needVerb', 'thisJob')),
    within(6, together('hardship', 'I')),
    within(6, together('ourMoney', 'payment')),
    within(10, together('ourMoney', 'job', 'I')),
    within(5, together('dependents', 'depends')),
    within(8, together('manyJobs', 'searching', 'I')),
    within(8, together('jobless', 'longTime')),
    within(10, together('jobless', 'need')),
    within(3, inOrder('I', 'willing', 'anyTerms')),
    inOrder('anythingGoes'),
    within(2, inOrder('I', 'takeWhatever')),
    within(2, inOrder('I', 'begging')),
    within(1, inOrder('plea', 'giveMe')),
    within(8, together('stake', 'I')),
    within(8, together('stake', 'my')),
    within(8, together('stake', 'you')),
    within(8, together('stake', 'thisJob')),
    within(6, together('anyTerms', 'willing')),
    within(2, inOrder('I', 'feel', 'despair')),
    within(1, inOrder('I', 'breaking')),
    within(3, inOrder('I', 'vow')),
    within(2, inOrder('you', 'vow')),
    within(3, inOrder('I', 'small')),
    within(10, together('without', 'thisJob', 'ruin')),
    within(2, inOrder('nobody', 'hireMe', 'I')),
    within(1, inOrder('I', 'cannotAfford')),
    inOrder('persuading'),
  ),
];

/** Begging, hardship as an argument, making oneself small (W7). */
export const desperate: Check = {
  id: 'desperate',
  rule: 'W7',
  ...wordingOf(
    'desperate',
    [...calmSmallness, ...needing, ...anything, ...hardship, ...needs, ...staked, ...begging],
    signs,
  ),
  examples: {
    found: [
      { text: "In your place, I wouldn't have picked me." },
      { text: 'I really need this job.' },
      { text: 'I would even work for free.' },
      { text: 'Please, please give me a chance.' },
      { text: "I've pinned everything on this." },
      { text: "I'd do the job for bed and board." },
      { text: 'My whole happiness is in your hands.' },
    ],
    fine: [
      { text: 'Half the valley is dependent on the night bus, as you said.' },
      { text: 'I need very little to be productive.' },
      { text: 'Please take whatever time you need to decide.' },
      { text: 'The children were hungry for stories.' },
      { text: 'I was desperate for coffee, and yours was excellent.' },
      { text: 'Just give me a ring if Tuesday is better.' },
      { text: 'Your story of the desperate product names made me laugh.' },
      { text: 'We do not need the work to be perfect.' },
    ],
  },
};
