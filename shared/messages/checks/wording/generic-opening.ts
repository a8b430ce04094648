import type { Check } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { flatOf, sentencesOf } from '../text/plain';
import { rest } from './blocks';

/** A message as anybody calls it. */
const thisMessage =
  '(?:(?:this|my|the) )?(?:short |little |quick )?(?:e-?mail|message|note|letter|mail|line|correspondence|missive|communication|memo)';
const hoping = '(?:hope|hoping|trust|trusting)(?: that)?';
const fine =
  '(?:well|fine|good|great|okay|ok|safe|healthy|happy|lovely|wonderful|nice|pleasant|productive|fantastic|relaxing|amazing|smooth|better|(?:in )?(?:the )?(?:good|best|high|great)(?: of)? (?:health|spirits|mood|shape)|in order)';
const days =
  '(?:weekends?|weeks?|days?|start|time|holidays?|evening|morning|afternoon|break|summer|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** What any interview is about. */
const anyJob =
  '(?:role|position|opportunity|company|team|job|post|firm|organi[sz]ation|vacancy|opening|business|institution)';
const end = '(?=[.!?,;]|$)';
/** The first sentence, after the greeting if there is one. */
const first = '(?<=^\\s{0,9}(?:[^\\n.?!]{1,40}\\n\\s{0,9})?)';
const you = "(?:you|all|all's|everything|everything's|everyone|things|life|work)";

/** Saying that one writes at all. */
const writing =
  "(?:I am|I'm) (?:writing|contacting|reaching out|e-?mailing|messaging|dropping you|sending|getting in touch|mailing)";
const when =
  '(?: (?:today|yesterday|the other day|last week|earlier|earlier today|this (?:morning|afternoon|week)|on (?:mon|tues|wednes|thurs|fri)day))?';

