import { missing, type Check } from '../check';
import { anyOf } from '../text/patterns';
import { hasSentenceWith, ownBusinessOf } from '../text/own-business';
import { flatOf } from '../text/plain';

const later = '(?:future|another|other|new|next|similar|later|different|further|upcoming|suitable|fresh)';
const openings =
  '(?:openings?|roles?|posts?|positions?|opportunit(?:y|ies)|vacanc(?:y|ies)|jobs?|projects?|one|time|chance|occasion)';
const doors = [
  '(?:another|other|different|stronger|better|more suitable) (?:applicant|candidate|person|people|choice|match)|(?:on|onto) your (?:list|radar|books)|for next (?:year|time|season|term)|(?:understand|respect|accept|appreciate)\\b[^.?!\\n]{0,40}(?:decision|choice|chose|choose|not me|otherwise)',
  "(?:I'm|I am|I was|me) not the (?:one|right|person)|(?:take|taken) (?:it|this|your silence)[^.?!\\n]{0,20} (?:as|for) a no|(?:wish|hope)[a-z]*\\b[^.?!\\n]{0,40}(?:every success|all the best|the very best|all goes well|right person)(?! (?:with|for|at|on|in) (?:the|your) (?!search|choice|new (?:colleague|hire|person)|hiring|decision))",
  "(?:somebody|someone|another person) else (?:got|has|gets|won|is)|going with (?:somebody|someone|another|an? (?:other|internal|more))|go(?:es)? to (?:another|someone|somebody)|no (?:hard feelings|bad blood|bother|worries|offen[cs]e)|fair play to|(?:drops?|dropped|pulls?|pulled|falls?|fell|fallen) (?:out|through)|chang(?:e|es|ed) (?:your|their) minds?|(?:is|be|'s) a no\\b|(?:is not|isn't|not) for me\\b|remember(?:ed)? me",
  "(?:we|we'll|we will|we might|we may|maybe|perhaps)[^.?!\\n]{0,20} meet",

  "(?:if|even if|should|in case)\\b[^.?!\\n]{0,40}(?:doesn't|does not|didn't|did not|not|isn't|won't)\\b[^.?!\\n]{0,20}(?:work out|happen|selected|chosen|match|fit|the one|successful|meant|pan out|me\\b)",
  '(?:hiring|hire|recruit[a-z]*|looking|search[a-z]*|grow[a-z]*|need[a-z]*)\\b[^.?!\\n]{0,25} again',
  'wish(?:ing)? (?:you|them|him|her|the|whoever|both|all)\\b[^.?!\\n]{0,40}(?:well|best|luck|success)(?! (?:with|for|at|on|in) (?:the|your) (?!search|choice|new (?:colleague|hire|person)|hiring|decision))',
  "come back (?:for|to|any ?time)|know where (?:to find|I am|I'm)|(?:picked|filled|settled on|signed|got) (?:the |your )?(?:someone|somebody)|not (?:be )?me,|isn't me\\b|(?:any ?thing|something|openings?|roles?|positions?|posts?) (?:else|different|similar|suitable)",
  'pursu(?:e|ed|ing) other|gone to (?:another|someone|somebody)|on file|reconnect',
  '(?:chosen|choose|chose|picked|hired|gone|went|go|decided|decide|selected|found|moved?|moving|offered|given|settled|preferred)\\b[^.?!\\n]{0,40}(?:someone|somebody|another|other|others|else|different direction|candidate|person|forward with)',
  '(?:someone|somebody|another candidate|other candidates?)(?: else)?\\b[^.?!\\n]{0,30}(?:better|was|is|fits?|fit|instead|chosen|match)',
  '(?:been|is|be|have|already|position) (?:already )?filled|found (?:your|the|a|an) (?:[a-z]+ ){0,3}(?:engineer|person|candidate|colleague|[a-z]+er)\\b',
  '(?:stay|keep|remain|staying|keeping|remaining|be)(?: [a-z]+)? (?:in (?:touch|contact)|connected)',
  'keep me (?:in mind|on file|on your (?:list|radar)|posted (?:on|about) (?:future|other))',
  'think(?:ing)? of me|thought of (?:when|if|for|again|me|in)|consider(?:ed)? (?:me )?(?:again|for)|(?:remember|have) me (?:when|if|in mind)',
  `${later} (?:[a-z]+ ){0,2}${openings}|(?:at|on) (?:some|a|any|another) (?:later|future|other) (?:date|time|point|stage|day|occasion)|(?:hat|name|cap) (?:back )?in(?:to)? (?:the|your) (?:ring|hat)|next (?:season|year|term|intake|vintage|harvest|round|summer|spring|autumn|winter)`,
  `(?:were|should|if|when|whenever|in case)\\b[^.?!\\n]{0,30}\\b(?:${openings}|something|anything|need|chair|seat|spot|place|gap|desk)\\b[^.?!\\n]{0,25}\\b(?:arise|arises|arose|crop|crops|come|comes|came|surface|surfaces|materiali[sz]es?|fall|falls|become|becomes|appear|appears|emerge|emerges|turn|turns|open|opens|pop|pops|present itself|free up)\\b`,
  `(?:something|anything|role|one|position|opening|opportunity|vacancy|${openings})(?: else| similar| new| suitable)?\\b[^.?!\\n]{0,12} (?:comes?|opens?|came|opened|turns?|appears?|pops?|becomes?) (?:up|available|open|free|again)`,
  `(?:role|position|job|post|vacancy|spot|place|search) (?:is |gets? |should )?re-?open(?:s|ed)?`,
  '(?:whoever|whomever|whichever (?:candidate|person)) (?:you|they|gets?|got|is|was|wins?|has|will)',
  '(?:our )?paths (?:will |may |might )?(?:cross|meet)|cross (?:our )?paths|meet again|see (?:each other|you) again|work together (?:another|some|one|again|later)|work with you (?:some|one|another)',
  '(?<!\\b(?:office|front|back|your|whose|ward|side|garage|shop) )doors? (?:(?:is|stays|remains|stay|remain|always|still|a bit|little|will|be|wide|ajar|stands) ){0,3}open(?! (?:on|at|from|until|to everyone|for everyone))|open door(?! (?:day|event|policy))|door (?:is )?ajar',
  '(?:some ?day|one day|another (?:time|year|season)|next time(?! i\\b)|(?:bump|run) into (?:each other|one another|you)|small (?:world|industry|field|town)|in (?:the )?future|down the (?:road|line)|later (?:in|on|this)|again (?:later|in|some)|(?:talk|speak|apply|hear from you|come back|try) again|gladly come back)',
  '(?:should|if) (?:things|anything|that|your plans|plans|the situation|circumstances|something|your mind) changes?',
  '(?:reach out|contact me|write me|call me|get in touch|you can always|let me know)[^.?!\\n]{0,30}(?:any ?time|in the future|whenever|if (?:a|an|something)|always)',
  "(?:fit|timing|time|moment|match)\\b[^.?!\\n]{0,15} (?:isn't|is not|wasn't|was not|not) right|(?:isn't|is not|wasn't|was not|not) (?:a|the right) (?:fit|match|time|moment|choice|person|one)|not (?:to be )?this time",
  'either way|(?:whatever|whichever|however|no matter (?:what|which|how))\\b[^.?!\\n]{0,20} (?:decide|choose|outcome|decision|result|happens?|goes|turns out|ends?|falls?|hear)',
  "(?:keep|hold on to|hang on to|save|you have|you still have) my (?:number|details|cv|resume|name|application|contact|card)|(?:you are|you're|you may be|already|all) (?:all )?sorted",
].map((pattern) => anyOf(pattern));

