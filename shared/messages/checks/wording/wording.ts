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
  '(?:(?:a bit|a little|more than|quite|very|really|so|too|extremely|rather|somewhat|also|just|pretty|honestly|still|now|even|getting|becoming|being|feeling|kind of|\\p{L}+ly) ){0,3}';

/** The rest of a clause, up to `most` characters. */
export const within = (most: number) => `[^.?!,;\\n]{0,${most}}`;

/** What candidates wait for. */
export const answerWords =
  '(?:answers?|reply|replies|responses?|decisions?|feedback|explanations?|updates?|news|results?|outcome|confirmation|clarity|call ?back)';

export const deadlineWords =
  '(?:today|tonight|tomorrow|now|immediately|at once|right away|right now|asap|by (?:the end of |end of |close of )?(?:the |this |next )?(?:day|today|tonight|tomorrow|week|noon|monday|tuesday|wednesday|thursday|friday|weekend|cob|eod)|(?:no|not) later than|at the latest|within (?:the next )?[\\p{L}\\d]+ (?:hours?|days?)|until (?:tomorrow|monday|tuesday|wednesday|thursday|friday)|as soon as you (?:read|see|get)|this (?:week|very)|before (?:the |this |next )?(?:weekend|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|end of)|in the next (?:few |two |\\d+ )?(?:hours?|days?))';
