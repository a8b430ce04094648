import type { Check } from '../check';
import { adverbs, within, wordingOf } from './wording';

const feelings =
  '(?:disap+oint(?:ed|ing)|dis+ap+oint(?:ed|ing)|dissap?pointed|frustrat(?:ed|ing)|annoy(?:ed|ing)|irritat(?:ed|ing)|upset|angry|furious|mad at|unhappy|bitter|insulted|insulting|offended|offensive|humiliat(?:ed|ing)|disrespected|let down|discouraged|fed up|outraged|appalled|shocked|dish?earten(?:ed|ing)|dismayed|dismaying|displeased|dissatisfied|distress(?:ed|ing)|disillusion(?:ed|ing)|livid|resentful|exasperat(?:ed|ing)|infuriat(?:ed|ing)|demorali[sz](?:ed|ing)|demotivat(?:ed|ing)|disgust(?:ed|ing)|unimpressed|undervalued|neglected|betrayed|impatient|hurt|hurtful|saddened|stressful|maddening|disturbing|painful|exhausting|draining|off-putting|unsettling|unpleasant|inexcusable|intolerable|unbearable|inconsiderate|unhelpful|unkind|unreasonable|absurd|hopeless|embarrassing for you|unfair|unprofessional|unacceptable|ridiculous|rude|disrespectful|terrible|awful|horrible|pathetic|a joke|a disgrace|impolite|arrogant|incompetent|chaotic|disorgani[sz]ed|sloppy|not acceptable|not professional|not okay|not ok)';
const oneself =
  "(?:I'm|I am|I was|I feel|I felt|I've been|I have been|I got|I must say I am|am|makes me|made me|left me|leaves me)";
const theirs =
  "(?:it|this|that|you|which|your(?: [a-z]+){1,2}|such (?:behaviou?r|treatment|conduct|communication))(?: is| was| are| were| seems?| seemed| feels?| felt| looks?| sounds?|'s|'re)";
const answer =
  '(?:answer|repl|respon|writ|wrote|call|contact|told|decency|bother|inform|tell|get back|got back|care)[a-z]*';

const badness =
  '(?:frustrating|disappointing|(?:an? |such an? |one )?(?:[a-z]+ )?(?:mess|nightmare|joke|disgrace|farce|circus|disaster|shambles)|clueless|incompetent|bored|boring|unprepared|rude|poor|terrible|awful|horrible|chaotic|unprofessional|disrespectful|unfair|unacceptable|toxic|arrogant|useless|pathetic|ridiculous|insulting|annoying|careless|dismissive|hostile|stupid|dumb|lousy|hell|horrendous|dreadful|miserable|humiliating|dishonest|shameful|pointless|disorgani[sz]ed|uninterested|condescending|unbearable|a letdown|sloppy|unhelpful|unresponsive|unorgani[sz]ed|exhausting|confusing|dishearten(?:ing|ed)|discouraging|demorali[sz]ing|unpleasant|off-putting|inconsiderate|impersonal|stressful|draining|tedious|absurd|inept|lazy|mediocre|subpar|unkind|harsh|patroni[sz]ing|inexcusable|intolerable|inappropriate|atrocious|abysmal|appalling|shocking|laughable|unreasonable|misleading|infuriating|maddening|disgraceful|a letdown|painfully slow|too slow|(?:badly|poorly|terribly) (?:organi[sz]ed|run|handled|managed|planned|prepared|conducted)|all over the place|a (?:complete |total |huge |big )?waste)';
const target =
  '(?:(?:whole |entire )?(?:day|morning|afternoon|visit|round|meeting|call|conversation|chat)|process|experience|communication|recruiters?|interviewers?|panel|management|managers?|boss|employer|company|hr|department|treatment|silence|waiting|response|emails?|colleagues?|interview|assignment|take-?home|schedul(?:e|ing)|hr team|hiring team|test|task|behaviou?r|organi[sz]ation|questions?|job|workplace|culture|atmosphere|staff|people)';

