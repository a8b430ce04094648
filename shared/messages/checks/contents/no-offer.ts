import { missing, type Check } from '../check';
import { anyOf } from '../text/patterns';
import { hasSentenceWith, ownBusinessOf } from '../text/own-business';
import { flatOf } from '../text/plain';

const more =
  '(?:anything|something|any|further|more|additional|other|else|questions?|information|details?|documents?|references?|samples?|missing|clarif[a-z]+|unclear)';
const give =
  '(?:send|provide|share|answer|give you|tell you|talk|put you in touch|explain|show|go into|go deeper|teach|supply|forward|arrange|elaborate|clarify|expand|supply|bring|discuss|come by|come back|call|speak|write up|(?:walk|fill|talk|take|run) you (?:in|through)|walk you|bring you up to)';
const offers = [
  `(?:if|should|in case|whenever|anything|whatever|what else|whether|do say|just say|is there|would it|would you|shall I|should I|can I|could I|may I|feel free|(?:be|am|I'm) (?:more than |very |always |of course )?(?:happy|glad|willing|pleased|delighted) to|gladly|at your disposal|reach me|get in touch|contact me|call me|ring me|drop me|write to me|email me|I can|I could)\\b[^.?!\\n]{0,100}\\b(?:questions?|useful|need|require|further|additional|information|details?|references?|referees?|samples?|examples?|unclear|clarif[a-z]+|clearer|ask|send|show|provide|share|discuss|go over|talk (?:it|this|through|again|more)|trial|elaborate|expand|hear more|know more|see more|tell you more|anything else|something else|help you (?:decide|choose)|interested|curious|mock|draft|put together|sketch|prepare|walk you|help with your decision|help your decision|decide)`,
  `(?:let me know|tell me|say|ask)\\b[^.?!\\n]{0,40}\\b(?:what else|anything|whatever|more)`,
  `(?:questions?|need|require|further|unclear|anything else|something else|useful|details?)\\b[^.?!\\n]{0,60}\\b(?:get in touch|contact me|reach me|call me|ring me|email me|write to me|around|available|free|here|know)`,
  `(?:if|should|in case|whenever)\\b[^.?!\\n]{0,80}\\b(?:need|require|want|like|useful|help|helps|know|hear|see|come up|came up|arise|arises|missing|unclear|wish|dig)\\b[^.?!\\n]{0,80}(?:ask|let me know|tell me|call|write|send|provide|share|answer|glad|happy|gladly|available|reach|ping|shout|say|around|at your disposal|ready|touch|contact|drop|pleased|will|it|free|here|open)`,
  `(?:let me know|lemme know|let us know|tell me|ask|shout|holler|just say|say so|give me a (?:shout|ring|call|bell)|ping|write|drop me)\\b[^.?!\\n]{0,60}\\b(?:if|whether|should)\\b[^.?!\\n]{0,60}\\b(?:need|require|want|would like|you'd|'d like|send|provide|useful|help|of (?:use|interest)|curious|wonder|${more})`,
  `(?:happy|glad|gladly|pleased|delighted|can|could|ready|willing|available)\\b[^.?!\\n]{0,40}\\b${give}`,
  `(?:${more}) (?:[a-z]+ ){0,4}(?:you|I)(?: would|'d| might| may| can| could| still| should)* (?:like|need|want|have|know|wish|require|clarify|send|provide|add|tell|see)`,
  `(?:for|with|about|to answer) (?:any |further |all |other |more |your |follow-?up )+(?:questions?|information|queries|details)`,
  `(?:further|more|additional|follow-?up|other|any) (?:questions?|information|details?|documents?|references?|material)[^.?!\\n]{0,50}(?:ask|available|disposal|welcome|call|reach|write|know|left|contact|email|mail|send|provide)`,
  `(?:ask|ask me|feel free|(?:don't|do not|please|never) hesitate|drop me a line|at your disposal|reach me|ping me|give me a (?:call|shout|ring))\\b[^.?!\\n]{0,60}(?:any ?time|questions?|more|anything|else|further|know|call|ask|contact|reach|if|whenever|whatever|day)`,
  `(?:if|should)\\b[^.?!\\n]{0,60}\\b(?:questions?|anything|something|any|else|more)\\b[^.?!\\n]{0,60}(?:ask|call|write|know|tell|send|reach|available|disposal|shout|ping)`,
  `(?:ask|call|write|phone|contact|e-?mail|message|reach|text) (?:me|us)\\b[^.?!\\n]{0,30}(?:if|with|should|about|any ?time|whenever|in case|anything)`,
  "if you(?:'d| would)? (?:like|want|care|wish|prefer|fancy) (?:me )?to (?:see|look|have a look|read|try|hear|watch|know)|" +
    'would it (?:help|be (?:useful|helpful|of (?:use|help|interest)))\\b|(?:message|call|e-?mail|text|line|phone call) away|(?:available|reachable|open|free|here|disposal)\\b[^.?!\\n]{0,15} (?:for|to) (?:any |all |further |your )*(?:questions?|calls?|(?:a|another) (?:[a-z]+ )?(?:call|chat|talk|conversation|trial))',
  '(?<=^|[.!\\n]\\s{0,9})any (?:further |other |more )?(?:questions?|queries|doubts?|details)(?: at all)?(?=[,:] )',
  `(?:welcome|invited) to (?:contact|ask|call|reach|write|get in touch)`,
  `(?:references?|certificates?|samples?|documents?)\\b[^.?!\\n]{0,30}(?:ready|at once|on request|available|any ?time)`,
  `(?:want|like|care|curious|interested|fancy) (?:me )?to (?:see|hear|know|read|try)[^.?!\\n]{0,40}\\? ?(?:I'll|I will|I can|I'd|just|happy|let)`,
  `(?:if|should|in case) (?:that|it|this|they|one|those|these|any of (?:it|this|that))(?:'d| would| could| might| can| may| is| are| were| should)?(?: be)? (?:of (?:any |some )?(?:use|help|interest|value|service)|useful|helpful|help|wanted|needed|welcome|relevant|handy)`,
  `(?:if|should|in case|whenever|were) you (?:to )?(?:'d |would |ever |still |also |find you )*(?:want|wish|like|care|need|fancy|prefer|require|feel like)(?: to)? (?:see|hear|read|know|have|check|talk|speak|look|more|any|another|some|further|them|it|one)`,
  `(?:is there|are there|do you need|would you like|shall I|should I|can I|could I|may I)\\b[^.?!\\n]{0,60}\\b(?:${give}|${more}|see|hear)`,
].map((pattern) => anyOf(pattern));

