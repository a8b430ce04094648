import type { Check } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { flatOf } from '../text/plain';

const file =
  '(?:file|document|pdf|cv|resume|copy|slides?|letter|sample|sketch|version|portfolio|certificates?|references?|my|is|are|you|please|an?|the|find|to this|for)';
const patterns = [
  "(?:I|I've|I have|have|'ve|we|am|I'm)(?: also| just| already| now)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\\b(?! to (?:the idea|you|it))",
  '(?:find|see|is|are|please|as|the|my)\\b[^.?!\\n]{0,40}\\b(?:attached|enclosed)\\b(?! to (?:the (?:idea|team)|you))',
  `(?<=^|[.!?\\n]\\s*)(?:attached|enclosed) ${file}`,
  '(?:in|see|as|with) (?:the |an? |my |this )?(?:attachments?|enclosures?)(?! (?:style|theory|handling))',
].map((pattern) => anyOf(pattern));

/** An attachment is mentioned, which neither a mail opened from here nor LinkedIn carries (V1). */
export const attachment: Check = {
  id: 'attachment',
  rule: 'V1',
  find: ({ medium, text }) => (medium === 'phone' ? [] : spansOf(flatOf(text), patterns)),
  examples: {
    found: [{ text: 'Please find my CV attached.' }, { text: "I've enclosed the sketch." }],
    fine: [
      { text: 'I am quite attached to that idea.' },
      { text: 'You parse ten thousand attachments a day.' },
    ],
  },
};
