import { missing, type Check, type CheckedMessage } from '../check';
import { plainOf } from '../text/plain';
import { contentStems } from '../text/words';

/** The steps that are to refer to the conversation; an answer to an offer or a withdrawal need not. */
const steps: ReadonlySet<string> = new Set(['thank-you', 'check-in', 'final']);

/**
 * Nothing of what was said in the interview is referred to (W2). A talking point is used if the text has a third of the words
 * that carry its meaning. Something else really said counts too ("your story about the outage"), if it is no matter that
 * every interview is about. Without talking points only a thank-you is looked at.
 */
export const noTalkingPoint: Check = {
  id: 'no-talking-point',
  rule: 'W2',
  find: (message) => {
    if (!steps.has(message.step)) return [];
    if (message.talkingPoints.length === 0 && message.step !== 'thank-you') return [];
    return usesTalkingPoint(message) || namesSomethingSaid(message) ? [] : missing;
  },
  examples: {
    found: [
      {
        text: 'Hi Dana,\n\nThank you for the interview. I enjoyed learning more about the role and the company.',
      },
    ],
    fine: [
      { text: 'Hi Dana,\n\nThank you. I like the move to event sourcing.' },
      { text: 'Hi Dana,\n\nThank you. Your story about the outage in January stayed with me.' },
    ],
  },
};

function usesTalkingPoint(message: CheckedMessage): boolean {
  const stems = contentStems(`${message.text} ${message.text.replace(/-/gu, ' ')}`);
  const known = knownStems(message);
  return message.talkingPoints.some((point) => {
    if (message.text.toLowerCase().includes(point.trim().toLowerCase()) && point.trim() !== '') return true;
    const own = [...contentStems(point, known)];
    const found = own.filter((stem) => stems.has(stem)).length;
    return own.length > 0 && found * 3 >= own.length;
  });
}

const saying =
  /(?:\b(?:you|we|they|tom|he|she)\s+(?:both\s+|also\s+|all\s+)?(?:mentioned|said|told|described|explained|showed|discussed|talked about|spoke about|touched on|laughed about|recommended|suggested|drew|named|asked)|\b(?:your|our|the|that|his|her)\s+(?:\p{L}+\s+)?(?:joke|story|stories|remark|question|point|advice|example|description|discussion|conversation|talk|chat|exchange|idea|thoughts|comment|anecdote|explanation|approach|way|plan|tip)s?\s+(?:about|of|on|with|for|regarding|to|that)|\b(?:talk|talking|talked|speaking|spoke|chat|chatting|conversation|discussion|discussing|hear|hearing|learn|learning)\s+(?:\p{L}+\s+){0,4}(?:about|on|how))\b([^.!?\n]*)/giu;

function namesSomethingSaid(message: CheckedMessage): boolean {
  const known = knownStems(message);
  const text = plainOf(message.text);
  return [...text.matchAll(saying)].some((match) => contentStems(match[1] ?? '', known).size >= 2);
}

/** The names of the company, the role and the recipient say nothing about the conversation. */
function knownStems({ company, role, to }: CheckedMessage): ReadonlySet<string> {
  return contentStems([company, role, to.name].join(' '));
}
