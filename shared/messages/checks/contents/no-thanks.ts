import { missing, type Check } from '../check';
import { ownBusinessOf } from '../text/own-business';
import { flatOf } from '../text/plain';

const thanks =
  /(?<![a-z])(?:thank(?:s|ing)?(?!-yous|\s+to\s+(?:a|the)\b)|thanked you|(?<!(?:was|were|is|are|be) )thankful|thank-?you(?!s)|thx|tnx|thks|(?:i am|i'm|am|we are|i was|so|very|truly|really|deeply|most|forever) grateful|grateful (?:to you|for)|gratitude|(?:i|we|much|so|also|do|[a-z]+ly|very much) appreciat[a-z]+|your [^.?!\n]{0,50} (?:is|was|are|were|has been|been) appreciated|appreciat(?:ed|e|ive of) (?:your|you|the (?:time|chance|tour|talk|way|warm|chat))|(?:my|our|sincere) appreciation|obliged(?! to (?!you))|cheers for|ta (?:very much|so much|ever so|again|for)|(?:kind|good|generous|nice|lovely|sweet|decent|thoughtful|gracious|great) of (?:you|everyone|everybody|the team)|owe you (?:a|one|thanks)|in(?:debted| your debt)|hats off|(?:means|meant) a (?:lot|great deal) to me|(?:couldn't|could not) have been (?:kinder|nicer|more (?:welcoming|generous|helpful))|you were (?:so |very |all |really |most |incredibly )*(?:kind|generous|welcoming|patient|helpful)|danke[a-z]*|dank|merci|gracias|grazie)(?![a-z])/g;
/** Asking, not thanking: "I would appreciate a reply", "thanks in advance", "I appreciate that it takes time". */
const asking =
  /(?:(?:would|'d|will|'ll)(?: really| much| very much| greatly)? (?:appreciate|be (?:very |so |really |most )?(?:grateful|thankful|obliged))|thank(?:s| you)?(?: very much)? in advance|appreciate (?:that|it if|if|how (?:hard|long|difficult|busy))|no,? thank(?:s| you)|thanks for nothing|thank (?:god|goodness|heavens?))/g;
/** Thanks that others gave, or were given: "a thank-you card", "say thank you to the cleaners". */
const othersThanks =
  /(?:\bthank (?:our|my|their|his|her|every|all|each|the (?!team|panel|whole|others))|(?<=[a-z] )thanking (?!you)|(?<!\b(?:this|quick|short|little|brief|proper|small|belated|my|send you a) )thank[- ]?you (?:cards?|letters?|notes?|gifts?|e-?mails?|speech(?:es)?|part(?:y|ies)|pages?|presents?|messages?)|(?:says?|said|saying|writes?|wrote) (?:a )?(?:big )?thank[- ]you (?:to|from) (?!you|everyone|all|the team|your)|(?:who|they|he|she|manager|boss|nobody|people|everyone there|families|colleagues) (?:[a-z]+ ){0,2}(?:thank(?:s|ed)?|appreciat(?:e|es|ed)|(?:was|were|is|are) (?:so |very )?(?:grateful|thankful)))(?![a-z])/g;

/** A thank-you that does not thank (W1). */
export const noThanks: Check = {
  id: 'no-thanks',
  rule: 'W1',
  find: ({ step, text }) => (step === 'thank-you' && !hasThanks(text) ? missing : []),
  examples: {
    found: [
      { text: 'Hi Dana,\n\nI would appreciate a reply.' },
      { text: 'Hi Dana, thanks to the rain I was late.' },
      { text: 'Hi Dana,\n\nMy manager never says thank you to the cleaners.' },
      { text: 'Hi Dana,\n\nA lot of parents sent thank-you cards to our class.' },
    ],
    fine: [
      { text: 'THANK YOU!' },
      { text: 'Much appreciated, Dana.' },
      { text: 'It was good of you to stay late.' },
      { text: 'nice chat', step: 'check-in' },
    ],
  },
};

/** True if the text thanks somebody for something. */
export function hasThanks(text: string): boolean {
  const own = ownBusinessOf(flatOf(text))
    .replace(othersThanks, ' ')
    .replace(asking, ' ')
    .replace(/(?<![a-z])thanks to (?!you)/g, ' ');
  return own.search(thanks) >= 0;
}
