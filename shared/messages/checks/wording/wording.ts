import type { CheckedMessage, Span } from '../check';
import { anyOf, spansOf } from '../text/patterns';
import { ownWordsOf, sentencesOf } from '../text/plain';

/** Retelling what the other said: "as you put it, nobody reads a long report". Their promise to answer isn't that. */
const retelling =
  /\bas you (?:said|put|mentioned|explained|told)|\byou (?:said|mentioned|told (?:me|us)|described|explained|admitted)(?: that)? (?:the|your|our|a|an|nobody|people|most|some|many|customers?|clients?|patients?|it's|it is)\b/;

/** Wording found by patterns, in the writer's own words only: neither quoted, nor noted as a talking point, nor retold. */
export function wordingOf(...alternatives: readonly string[]): (message: CheckedMessage) => readonly Span[] {
  const patterns = alternatives.map((alternative) => anyOf(alternative));
  return (message) => {
    const own = ownWordsOf(message);
    const retold = sentencesOf(own).filter((sentence) => retelling.test(sentence.text));
    return spansOf(own, patterns).filter(
      ({ from }) =>
        !retold.some((sentence) => from >= sentence.from && from < sentence.from + sentence.text.length),
    );
  };
}