const patterns = [
  `(?:it is |it's )?with (?:great |much |real )?(?:pleasure|interest|gratitude|enthusiasm|excitement|anticipation) that i (?:write|am writing|send|contact)|(?:following|further to) our (?:recent |latest |last )?(?:meeting|interview|conversation|discussion|talk|call)${end}|happy (?:mon|tues|wednes|thurs|fri)day|good day to you|${thisMessage} (?:catches|greets) you|${hoping} you(?:'ve| have) (?:had|been having) (?:an? )?(?:[a-z]+ ){0,2}${days}${end}`,
  // Wishing anybody well. "I hope the launch went well" is a wish for somebody.
  `${thisMessage} (?:finds|reaches|gets to|meets) you|may ${thisMessage} (?:find|reach|meet) you`,
  `${hoping} (?:that )?(?:this finds you|${you}(?:'re|'s)?(?: and (?:your |the )?[a-z ]{1,20})?(?: is| are| have been| has been)?(?: all| both| doing| keeping| going| very| still| you){0,4} ${fine}(?! (?:that|of|with|about|to)\\b))`,
  `${hoping} (?:you(?:'re having| (?:had|have|are having|enjoyed|are enjoying|'re enjoying))?|your) (?:an?|your|the)? ?(?:[a-z]+ ){0,2}${days}(?! (?:at|in|with|on|to|of your|for) (?:the|your|[a-z]+land)| (?:trip|tour|off|out|school))`,
  `${hoping} (?:everything|all|things) (?:is|are|goes|go)(?: going)? ${fine}|how are you|how's it going|how is it going|greetings of`,
  // Saying that one writes.
  `(?:I am|I'm) (?:writing|contacting|reaching out|e-?mailing|messaging)(?: to)?(?: you)?(?: ${thisMessage})?(?: today)? (?:to (?:you )?(?:express|reaffirm|extend|convey|follow up|inquire|enquire|check in|touch base|formally)|regarding|about|concerning|in (?:reference|relation|connection))`,
  `(?:I )?(?:just |simply |only )?(?:wanted|would like|want|'d like|wish) to (?:just )?(?:take (?:a|this|the) (?:quick |brief )?(?:moment|minute|second|opportunity|time)|reach out(?! (?:one|once|a final|again))|touch base|circle back|express(?! my (?:thanks|gratitude) for (?:the (?!time|opportunity|interview|chance)|how))|extend|convey|say (?:a )?(?:quick |big )?thank|drop you|send (?:you )?a (?:quick|brief|short))`,
  "touch(?:ing)? base|circl(?:e|ing) back|reaching out (?:to (?:express|follow|touch|check|thank)|regarding|about)|(?:I am|I'm|just) following up (?:on|regarding|about|to)",
  `${writing}${rest(40)}\\b(?:with|in) (?:reference|regards?|relation|respect|connection) (?:to|of|with)|further to (?:our|my|the) (?:recent )?(?:interview|conversation|meeting|discussion|telephone|call|talk)`,
  `(?:just|only)? ?(?:a|this is a|this) (?:very )?(?:quick|short|brief|little) ${thisMessage} to (?:say (?:many )?thanks?(?: you)?|thank you)(?: so much| very much| again)* for (?:(?:your time|the (?:chat|call|interview|meeting|opportunity|conversation)|meeting|seeing|having|interviewing|speaking|talking|chatting|taking the time)(?: (?:to|with|me|you|meet|speak|talk|chat|us))*${when})${end}`,
  `(?:I am|I'm) (?:just |simply )?writing (?:today |now |simply |just |briefly )*to (?:say )?(?:thank you|thanks)(?: so much| very much| again)* for (?:(?:the|your|our|this) (?:[a-z]+ )?(?:interview|time|meeting|conversation|call|opportunity|chance|talk|chat)(?: (?:with me|to (?:interview|meet|speak|talk)(?: with (?:you|me))?))?|(?:taking the time|meeting|interviewing|speaking)(?: (?:to|with|me|meet|speak|talk))*)${when}${end}`,
  `(?:wanted|want|would like|'d like|wish) to follow up (?:on|after|regarding|about) (?:our|my|the) (?:recent|last|latest) (?:interview|conversation|meeting|discussion|talk|call|chat|application)${when}${end}|(?<=^|\\n\\s{0,9})to (?:the|your) (?:hiring|recruit[a-z]*|hr|interview|selection|talent)[a-z ]{0,20} (?:team|manager|panel|committee|department)`,
  `(?<=^|[.!\\n]\\s{0,9})just (?:quickly )?(?:checking in|following up|touching base|saying hello)${end}`,
  `(?<=^|[.!\\n]\\s{0,9}|just |this is )(?:just )?an? (?:quick|short|brief|little|friendly|gentle) (?:follow-?up|check-?in) (?:on|about|regarding|after|to|from|re)\\b`,
  `just (?:wanted|want|would like|'d like|thought I(?:'d| would)) (?:to )?(?:quickly )?check in (?:regarding|about|concerning|with you|on my)|${first}(?:many )?(?:thank you|thanks)(?: so much| very much)? for your (?:valuable )?(?:time|consideration|attention)(?:,? (?:and|your|time|interest|consideration|attention)){0,4}(?=[.!])`,
  `(?:take|taking) this opportunity|please accept this|(?:allow|permit) me to (?:express|thank|extend|convey|get in touch|contact|write|follow up|introduce)|(?:thought|figured) I(?:'d| would) (?:just )?(?:send|drop|write)(?: you)? (?:an? )?(?:quick |brief |short |little )*(?:${thisMessage} )?to (?:follow up|check in|touch base|say (?:hello|hi))|this is to (?:thank|express|convey|inform|follow)`,
  `(?:out of|from|in) your (?:very |extremely |hectic |busy |packed |tight )*(?:busy|hectic|packed|tight) (?:schedule|day|week|calendar)`,
  // Meeting anybody, and learning about any job.
  `(?:great|nice|lovely|good|wonderful|a pleasure|fantastic|awesome|enjoyed|delighted|glad|happy|delight|love|loved|honou?r)\\b${rest(60)}\\b(?:and|to) (?:to )?(?:learn|learning|hear|hearing|find|finding|know|knowing|discuss|discussing|talk|talking)(?: out)?(?: a (?:bit|lot|little))?(?: more)? about (?:the|your|this) (?:[a-z]+ )?${anyJob}(?:,? and (?:the|your) (?:[a-z]+ )?${anyJob})?${end}`,
  // Greeting nobody, and set phrases.
  'to whom it may concern|(?:dear|hello|hi) (?:sirs?|madam)(?: (?:or|and) (?:sirs?|madam))?|dear sir/madam',
  '(?:dear|hello|hi) (?:the )?(?:hiring|recruit[a-z]*|hr|human resources|talent|interview[a-z]*|selection)(?: (?:acquisition )?(?:manager|team|committee|department|panel|staff))?',
  '(?:it was|was|it has been|what) (?:a|an|such a)? ?(?:great |real |true |absolute |genuine |sincere ){0,4}(?:pleasure|honou?r|delight) (?:meeting|to meet|speaking|to speak|talking|to talk)(?: to| with)? (?:with )?you(?: all)?(?: today| yesterday| and (?:to )?(?:learn|hear|get|discuss)[a-z]*|(?=[.!]|$|, (?:and )?(?:thank|i|it|we|your|the)(?![a-z])))',
  `thank you (?:very much |so much )?for (?:giving me |granting me )?(?:the|this|an) (?:[a-z]+ )?opportunity to (?:interview|be interviewed|apply)|(?:thanks|grateful|thankful)(?: again| so much)? for (?:the|this|an) (?:[a-z]+ )?opportunity to (?:interview|be interviewed|apply)(?: with (?:you|your [a-z]+))?(?: for (?:the|this) (?:[a-z]+ )?${anyJob})?${end}|(?:esteemed|prestigious|reputed|renowned|illustrious|well-reputed) (?:company|organi[sz]ation|firm|institution|concern|group)|interest in (?:this|such an?|the) (?:exciting|amazing|wonderful|fantastic|great) (?:opportunity|role|position|job)`,
  `writing this ${thisMessage}|my name is [a-z]+(?: [a-z]+)?(?: and|,)|(?:sincere|heartfelt|deepest) (?:gratitude|thanks|appreciation)`,
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