/** Frustration, reproaches, bad words about them, others or oneself (W7). */
export const negative: Check = {
  id: 'negative',
  rule: 'W7',
  find: wordingOf(
    '(?:days?|weeks?|months?|fortnight|while|ages|this long|so long|that long) (?:and )?(?:without|with no|with not) (?:even )?(?:an?|any|one|a single|so much as an?)? ?(?:word|repl[a-z]+|answers?|responses?|sign|line|call|news|update|peep)',
    '(?:poor|bad|awful) (?:form|manners|show|style|etiquette)|(?:not|hardly|far from) (?:good|great) (?:form|manners|style|enough)',
    `(?:colleagues?|interviewers?|recruiters?|manager|boss|panel|receptionist|director|assistant|person|man|woman|people)\\b${within(30)} (?:was|were|is|are|seem[a-z]*|came across as|acted|sounded|looked) ${adverbs}${badness}`,
    "I(?:'m| am| was)(?: probably| maybe| perhaps| clearly| certainly| surely| just)* (?:not as|nowhere near as|less) (?:good|strong|experienced|qualified|clever|smart|skilled|capable|talented|confident|polished|convincing|impressive|suitable) (?:as|than)(?! (?:I|we) )",
    "(?:don't|do not) (?:think|feel|believe) (?:that )?(?:I|my [a-z]+) (?:did|performed|answered|was|went|came across|interviewed)[^.?!\\n]{0,25}(?:well|good|great|best|enough)|(?:I|it|interview|that) (?:didn't|did not) (?:do|go|perform|answer)[^.?!\\n]{0,15} (?:well|great|as planned)|(?:did|done|performed|answered|interviewed)(?: so| very| really| too)* (?:badly|poorly|terribly)",
    '(?:bad|poor|terrible|awful) (?:reputation|reviews?|name|feedback|press) (?:for|about|among|on|of)|(?:treat|treating|treats|treated) (?:[a-z]+ ){0,2}(?:badly|poorly|unfairly|like)',
    '(?:my time|my application|my efforts?|my work|my e-?mails?|I|me)(?: (?:was|were|is|has been|have been|had been|am|felt|feel|feeling))? (?:not|never|hardly|barely)(?: being| been| really| at all| even)* (?:respected|valued|appreciated|taken seriously|listened to|heard|read|acknowledged|welcome|treated)',
    "(?:don't|do not|didn't|did not|can't|cannot) (?:really )?(?:appreciate|like|enjoy|accept|tolerate) (?:being|having been|how (?:I|you|this)|the way (?:I|you|this|that)|your (?:tone|attitude|silence|behaviou?r))",
    `(?:${target}|questions?) (?:is|was|were|are|has been|seem[a-z]*|felt) (?:far |way |much |a bit |a little |just )*too (?:complicated|slow|long|bureaucratic|confusing|short|rushed|vague|cold|strict|difficult|hard|aggressive|personal|impersonal|superficial)`,
    "(?:came|come|coming) across (?:as )?(?:badly|poorly|nervous|arrogant|unprepared|stupid|awkward|weak|desperate|rude)|(?:bad|poor|weak|terrible) (?:impression|performance|showing|interview)(?= of| in| on| at| because|[.,!]|$)|let myself down|(?:wasn't|was not|not)(?: at)? my best",
    '(?:makes?|made|making) me (?:seriously |really |now )?(?:doubt|regret|mistrust|distrust|reconsider|think twice|lose)|no way to (?:treat|run|handle|recruit|do)|(?:bit|something|sort|kind) of (?:a|an) (?:mess|joke|nightmare|shambles|disgrace|farce|circus|disaster|disappointment|letdown|waste)',
    '(?:fluffed|botched|blew|ruined|messed up|screwed up|butchered|bombed|failed|tanked) (?:the|my|that|your|it|in)(?= [a-z]*[ -]?(?:question|interview|test|task|answer|chance|opportunity|coding|part|presentation)| up|[.,!]|$)',
    "(?:I'm|I am|I was|we are|we're|am|was|felt|feel) (?:certainly |really |frankly |honestly |definitely )?(?:not|less than|far from|hardly)(?: at all| very| exactly| really| particularly| too| all that| so)* (?:impressed|happy|pleased|satisfied|amused|thrilled) (?:with|by|about|at|that|how)",
    "(?:this|that|it|which|your [a-z]+)(?:(?:'s| is| was| has been) (?:not|hardly|far from|less than)|(?: isn't| wasn't))(?: at all| very| really| particularly| exactly)* (?:fair|polite|respectful|courteous|how (?:you|one|people|candidates)|the way (?:to|you))",
    `(?:an?|such|your|this|the) (?:${adverbs})(?:poor|bad|terrible|awful|horrible|dreadful|appalling|disappointing|frustrating|unprofessional|negative|rude|unpleasant|lousy|disrespectful|shocking) (?:first |hiring |interview )?(?:impression|experience|process|treatment|communication|behaviou?r|attitude|manners|conduct|candidate experience)`,
    "I(?: had|'d| would have| honestly| really| frankly| must say I)* (?:expected|hoped for|deserved?) (?:a (?:lot|bit|little) |much |far )?(?:more|better) (?:from|of)|expected better",
    'I(?: really| just| absolutely| honestly| do| have to say I)* (?:hated|loathed|despised|detested|resented|resent|dread|dreaded) (?:the|my|this|that|your|how|having|being|working|every)',
    "(?:you|they|he|she|nobody|no one|your [a-z]+|the (?:panel|interviewers?|recruiters?|manager|team|company|hr))(?: just| simply| clearly| obviously| apparently| really| also| even| never)* (?:don't|do not|doesn't|does not|didn't|did not|never|failed to|refused? to|couldn't be bothered to|wasn't|was not|weren't|were not|isn't|aren't|seemed not to)(?: even| really| once| bother to)* (?:care|value|respect|appreciate|bother|listen|tak(?:e|ing) (?:me|us|candidates|applicants|people|this|it) seriously|took me seriously|read(?:ing)? my|know how to|pay(?:ing)? attention|listening|interested in (?:me|what)|prepared|paying)",
    '(?:kept|keeps|keep) (?:on )?(?:chang[a-z]+|interrupt[a-z]+|cancel[a-z]+|postpon[a-z]+|reschedul[a-z]+|checking (?:his|her|their) phone|yawn[a-z]+|mov[a-z]+ the goalposts|ignor[a-z]+|contradict[a-z]+)',
    "waste of (?:my |our |your |everyone's |everybody's |anyone's )?(?:time|energy|effort)|(?:complete|total|real|utter) waste|wasting (?:my|our|everyone's) time",
    `(?:gave|given|giving) (?:some |you |an? |such |several |quite )*(?:terrible|awful|bad|poor|weak|stupid|lousy|embarrassing|horrible|dreadful) (?:answers?|reply|impression|performance|interview)`,
    'my (?:answers?|performance|interview|presentation|test|explanations?)(?: to [a-z ]{1,20})? (?:was|were)(?: so| very| really| quite| rather| pretty| just)* (?:terrible|awful|bad|poor|weak|not good|not great|embarrassing|a mess|a disaster|below)',
    "surpris(?:ed|ing) (?:at|by|that|how|to)[^.?!\\n]{0,25}(?:how little|how long|how slow|how badly|how poorly|how rude|lack|nobody|no one|you (?:didn't|did not|haven't|have not|never)|nothing|not (?:to )?(?:have )?(?:hear|get|receiv))",
    'your loss\\b|your (?:fault|failure|negligence|incompetence|indifference|rudeness)',
    '(?:discriminat|prejudic|ageis|sexis|racis)[a-z]* (?:against|by|because|in your|company|interview)|(?:I|me)[^.?!\\n]{0,25} (?:been |being |was )?discriminated',
    'I (?:seriously |really )?(?:doubt|question)(?: that| whether| if)? (?:you|your (?:professionalism|process|judg)|anyone|anybody|this company)',
    '(?:you|they|your [a-z]+)(?: just| simply| clearly| obviously| have| has)* (?:lied|misled|deceived|cheated|wasted|humiliated|insulted|ghosted|abandoned|forgotten me|dropped me)',
    `(?:my|our|the) (?:current |last |former |previous |old |present )+(?:boss|job|company|employer|manager|team|workplace|firm|colleagues)[^.?!\\n]{0,30}(?:(?:doesn't|does not|didn't|did not|never|don't) (?:value|respect|appreciate|care|listen|pay)|is toxic|was toxic|are toxic|treats|treated (?:us|me)|bull(?:y|ied|ies)|exploit)|(?:the|our|my) management (?:is|was) `,
    "can't wait to (?:leave|get (?:out|away)|quit|escape)|(?:sick|tired|fed up) (?:of|with) (?:my|this|waiting|being|the|your|hearing)",
    '(?:what|how) (?:an? )?(?:awful|terrible|horrible|rude|unprofessional|disappointing|ridiculous|pathetic|disrespectful|embarrassing)',
    '(?:so little|no|how little|zero|any) (?:effort|respect|courtesy|consideration|decency|interest|professionalism|manners) (?:you|for|toward|in|into|from|on|to|has|was|is)',
    `${oneself} (?:to (?:say|admit) )?(?:that )?${adverbs}${feelings}`,
    `${theirs} ${adverbs}${feelings}`,
    `(?:find|found|consider|call|feel(?: like)?)${within(30)} ${adverbs}${feelings}`,
    `(?:the|your|that|this) (?:[a-z]+ ){1,3}felt ${adverbs}${feelings}`,
    `${target} (?:[a-z]+ ){0,3}?(?:is|was|were|are|seem[a-z]*|felt|feels|has been|have been|became|got) ${adverbs}(?:been )?${badness}`,
    `(?:it's|it has|this has|this whole [a-z]+ has|that has|it|this|that)(?: been| was| is|'s been|'s) ${adverbs}${badness}`,
    '(?:treated|handled) (?:me |us |this |my application )?(?:so |very |really |quite |pretty )?(?:poorly|badly|unfairly|terribly|carelessly|like (?:dirt|nothing|a number|trash|garbage))',
    '(?:was|were|been|am|being|felt|feel) (?:[a-z]+ )?(?:mistreated|lied to|misled|strung along|ignored|overlooked|cheated|kept in the dark|left hanging|let down)',
    "(?:not|[a-z]+n't|never|nobody|no one)\\b[^.?!\\n]{0,40}(?:take|took|taken|taking) me seriously",
    "(?:can't|cannot|can not|couldn't|hard to) believe (?:that )?(?:you|nobody|no one|how (?:long|badly|poorly|little)|it takes|it took)",
    'not how (?:you|one|people|a (?:serious |good )?company|companies) (?:should )?(?:treat|deal|work|behave|handle|act)',
    '(?:stupid|idiot[a-z]*|morons?|lousy|dumb|jerks?|crap|bullshit|liars?|sucks)',
    '(?:bad|bitter|sour) taste|what a (?:waste|mess|joke|shame|disappointment)|it (?:really )?(?:hurts?|stings?|stung)(?: me)?(?: that| to| when|[.,!])|(?:went|go|gone|going) silent(?: on me)?',
    "(?:can't|cannot|can not) say (?:that )?I (?:enjoyed|liked|appreciated)|did not (?:enjoy|like|appreciate)|didn't (?:enjoy|like|appreciate)",
    'come to expect|typical (?:of|for) (?:big|large|these|such|your)',
    '(?:los(?:e|ing)|lost) (?:my |all |any )?(?:interest|faith|trust|respect|confidence|hope)',
    'I (?:[a-z]+ )?(?:bombed|flopped|blew|flunked|choked|botched|underperformed)',
    '(?:your|the|this|such) silence(?= (?:is|has|was|says|from|speaks)|[.,!?]|$)',
    "I (?:really |just |absolutely |do )*(?:hate|can't stand|cannot stand|despise|loathe|detest)",
    "can't stand (?:him|her|them|it)",
    `my (?:current |last |former |previous |old |present |ex-?)*(?:boss|job|company|employer|manager|team|workplace|firm)${within(30)} ${adverbs}(?:terrible|awful|toxic|bad|horrible|nightmare|mess|hell|sucks?|incompetent|crazy|unbearable|stupid)`,
    "(?:waste of (?:my |our |everyone's )time|wast(?:ed|ing) (?:so much of |all )?my time)",
    "I(?:'m| am| was| have been|'ve been)(?: really| so| just| very| a bit)? (?:sick|tired|exhausted|weary)(?: and tired)? (?:of|from|by)",
    'ghost(?:ed|ing)(?: me)?',
    'ignor(?:e|es|ed|ing) (?:me|my|us|candidates|applicants|people)',
    `(?:nobody|no one|not one of you|none of you|you never|they never|you (?:did not|didn't|have not|haven't) even|never even)\\b[^.?!,;\\n]{0,25}\\b${answer}`,
    "(?:you|your [a-z]+|they)(?: just| obviously| clearly| really| simply)* (?:don't|do not|doesn't|does not|didn't|did not)(?: even| really)? (?:care|value|respect|appreciate|bother)",
    'lack of (?:communication|respect|feedback|response|professionalism|courtesy|interest|organi[sz]ation)',
    '(?:interview|it|test|task|part|everything|conversation) went (?:really |so |very |quite |pretty )*(?:badly|bad|terribly|wrong|poorly|horribly)',
    "(?:I|I have|I've) (?:did|done|performed|answered)(?: so| very| really)? (?:badly|poorly|terribly)",
    'I (?:really |totally |completely )?(?:messed|screwed) up',
    "(?:shame on|(?:that|this|it)(?: is|'s) a (?:real |great )?(?:shame|disgrace)(?! (?:that )?(?:we|I)\\b)|(?:it|this|that|which|silence)(?: really)? (?:says?|speaks?) (?:a lot|volumes) about (?:your|the|how))",
    'regret (?:having|coming|applying|spending|wasting|my)',
    '(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept) (?:candidates|people|applicants|me|us)\\b[^.?!\\n]{0,20}(?:waiting|hanging|in the dark)',
    "I (?:really |just |honestly )?(?:don't|do not|can't|cannot) understand why (?:you|it takes|nobody|no one)",
    'had the decency',
    'not (?:acceptable|how (?:one|you) treats?)',
  ),
  examples: {
    found: [
      { text: 'I am really disappointed.' },
      { text: 'My last boss was terrible.' },
      { text: 'Nobody has answered me.' },
    ],
    fine: [
      { text: 'I liked how you keep builds from frustrating people.' },
      { text: 'I am not disappointed at all.' },
      { text: 'You said "the release was a disgrace" and laughed.' },
    ],
  },
};
