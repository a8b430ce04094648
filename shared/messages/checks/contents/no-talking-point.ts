import { missing, type Check, type CheckedMessage } from '../check';
import { messageWords } from '../../templates/templates';
import { plainOf, sentencesOf } from '../text/plain';
import { contentStems } from '../text/words';

/** The steps that are to refer to the conversation; an answer to an offer or a withdrawal need not. */
const steps: ReadonlySet<string> = new Set(['thank-you', 'check-in', 'final']);

/**
 * Nothing of what was said in the interview is referred to (W2). A talking point is used if the text has one of its long words
 * or a third of those that carry its meaning, in whatever form. Something else really said counts too ("your story about the
 * outage", "seeing the children read made my day"), if it is no matter that every interview is about. Without talking points
 * only a thank-you is looked at, and the template's own gap for one is found as a gap.
 */
export const noTalkingPoint: Check = {
  id: 'no-talking-point',
  rule: 'W2',
  find: (message) => {
    if (!steps.has(message.step)) return [];
    if (message.talkingPoints.length === 0 && message.step !== 'thank-you') return [];
    if (hasGapForIt(message.text)) return [];
    return usesTalkingPoint(message) || namesSomethingSaid(message) ? [] : missing;
  },
  examples: {
    found: [
      {
        text: 'Hi Dana,\n\nThank you for the interview. I enjoyed learning more about the role and the company.',
      },
      {
        text: 'Hi Dana,\n\nThank you. I was impressed by your commitment to innovation and customer success.',
      },
      {
        text: 'Hi Dana,\n\nThank you. I loved meeting the team and hearing about the exciting challenges ahead.',
      },
      { text: 'Hi Dana,\n\nThank you. I have run a ward with twelve beds and led two mergers in Kassel.' },
      { text: 'Hi Dana,\n\nThank you for your time. I keep thinking about this great opportunity.' },
      { text: 'Hi Dana,\n\nThank you for the interview. I enjoyed it.\n\n[your name]' },
    ],
    fine: [
      { text: 'Hi Dana,\n\nThank you. I keep thinking about [one thing you talked about].' },
      { text: 'Hi Dana,\n\nThank you. I like the move to event sourcing.' },
      { text: 'Hi Dana,\n\nThank you. Your story about the outage in January stayed with me.' },
      {
        text: 'Hi Dana,\n\nThank you. Splitting up a monolith is work I know.',
        talkingPoints: ['how the monolith was split by team'],
      },
      {
        text: 'Hi Dana,\n\nThank you. Automating the month end would suit me.',
        talkingPoints: ['the automation of closing'],
      },
      { text: 'Hi Dana,\n\nThank you. Seeing the older children read to the little ones made my day.' },
      { text: 'Hi Dana,\n\nThank you for walking me through the relay rooms.' },
      { text: 'Hi Dana,\n\nThank you. I laughed all the way home about the parrot in the workshop.' },
      { text: 'Hi Dana,\n\nThank you. That curved wall by the canal is still on my mind.' },
    ],
  },
};

const gaps = Object.values(messageWords).map((words) => `[${words.gaps.point}]`);

function hasGapForIt(text: string): boolean {
  return gaps.some((gap) => text.includes(gap));
}

/** A word of a talking point that is long enough to name it on its own. */
const LONG_WORD = 7;
/** Words that begin alike are one family: "automation" and "automate". */
const FAMILY_LETTERS = 5;

function usesTalkingPoint(message: CheckedMessage): boolean {
  const stems = [...contentStems(`${message.text} ${message.text.replace(/-/gu, ' ')}`)];
  const families = new Set(stems.filter((stem) => stem.length >= FAMILY_LETTERS).map(familyOf));
  const isNamed = (stem: string) =>
    stems.includes(stem) || (stem.length >= FAMILY_LETTERS && families.has(familyOf(stem)));
  const known = knownStems(message);
  return message.talkingPoints.some((point) => {
    if (point.trim() !== '' && message.text.toLowerCase().includes(point.trim().toLowerCase())) return true;
    const own = [...contentStems(point, known)];
    const named = own.filter(isNamed);
    return (
      named.some((stem) => stem.length >= LONG_WORD) || (named.length > 0 && named.length * 3 >= own.length)
    );
  });
}

function familyOf(stem: string): string {
  return stem.slice(0, FAMILY_LETTERS);
}

/** Telling, showing and asking, by either of them: what follows was said or seen. */
const saying =
  /(?:\b(?:you|we|they|he|she)\s+(?:both\s+|also\s+|all\s+)?(?:mentioned|said|told|described|explained|showed|discussed|talked about|spoke about|touched on|laughed about|recommended|suggested|drew|named|asked)|\b(?:your|our|the|that|his|her)\s+(?:\p{L}+\s+)?(?:joke|story|stories|remark|question|point|advice|example|description|discussion|conversation|talk|chat|exchange|idea|thoughts|comment|anecdote|explanation|approach|way|plan|tip|bit|part|tour|demo|rule|honesty)s?\s+(?:about|of|on|with|for|regarding|to|that)|\b(?:talk|talking|talked|speaking|spoke|chat|chatting|conversation|discussion|discussing|hear|hearing|learn|learning)\s+(?:\p{L}+\s+){0,4}(?:about|on|how)|\b(?:showing|walking|taking|letting|guiding|inviting|telling)\s+(?:me|us)|\b(?:see|seeing|saw|watch|watching|watched|visiting|trying|tried)\s+(?:the|how|your|that|where|what|a|an|all|so))\b([^.!?\n]*)/giu;
/** What stayed with the writer: the sentence names it. */
const staying =
  /\b(?:thinking (?:about|of)|thought (?:about|of)|(?:on|crossed|out of) my mind|in my (?:head|mind)|stay(?:s|ed) with me|stuck with me|struck me|(?:made|makes) (?:me|my (?:day|week|evening|morning))|came? back to|turning over|laughed|laughing|smiled?|smiling|(?:never|won't|will not|can't|not) forget|remember|(?:like|liked|love|loved|admire) (?:it )?(?:that|how|the way)|impressed|fascinat\p{L}*|surprised|hooked|rattling)\b/iu;

function namesSomethingSaid(message: CheckedMessage): boolean {
  const known = knownStems(message);
  const text = plainOf(message.text);
  const isSpecific = (words: string) => contentStems(words, known).size >= 2;
  return (
    [...text.matchAll(saying)].some((match) => isSpecific(match[1] ?? '')) ||
    sentencesOf(text).some(
      (sentence) => staying.test(sentence.text) && isSpecific(sentence.text.replace(staying, ' ')),
    )
  );
}

/** The names of the company, the role and the recipient say nothing about the conversation. */
function knownStems({ company, role, to }: CheckedMessage): ReadonlySet<string> {
  return contentStems([company, role, to.name].join(' '));
}
