import type { Check } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { ownWordsOf } from '../text/plain';

const file =
  '(?:file|document|pdf|cv|resume|copy|slides?|letter|sample|sketch|version|portfolio|certificates?|references?|my|is|are|you|please|an?|the|find|to this|for)';
/** Names of things that are attached. */
const thing =
  '(?:reels?|sheets?|scores?|forms?|essay|brochure|showreel|video|recording|scans?|summary|proposal|draft|case study|list|presentation|script|recipe|menu|lesson plan|licen[cs]e|registration|file|document|pdf|cv|resume|copy|slides?|deck|letters?|samples?|sketch|drawing|diagram|portfolio|certificates?|references?|spreadsheet|photos?|pictures?|notes|write-?up|paper|transcripts?|plan|chart|screenshots?|mock-?ups?|report|article|link list)';
/** Where somebody else attached something: "the job description you attached". */
const others =
  /\b(?:you|they|he|she|recruiter|hr|who|we) (?:had |have |kindly |already )?(?:attached|enclosed|sent|included)\b/;
const patterns = [
  `(?:the|my|an?|this) (?:attached|enclosed|appended|annexed|accompanying) (?:[a-z-]+ ){0,3}${thing}`,
  `${thing}\\b[^.?!\\n]{0,30} (?:attached|enclosed|appended|annexed)\\b(?! to (?!(?:this|the|my) (?:e-?mail|message|mail|note|letter)))`,
  `(?:adding|putting|including|dropping|placing|pasting|sticking|popping|tucking|slipping|tucked|slipped|added|put|included|dropped|placed|pasted|clipped|stuck|popped)\\b[^.?!\\n]{0,40}\\b${thing}\\b[^.?!\\n]{0,30} (?:to|in|with|into|on|onto) (?:this|the|my) (?:e-?mail|message|mail|note|letter)`,
  `${thing}\\b[^.?!\\n]{0,25} (?:comes?|came|sent|going|travel(?:s|ling)|along) with (?:this|the|my) (?:e-?mail|message|mail|note|letter)|(?:herewith|hereby)[^.?!\\n]{0,30}${thing}`,
  '(?:comes?|came|goes|went|go|travels?|sent) (?:along |together )?with (?:this|my) (?:e-?mail|message|mail|note|letter)(?! (?:is|to) )|(?:pinned|stapled|glued|fixed|fastened|affixed|clipped|joined|linked|tied)\\b[^.?!\\n]{0,15} to (?:this|my) (?:e-?mail|message|mail|note|letter)|(?:enclosed|attached|included) (?:with|to|in) (?:this|my) (?:e-?mail|message|mail|note|letter)|find\\b[^.?!\\n]{0,40} at the (?:bottom|foot|end) of (?:this|my) (?:e-?mail|message|mail|note|letter)',
  "(?<=^|[.!?\\n]\\s{0,9})(?:pfa|attached[,:]|attachment:|attaching (?:the|my|a|an|some|two)\\b)|(?:find|see|finding) (?:the |in )?attach\\b|(?:pdf|file|doc|document) below\\b|here(?:'s| is| are) (?:my|the|our) [^.?!\\n]{0,30}\\((?:pdf|docx?|pptx?|word)\\)",
  "(?:I|I've|I have|have|'ve|we|am|I'm)(?: also| just| already| now)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\\b(?! to|[^.?!\\n]{1,30} to (?:each|every|all|the (?!e-?mail|message|mail))| (?:an? )?(?:great|much|a lot|no|so much|high|importance|weight|particular|real|little|value))",
  '(?:find|see|is|are|please|as)\\b[^.?!\\n]{0,40}\\b(?:attached|enclosed|appended|annexed)\\b(?! to (?!(?:this|my) (?:e-?mail|message|mail|note|letter)))',
  `(?<=^|[.!?\\n]\\s{0,9})(?:attached|enclosed|appended|included)(?: below| here| herewith| hereto| also| as well| with this)?,? (?:as (?:an? )?)?${file}`,
  '(?:in|see|as|with|refer to|check|open|find|look at|at|read|consult) (?:the |an? |my |this )?(?:attachments?|enclosures?)(?! (?:style|theory|handling|in|to|between|of|disorder|figure|issues|points?))',
  '(?:appendix|annex|enclosure) (?:of|to|in) (?:this|the|my) (?:e-?mail|message|mail|note|letter)|(?:send(?:ing)?|sent|add(?:ed|ing)?)\\b[^.?!\\n]{0,40} (?:with|along with|together with) (?:this|the|my) (?:e-?mail|message|mail|note|letter)',
].map((pattern) => anyOf(pattern));

/** An attachment is mentioned, which neither a mail opened from here nor LinkedIn carries (V1). */
export const attachment: Check = {
  id: 'attachment',
  rule: 'V1',
  find: (message) => (message.medium === 'phone' ? [] : attachedIn(ownWordsOf(message))),
  examples: {
    found: [
      { text: 'Please find my CV attached.' },
      { text: "I've enclosed the sketch." },
      { text: 'My diploma comes along with this message.' },
    ],
    fine: [
      { text: 'I am quite attached to that idea.' },
      { text: 'Our clinic is attached to the university hospital.' },
      { text: 'Thank you for the job description you attached.' },
      { text: 'You parse ten thousand attachments a day.' },
    ],
  },
};

function attachedIn(flat: string) {
  return spansOf(flat, patterns).filter(({ from, to }) => !others.test(flat.slice(from, to)));
}
