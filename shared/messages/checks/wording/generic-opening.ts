import type { Check } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { flatOf, sentencesOf } from '../text/plain';

const well = '(?:well|fine|good|great|okay|ok|safe|healthy|in good health|in good spirits|in order)';
const patterns = [
  'hope (?:that )?(?:everything|all|things) (?:is|are|goes|go)(?: going)? (?:well|great|fine|good)|contacting you (?:regarding|about|to)',
  '(?:e-?mail|message|note|letter|mail|this) finds you',
  `(?:hope|hoping|trust) (?:that )?(?:you|you're|you are|all|all's|everything|everything's|things|you and your (?:family|team|loved ones))(?: is| are|'re|'s| have been)?(?: all| both| doing| keeping| going| very| still)* ${well}`,
  "hope (?:that )?you(?:'re having| (?:had|have|are having|enjoyed)) (?:an?|your|the) (?:[a-z]+ )?(?:weekend|week|day|start|time|holidays?|evening|morning|break|summer)",
  'to whom it may concern|(?:dear|hello|hi) (?:sirs?|madam)(?: (?:or|and) (?:sirs?|madam))?|dear sir/madam',
  '(?:dear|hello|hi) (?:the )?(?:hiring|recruit[a-z]*|hr|human resources|talent|interview[a-z]*|selection)(?: (?:acquisition )?(?:manager|team|committee|department|panel|staff))?',
  "(?:I am|I'm) writing (?:to you )?to (?:express|reaffirm|extend|convey|follow up|inquire|enquire|check in|touch base|formally)",
  "(?:I )?(?:just |simply |only )?(?:wanted|would like|want|'d like|wish) to (?:just )?(?:take (?:a|this|the) (?:quick |brief )?(?:moment|minute|second|opportunity|time)|reach out(?! (?:one|once|a final|again))|touch base|circle back|express|extend|convey|say (?:a )?(?:quick |big )?thank|drop you|send (?:you )?a (?:quick|brief|short))",
  'touch(?:ing)? base|circl(?:e|ing) back|reaching out (?:to (?:express|follow|touch|check|thank)|regarding|about)',
  '(?:it was|was|it has been|what) (?:a|an|such a)? ?(?:great |real |true |absolute |genuine |sincere )*(?:pleasure|honou?r|delight) (?:meeting|to meet|speaking|to speak|talking|to talk)(?: to| with)? (?:with )?you(?: all)?(?: today| yesterday| and (?:to )?(?:learn|hear|get|discuss)[a-z]*|(?=[.!]|$|, (?:and )?(?:thank|i|it|we|your|the)(?![a-z])))',
  'greetings of the day|thank you (?:very much |so much )?for (?:giving me |granting me )?(?:the|this|an) (?:[a-z]+ )?opportunity to (?:interview|be interviewed|apply)|esteemed (?:company|organi[sz]ation|firm)|writing this (?:e-?mail|message|letter|note)',
  'my name is [a-z]+(?: [a-z]+)?(?: and|,)',
  '(?:sincere|heartfelt|deepest) (?:gratitude|thanks|appreciation)',
  "(?:I am|I'm|just) following up (?:on|regarding|about|to)",
].map((pattern) => anyOf(pattern));

/** Sentences after the greeting that count as the opening. */
const OPENING_SENTENCES = 3;

/** An opening that every message to anybody could have (W2). */
export const genericOpening: Check = {
  id: 'generic-opening',
  rule: 'W2',
  find: ({ text }) => {
    const plain = flatOf(text);
    const end = sentencesOf(plain)[OPENING_SENTENCES]?.from ?? plain.length;
    return spansOf(plain.slice(0, end), patterns);
  },
  examples: {
    found: [
      { text: 'Hi Dana,\n\nI hope this email finds you well.' },
      { text: 'Dear Sir or Madam,\n\nthank you.' },
      { text: 'Hi Dana,\n\njust touching base.' },
    ],
    fine: [
      { text: 'Hi Dana,\n\nI hope the launch went well.' },
      { text: 'Hi Dana,\n\nIt was a pleasure to meet somebody who names things well.' },
    ],
  },
};
