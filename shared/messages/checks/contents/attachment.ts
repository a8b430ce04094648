import type { Check } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { flatOf } from '../text/plain';

const file =
  '(?:file|document|pdf|cv|resume|copy|slides?|letter|sample|sketch|version|portfolio|certificates?|references?|my|is|are|you|please|an?|the|find|to this|for)';
/** What is attached, named. */
const thing =
  '(?:file|document|pdf|cv|resume|copy|slides?|deck|letters?|samples?|sketch|drawing|diagram|portfolio|certificates?|references?|spreadsheet|photos?|pictures?|notes|write-?up|paper|transcripts?|plan|chart|screenshots?|mock-?ups?|report|article|link list)';
const patterns = [
  `(?:the|my|an?|this) (?:attached|enclosed|appended|annexed|accompanying) (?:[a-z-]+ ){0,3}${thing}`,
  `${thing}\\b[^.?!\\n]{0,30} (?:attached|enclosed|appended|annexed)\\b(?! to (?!(?:this|the|my) (?:e-?mail|message|mail|note|letter)))`,
  `(?:added|put|included|dropped|placed|pasted|clipped|stuck|popped)\\b[^.?!\\n]{0,40}\\b${thing}\\b[^.?!\\n]{0,30} (?:to|in|with|into|on|onto) (?:this|the|my) (?:e-?mail|message|mail|note|letter)`,
  `${thing}\\b[^.?!\\n]{0,25} (?:comes?|came|sent|going|travel(?:s|ling)|along) with (?:this|the|my) (?:e-?mail|message|mail|note|letter)|(?:herewith|hereby)[^.?!\\n]{0,30}${thing}`,
  "(?<=^|[.!?\\n]\\s*)(?:pfa|attached[,:]|attachment:|attaching (?:the|my|a|an|some|two)\\b)|(?:find|see|finding) (?:the |in )?attach\\b|(?:pdf|file|doc|document) below\\b|here(?:'s| is| are) (?:my|the|our) [^.?!\\n]{0,30}\\((?:pdf|docx?|pptx?|word)\\)",
  "(?:I|I've|I have|have|'ve|we|am|I'm)(?: also| just| already| now)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\\b(?! to (?:the idea|you|it)| (?:an? )?(?:great|much|a lot|no|so much|high|importance|weight|particular|real|little|value))",
  '(?:find|see|is|are|please|as)\\b[^.?!\\n]{0,40}\\b(?:attached|enclosed|appended|annexed)\\b(?! to (?:the (?:idea|team)|you))',
  `(?<=^|[.!?\\n]\\s*)(?:attached|enclosed) ${file}`,
  '(?:in|see|as|with|refer to|check|open|find) (?:the |an? |my |this )?(?:attachments?|enclosures?)(?! (?:style|theory|handling))',
  '(?:appendix|annex|enclosure) (?:of|to|in) (?:this|the|my) (?:e-?mail|message|mail|note|letter)|(?:send(?:ing)?|sent|add(?:ed|ing)?)\\b[^.?!\\n]{0,40} (?:with|along with|together with) (?:this|the|my) (?:e-?mail|message|mail|note|letter)',
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
