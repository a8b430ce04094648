import type { Check } from '../check';
import { adverbs, within, wordingOf } from './wording';

const feelings =
  '(?:disap+oint(?:ed|ing)|dis+ap+oint(?:ed|ing)|dissap?pointed|frustrat(?:ed|ing)|annoy(?:ed|ing)|irritat(?:ed|ing)|upset|angry|furious|mad at|unhappy|bitter|insulted|insulting|offended|offensive|humiliat(?:ed|ing)|disrespected|let down|discouraged|fed up|outraged|appalled|shocked|unfair|unprofessional|unacceptable|ridiculous|rude|disrespectful|terrible|awful|horrible|pathetic|a joke|a disgrace|impolite|arrogant|incompetent|chaotic|disorgani[sz]ed|sloppy|not acceptable|not professional|not okay|not ok)';
const oneself =
  "(?:I'm|I am|I was|I feel|I felt|I've been|I have been|I got|I must say I am|am|makes me|made me|left me|leaves me)";
const theirs =
  "(?:it|this|that|you|which|your(?: \\p{L}+){1,2}|such (?:behaviou?r|treatment|conduct|communication))(?: is| was| are| were| seems?| seemed| feels?| felt| looks?| sounds?|'s|'re)";
const answer =
  '(?:answer|repl|respon|writ|wrote|call|contact|told|decency|bother|inform|tell|get back|got back|care)\\p{L}*';

const badness =
  '(?:frustrating|disappointing|(?:an? |such an? |one )?(?:\\p{L}+ )?(?:mess|nightmare|joke|disgrace|farce|circus|disaster|shambles)|clueless|incompetent|bored|boring|unprepared|rude|poor|terrible|awful|horrible|chaotic|unprofessional|disrespectful|unfair|unacceptable|toxic|arrogant|useless|pathetic|ridiculous|insulting|annoying|careless|dismissive|hostile|stupid|dumb|lousy|hell|horrendous|dreadful|miserable|humiliating|dishonest|shameful|pointless|disorgani[sz]ed|uninterested|condescending|unbearable|a letdown|sloppy)';
const target =
  '(?:process|experience|communication|recruiters?|interviewers?|panel|management|managers?|boss|employer|company|hr|department|treatment|silence|waiting|response|emails?|colleagues?|interview|test|task|behaviou?r|organi[sz]ation|questions?|job|workplace|culture|atmosphere|staff|people)';

/** Frustration, reproaches, bad words about them, others or oneself (W7). */
export const negative: Check = {
  id: 'negative',
  rule: 'W7',
  find: wordingOf(
    `${oneself} (?:to (?:say|admit) )?(?:that )?${adverbs}${feelings}`,
    `${theirs} ${adverbs}${feelings}`,
    `(?:find|found|consider|call|feel(?: like)?)${within(30)} ${adverbs}${feelings}`,
    `(?:the|your|that|this) (?:\\p{L}+ ){1,3}felt ${adverbs}${feelings}`,
    `${target} (?:\\p{L}+ ){0,3}?(?:is|was|were|are|seem\\p{L}*|felt|feels|has been|have been|became|got) ${adverbs}(?:been )?${badness}`,
    `(?:it's|it has|this has|this whole \\p{L}+ has|that has|it|this|that)(?: been| was| is|'s been|'s) ${adverbs}${badness}`,
    '(?:treated|handled) (?:me |us |this |my application )?(?:so |very |really |quite |pretty )?(?:poorly|badly|unfairly|terribly|carelessly|like (?:dirt|nothing|a number|trash|garbage))',
    '(?:was|were|been|am|being|felt|feel) (?:\\p{L}+ )?(?:mistreated|lied to|misled|strung along|ignored|overlooked|cheated|kept in the dark|left hanging|let down)',
    "(?:not|n't|never|nobody|no one)\\b[^.?!\\n]{0,30}(?:take|took|taken|taking) me seriously",
    "(?:can't|cannot|can not|couldn't|hard to) believe (?:that )?(?:you|nobody|no one|how (?:long|badly|poorly|little)|it takes|it took)",
    'not how (?:you|one|people|a (?:serious |good )?company|companies) (?:should )?(?:treat|deal|work|behave|handle|act)',
    '(?:stupid|idiot\\p{L}*|morons?|lousy|dumb|jerks?|crap|bullshit|liars?|sucks)',
    '(?:bad|bitter|sour) taste|what a (?:waste|mess|joke|shame|disappointment)|it (?:really )?(?:hurts?|stings?|stung)(?: me)?(?: that| to| when|[.,!])|(?:went|go|gone|going) silent(?: on me)?',
    "(?:can't|cannot|can not) say (?:that )?I (?:enjoyed|liked|appreciated)|did not (?:enjoy|like|appreciate)|didn't (?:enjoy|like|appreciate)",
    'come to expect|typical (?:of|for) (?:big|large|these|such|your)',
    '(?:los(?:e|ing)|lost) (?:my |all |any )?(?:interest|faith|trust|respect|confidence|hope)',
    'I (?:\\p{L}+ )?(?:bombed|flopped|blew|flunked|choked|botched|underperformed)',
    '(?:your|the|this|such) silence(?= (?:is|has|was|says|from|speaks)|[.,!?]|$)',
    "I (?:really |just |absolutely |do )*(?:hate|can't stand|cannot stand|despise|loathe|detest)",
    "can't stand (?:him|her|them|it)",
    `my (?:current |last |former |previous |old |present |ex-?)*(?:boss|job|company|employer|manager|team|workplace|firm)${within(30)} ${adverbs}(?:terrible|awful|toxic|bad|horrible|nightmare|mess|hell|sucks?|incompetent|crazy|unbearable|stupid)`,
    "(?:waste of (?:my |our |everyone's )time|wast(?:ed|ing) (?:so much of |all )?my time)",
    "I(?:'m| am| was| have been|'ve been)(?: really| so| just| very| a bit)? (?:sick|tired|exhausted|weary)(?: and tired)? (?:of|from|by)",
    'ghost(?:ed|ing)(?: me)?',
    'ignor(?:e|es|ed|ing) (?:me|my|us|candidates|applicants|people)',
    `(?:nobody|no one|not one of you|none of you|you never|they never|you (?:did not|didn't|have not|haven't) even|never even)\\b[^.?!\\n]{0,25}\\b${answer}`,
    "(?:you|your \\p{L}+|they)(?: just| obviously| clearly| really| simply)* (?:don't|do not|doesn't|does not|didn't|did not)(?: even| really)? (?:care|value|respect|appreciate|bother)",
    'lack of (?:communication|respect|feedback|response|professionalism|courtesy|interest|organi[sz]ation)',
    '(?:interview|it|test|task|part|everything|conversation) went (?:really |so |very |quite |pretty )*(?:badly|bad|terribly|wrong|poorly|horribly)',
    "(?:I|I have|I've) (?:did|done|performed|answered)(?: so| very| really)? (?:badly|poorly|terribly)",
    'I (?:really |totally |completely )?(?:messed|screwed) up',
    "(?:shame on|(?:that|this|it)(?: is|'s) a (?:real |great )?(?:shame|disgrace)(?! (?:that )?(?:we|I)\\b)|says? a lot about (?:your|the) (?:company|firm|culture))",
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