/** Closing the door: "there is no need to contact me again". */
const closing =
  /\bleave it at that\b|\bwhoever you (?:took|chose|hired)[^.?!\n]{0,10} worth it\b|\b(?:no need to|no point in|do not|don't|never|please stop|won't|will not|no longer|rather not)(?: (?!hesitate)[a-z]+){0,2} (?:contact|thinking? of|keep(?:ing)?|consider(?:ing|ed)?|remember|call|hear|stay|apply|come back|reach|be in touch|get in touch|interested)\b(?![^.?!\n]*\bbut\b)/;

/** A final message that does not accept that the choice may fall on others, nor leaves the door open (W8). */
export const noOpenDoor: Check = {
  id: 'no-open-door',
  rule: 'W8',
  find: ({ step, text }) => (step === 'final' && !hasOpenDoor(text) ? missing : []),
  examples: {
    found: [
      { step: 'final', text: 'Hi Dana,\n\nthis is my last message. Could you tell me where things stand?' },
      { step: 'final', text: 'Hi Dana,\n\nthere is no need to contact me again.' },
    ],
    fine: [
      { step: 'final', text: 'Hi Dana,\n\nif you have chosen somebody else, I understand.' },
      { step: 'final', text: 'Hi Dana,\n\nI would be glad to stay in touch.' },
      {
        step: 'final',
        text: 'Hi Dana,\n\nshould a vacancy arise next season, I would throw my hat in again.',
      },
      { text: 'Hi Dana,\n\nThank you.' },
    ],
  },
};

/** True if the text accepts another choice, or leaves the door open for later. */
export function hasOpenDoor(text: string): boolean {
  const plain = ownBusinessOf(flatOf(text), (sentence) => closing.test(sentence));
  return doors.some((pattern) => plain.search(pattern) >= 0) || hasSentenceWith(plain, 'if', 'openDoor');
}
