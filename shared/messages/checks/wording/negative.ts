import type { Check } from '../check';
import { adverbs, within, wordingOf } from './wording';

const feelings =
  '(?:disap+oint(?:ed|ing)|dis+ap+oint(?:ed|ing)|dissap?pointed|frustrat(?:ed|ing)|annoy(?:ed|ing)|irritat(?:ed|ing)|upset|angry|furious|mad at|unhappy|bitter|insulted|insulting|offended|offensive|humiliat(?:ed|ing)|disrespected|let down|discouraged|fed up|outraged|appalled|shocked|unfair|unprofessional|unacceptable|ridiculous|rude|disrespectful|terrible|awful|horrible|pathetic|a joke|a disgrace|impolite|arrogant|incompetent|chaotic|disorgani[sz]ed|sloppy|not acceptable|not professional|not okay|not ok)';
const oneself =
  "(?:I'm|I am|I was|I feel|I felt|I've been|I have been|I got|I must say I am|am|makes me|made me|left me|leaves me)";
const theirs =
  "(?:it|this|that|you|which|(?:your|the)(?: \\p{L}+){1,2}|such (?:behaviou?r|treatment|conduct|communication))(?: is| was| are| were| seems?| seemed| feels?| felt| looks?| sounds?|'s|'re)";
const answer =
  '(?:answer|repl|respon|writ|wrote|call|contact|told|decency|bother|inform|tell|get back|got back|care)\\p{L}*';

/** Frustration, reproaches, bad words about them, others or oneself (W7). */
export const negative: Check = {
  id: 'negative',
  rule: 'W7',
  find: wordingOf(
    `${oneself} (?:to (?:say|admit) )?(?:that )?${adverbs}${feelings}`,
    `${theirs} ${adverbs}${feelings}`,
    `(?:find|found|consider|call|feel(?: like)?)${within(30)} ${adverbs}${feelings}`,
    `(?:the|your|that|this) (?:\\p{L}+ ){1,3}felt ${adverbs}${feelings}`,
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
