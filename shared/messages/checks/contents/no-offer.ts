import { missing, type Check } from '../check';
import { anyOf } from '../text/patterns';
import { plainOf } from '../text/plain';

const more =
  '(?:anything|something|any|further|more|additional|other|else|questions?|information|details?|documents?|references?|samples?|missing|clarif\\p{L}+|unclear)';
const give =
  '(?:send|provide|share|answer|give you|tell you|talk|put you in touch|explain|show|go into|go deeper|teach|supply|forward|arrange|elaborate|clarify|expand|supply|bring|discuss|come by|come back|call|speak|write up|walk you)';
const offers = [
  `(?:if|should|in case|whenever)\\b[^.?!\\n]{0,80}\\b(?:need|require|want|like|useful|help|helps|know|hear|see|come up|came up|arise|arises|missing|unclear|wish|dig)\\b[^.?!\\n]{0,80}(?:ask|let me know|tell me|call|write|send|provide|share|answer|glad|happy|gladly|available|reach|ping|shout|say|around|at your disposal|ready|touch|contact|drop|pleased|will|it|free|here|open)`,
  `(?:let me know|lemme know|let us know|tell me|ask)\\b[^.?!\\n]{0,60}\\b(?:if|whether|should)\\b[^.?!\\n]{0,60}\\b(?:need|require|want|would like|'d like|send|provide|${more})`,
  `(?:happy|glad|gladly|pleased|delighted|can|could|ready|willing|available)\\b[^.?!\\n]{0,40}\\b${give}`,
  `(?:${more}) (?:\\p{L}+ ){0,4}(?:you|I)(?: would|'d| might| may| can| could| still| should)* (?:like|need|want|have|know|wish|require|clarify|send|provide|add|tell|see)`,
  `(?:for|with|about|to answer) (?:any |further |all |other |more |your )+(?:questions?|information|queries|details)`,
  `(?:further|more|additional|follow-?up|other|any) (?:questions?|information|details?|documents?|references?|material)[^.?!\\n]{0,50}(?:ask|available|disposal|welcome|call|reach|write|know|left|contact|email|mail|send|provide)`,
  `(?:ask|ask me|feel free|(?:don't|do not|please|never) hesitate|drop me a line|at your disposal|reach me|ping me|give me a (?:call|shout|ring))\\b[^.?!\\n]{0,60}(?:any ?time|questions?|more|anything|else|further|know|call|ask|contact|reach|if|whenever|whatever|day)`,
  `(?:if|should)\\b[^.?!\\n]{0,60}\\b(?:questions?|anything|something|any|else|more)\\b[^.?!\\n]{0,60}(?:ask|call|write|know|tell|send|reach|available|disposal|shout|ping)`,
  `(?:ask|call|write|phone|contact|e-?mail|message|reach|text) (?:me|us)\\b[^.?!\\n]{0,30}(?:if|with|should|about|any ?time|whenever|in case|anything)`,
  '(?:message|call|e-?mail|text|line|phone call) away',
  `(?:welcome|invited) to (?:contact|ask|call|reach|write|get in touch)`,
  `(?:references?|certificates?|samples?|documents?)\\b[^.?!\\n]{0,30}(?:ready|at once|on request|available|any ?time)`,
].map((pattern) => anyOf(pattern));

/** A thank-you that does not offer further information (W10). */
export const noOffer: Check = {
  id: 'no-offer',
  rule: 'W10',
  find: ({ step, text }) => (step === 'thank-you' && !hasOffer(text) ? missing : []),
  examples: {
    found: [{ text: 'Hi Dana,\n\nThank you. I hope to see you soon.' }],
    fine: [
      { text: 'If you need anything else, just ask.' },
      { text: 'I am happy to send references.' },
      { text: 'Thank you.', step: 'check-in' },
    ],
  },
};

/** True if the text offers to tell, send or answer something. */
export function hasOffer(text: string): boolean {
  const plain = plainOf(text);
  return offers.some((pattern) => plain.search(pattern) >= 0);
}