/** Asking them for something: "could you send me the address", "please send me the form". */
const request =
  /(?<!\bif )\b(?:further|more|any) (?:information|details)\b[^.?!\n]{0,40}(?:would|'d|will) be (?:[a-z]+ )?(?:welcome|appreciated|helpful|useful|good|great)\b|\b(?:(?:could|can|would|will) you|please|kindly)(?: please| kindly)? (?:send|tell|give|share|provide|explain|forward|show|e-?mail|let me have|pass|confirm|point)\b(?! (?:me|us) (?:if|whether|what else|should|anything))/;
const offering =
  /\b(?:if you|should you|i can|i could|i'd|i'll|i'm happy|i am happy|happy to|glad to|anything (?:else )?(?:from|i can))\b/;

/** A thank-you that does not offer further information (W10). */
export const noOffer: Check = {
  id: 'no-offer',
  rule: 'W10',
  find: ({ step, text }) => (step === 'thank-you' && !hasOffer(text) ? missing : []),
  examples: {
    found: [
      { text: 'Hi Dana,\n\nThank you. I hope to see you soon.' },
      { text: 'Hi Dana,\n\nThank you. Further information on the parking would be welcome.' },
      { text: 'Hi Dana,\n\nThank you. Could you send me more information about the pension?' },
    ],
    fine: [
      { text: 'If you need anything else, just ask.' },
      { text: 'I am happy to send references.' },
      { text: "Any questions, you've got my number." },
      { text: "I've more drawings if you'd like to leaf through them." },
      { text: 'Thank you.', step: 'check-in' },
    ],
  },
};

/** True if the text offers to tell, send or answer something. */
export function hasOffer(text: string): boolean {
  const plain = ownBusinessOf(flatOf(text), (sentence) => request.test(sentence) && !offering.test(sentence));
  return offers.some((pattern) => plain.search(pattern) >= 0) || hasSentenceWith(plain, 'if', 'moreFrom');
}
