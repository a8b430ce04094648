import type { Span } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { ownWordsOf } from '../text/plain';

/** Wording found by patterns, in the writer's own words only: what stands in quotation marks somebody else said. */
export function wordingOf(
  ...alternatives: readonly string[]
): (message: { readonly text: string }) => readonly Span[] {
  const patterns = alternatives.map((alternative) => anyOf(alternative));
  return ({ text }) => spansOf(ownWordsOf(text), patterns);
}

/** Up to three words that only colour what follows. */
export const adverbs =
  '(?:(?:a bit|a little|more than|quite|very|really|so|too|extremely|rather|somewhat|also|just|pretty|honestly|still|now|even|getting|becoming|being|feeling|kind of|[a-z]+ly) ){0,3}';

/** The rest of a clause, up to `most` characters. */
export const within = (most: number) => `[^.?!,;\\n]{0,${most}}`;

/** Up to five words that describe what follows: "at least some sort of". */
export const describing =
  "(?:(?:sort|kind|form) of |(?!(?:to|for|you|that|from|with|about|in|on|no|not|it|is|was|of)\\b)[a-z'-]+ ){0,5}";

/** What candidates wait for. */
export const answerWords =
  '(?:answers?|reply|replies|responses?|decisions?|verdict|feedback|explanations?|updates?|news|results?|outcome|confirmation|clarity|certainty|call ?back|yes or no)';

const day =
  "(?:(?:this|next|coming) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|today|tonight|tomorrow|noon|midday|midnight|then|cob|eod|[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a\\.m|p\\.m|o'?clock)?|the [0-9]{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2})";

/** A point in time by which something is to happen. */
export const deadlineWords = `\\b(?:today|tonight|tomorrow|now|immediately|at once|right away|right now|asap|(?:by|before|until|till) (?:the |this )?(?:end of |close of |start of )?(?:the |your |this )?(?:business|day|${day})|(?:no|not) later than|at the latest|within (?:the next |the )?[a-z\\d]+ (?:hours?|days?|weeks?)|(?:as soon as|the moment|the minute) you (?:read|see|get)|this (?:week|very|morning|afternoon|evening)|before (?:the )?(?:end|weekend)|in the next (?:few |two |\\d+ )?(?:hours?|days?))`;

/** What one is asked to do who is to answer. */
export const answering =
  '(?:reply|respond|answer|get back to|let me know|tell me|confirm|decide|call me|phone me|ring me|send me|write (?:back|to me|me)|make (?:me |up )?(?:an|your) (?:offer|decision|minds?)|give me|contact me|inform me|update me|come back to me|commit|sign)';
