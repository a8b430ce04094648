import type { CheckedMessage, Span } from '../check';
import { readSentence, type Reading } from '../signs/lexicon';
import { finderOf, type Sign } from '../signs/signs';
import { anyOf, spansOf, withoutOverlaps } from '../text/patterns';
import { ownWordsOf, sentencesOf, type Sentence } from '../text/plain';

/** Retelling what the other said: "as you put it, nobody reads a long report". Their promise to answer isn't that. */
const retelling =
  /\bas you (?:said|put|mentioned|explained|told)|\byou (?:said|mentioned|told (?:me|us)|described|explained|admitted)(?: that)? (?:the|your|our|a|an|nobody|people|most|some|many|customers?|clients?|patients?|it's|it is)\b/;
/** Taking pressure off: "please don't feel you have to reply", "this will be my last message". */
const reassuring =
  /\b(?:don't|do not|never) (?:feel|think) (?:that )?(?:you|obliged|under)|\b(?:there is|there's|absolutely|of course,?) no (?:need|rush|hurry|pressure)|\bleave you (?:in peace|be|alone|to it)|\bthis (?:[a-z']+ ){0,3}(?:my|the) (?:very )?last (?:letter|message|note|e-?mail|mail|line|word)\b/;

/** A message as the checks of wording read it: its writer's own words, without the sentences that retell the other's. */
interface Own {
  readonly text: string;
  readonly retold: readonly Sentence[];
  readonly readings: readonly Reading[];
}

const known = new WeakMap<CheckedMessage, Own>();

/** Read once for all checks of one message. */
function ownOf(message: CheckedMessage): Own {
  const before = known.get(message);
  if (before !== undefined) return before;
  const text = ownWordsOf(message);
  const sentences = sentencesOf(text);
  const own: Own = {
    text,
    retold: sentences.filter((sentence) => retelling.test(sentence.text) || reassuring.test(sentence.text)),
    readings: sentences.map((sentence) => readSentence(sentence.text, sentence.from)),
  };
  known.set(message, own);
  return own;
}

/** Wording found by patterns or signs, in the writer's own words only: neither quoted, nor noted as a talking point, nor retold. */
export function wordingOf(
  alternatives: readonly string[],
  signs: readonly Sign[] = [],
): (message: CheckedMessage) => readonly Span[] {
  let patterns: readonly RegExp[] | null = null;
  let signsIn: ReturnType<typeof finderOf> | null = null;
  return (message) => {
    patterns ??= alternatives.map((alternative) => anyOf(alternative));
    signsIn ??= finderOf(signs);
    const { text, retold, readings } = ownOf(message);
    return withoutOverlaps([...spansOf(text, patterns), ...readings.flatMap(signsIn)]).filter(
      ({ from }) =>
        !retold.some((sentence) => from >= sentence.from && from < sentence.from + sentence.text.length),
    );
  };
}
