/** What a message says about the two of them, without what it says about other people and other times. */
import type { Field } from '../signs/fields';
import { readSentence } from '../signs/lexicon';
import { sentencesOf } from './plain';

/** Another job, other people, a habit: "my last manager never said thank you", "parents sent us cards". */
const elsewhere =
  /\b(?:(?:in|at|from|during|on|of) (?:my|our) (?:last|first|old|previous|former|current|present|own)|(?:my|our) (?:(?:last|old|previous|former|current|first|present) )?(?:job|school|company|firm|boss|manager|team|ward|place|employer|mother|father|parents|neighbou?rs?|colleagues?|teachers?|shop|clinic|kitchen|crew)|i (?:used to|worked|learned|learnt|trained|studied|grew up|wrote|taught|sold|managed)|for (?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) years|every (?:day|week|month|year|morning|monday|shift)|(?:customers?|clients?|patients?|pupils?|students?|guests?|parents|passengers?|tenants?|donors?|visitors?|residents?|drivers?|children|kids|callers)\b)/;
/** The reader, or what the two of them have in common. */
const ours =
  /\b(?:you|your|you're|you'll|you'd|you've|we (?:spoke|met|talked|last)|(?:my|our|the) (?:interview|conversation|talk|chat|meeting|call|application)|position|vacancy|selection|decision|decide|hear from|thank you for|thanks for|i'd|i would|i am|i'm happy)\b/;

/** A flat text with blanks for sentences about others, and for those in which `isLeftOut` holds. */
export function ownBusinessOf(flat: string, isLeftOut: (sentence: string) => boolean = () => false): string {
  return sentencesOf(flat)
    .map(({ text }) =>
      (elsewhere.test(text) && !ours.test(text)) || isLeftOut(text) ? ' '.repeat(text.length) : text,
    )
    .join('');
}

/** True if a sentence of the text has words of all of these fields. */
export function hasSentenceWith(text: string, ...of: readonly Field[]): boolean {
  return sentencesOf(text).some((sentence) => {
    const { places } = readSentence(sentence.text, 0);
    return of.every((field) => places.has(field));
  });
}
