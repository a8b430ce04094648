import { missing, type Check } from '../check';
import { flatOf } from '../text/plain';

const thanks =
  /(?<![a-z])(?:thank(?:s|ed|ing|ful)?(?!\s+to\s+(?:a|the)\b)|thank-?you|thx|tnx|thks|grateful|gratitude|appreciat[a-z]+|obliged|cheers for|ta (?:very much|so much|ever so|again|for)|kind of you|good of you|generous of you|owe you (?:a|one|thanks)|danke[a-z]*|dank|merci|gracias|grazie)(?![a-z])/gi;
/** Asking, not thanking: "I would appreciate a reply", "thanks in advance". */
const asking =
  /(?:(?:would|'d|will|'ll)(?: really| much| very much| greatly)? (?:appreciate|be (?:very |so |really |most )?(?:grateful|thankful|obliged))|thank(?:s| you)?(?: very much)? in advance)/gi;

/** A thank-you that does not thank (W1). */
export const noThanks: Check = {
  id: 'no-thanks',
  rule: 'W1',
  find: ({ step, text }) => (step === 'thank-you' && !hasThanks(text) ? missing : []),
  examples: {
    found: [
      { text: 'Hi Dana,\n\nI would appreciate a reply.' },
      { text: 'Hi Dana, thanks to the rain I was late.' },
    ],
    fine: [
      { text: 'THANK YOU!' },
      { text: 'Much appreciated, Dana.' },
      { text: 'nice chat', step: 'check-in' },
    ],
  },
};

/** True if the text thanks somebody for something. */
export function hasThanks(text: string): boolean {
  const plain = flatOf(text)
    .replace(asking, ' ')
    .replace(/(?<![a-z])thanks to (?!you)/gi, ' ');
  return plain.search(thanks) >= 0;
}
