import { resultOf, type Steps } from '../../../model/work/steps';
import type { CheckedMessage, Span } from '../check';
import { isBad, isGood, leaningOf, type Leaning } from '../learned/leaning';
import type { WordingId } from '../learned/weights';
import { readSentence, type Reading } from '../signs/lexicon';
import { finderOf, type Sign } from '../signs/signs';
import { anyOf, spansOf, trimmed, withoutOverlaps } from '../text/patterns';
import { ownWordsOf, sentencesOf, type Sentence } from '../text/plain';

/** Retelling what the other said: "as you put it, nobody reads a long report". Their promise to answer isn't that. */
const retelling =
  /\bas you (?:said|put|mentioned|explained|told)|\byou (?:said|mentioned|told (?:me|us)|described|explained|admitted)(?: that)? (?:the|your|our|a|an|nobody|people|most|some|many|customers?|clients?|patients?|it's|it is)\b/;
/** Taking pressure off: "please don't feel you have to reply", "this will be my last message", "I'd understand". */
const reassuring =
  /\b(?:don't|do not|never) (?:feel|think) (?:that )?(?:you|obliged|under)|\b(?:there is|there's|absolutely|of course,?) no (?:need|rush|hurry|pressure)|\bno pressure at all\b|\bi (?:quite |fully |do |can )?(?:understand|see|know|accept|respect|appreciate) (?:that |why |if )?you (?:can't|cannot|can not|may not|might not|won't be able|aren't able)\b|\bi(?:'m| am) not (?:asking for|expecting|waiting for|writing to (?:hurry|push|press|rush))\b|\bbut (?:i'd|i would|i'll|i will|i can|that is|that's|it is|it's) (?:[a-z]+ly |of course |quite )*(?:understand|understandable|accept|respect)(?=[.,!;]|$| (?:it|that|your|if|either|the)\b)|\b(?:have|'ve) (?:already |since |now )?(?:declined (?:it|them|that|both|the)|accepted (?:another|an|the other|a different))\b|\bleave you (?:in peace|be|alone|to it)|\bthis (?:[a-z']+ ){0,3}(?:my|the) (?:very )?last (?:letter|message|note|e-?mail|mail|line|word)\b/;

/** A message as the checks of wording read it: its writer's own words, without the sentences that retell the other's. */
interface Own {
  readonly text: string;
  readonly sentences: readonly OwnSentence[];
}

interface OwnSentence extends Sentence {
  readonly isRetold: boolean;
  readonly reading: Reading;
  readonly leaning: Leaning;
}

const known = new WeakMap<CheckedMessage, Own>();

/** Read once for all checks of one message. */
function ownOf(message: CheckedMessage): Own {
  const before = known.get(message);
  if (before !== undefined) return before;
  const text = ownWordsOf(message);
  const own = { text, sentences: sentencesOf(text).map(ownSentence) };
  known.set(message, own);
  return own;
}

function ownSentence({ text, from }: Sentence): OwnSentence {
  const reading = readSentence(text, from);
  const words = reading.words.map(({ word }) => word);
  const isRetold = retelling.test(text) || reassuring.test(text);
  return { text, from, isRetold, reading, leaning: leaningOf(words, text) };
}

/** What a check of wording does with a message. */
interface Wording {
  readonly find: (message: CheckedMessage) => readonly Span[];
  readonly findInSteps: (message: CheckedMessage) => Steps<readonly Span[]>;
}

/**
 * Wording found by patterns or signs, in the writer's own words only: neither quoted, nor noted as a talking point, nor retold,
 * nor in a sentence that is otherwise good by its learned weights. A sentence that is bad by these is found as a whole.
 * `more` is what is found beside them. Each pattern is a step, because compiling one takes longer than all their later use.
 */
export function wordingOf(
  id: WordingId,
  alternatives: readonly string[],
  signs: readonly Sign[] = [],
  more: (message: CheckedMessage) => readonly Span[] = () => [],
): Wording {
  const patterns: RegExp[] = [];
  let signsIn: ReturnType<typeof finderOf> | null = null;
  function* findInSteps(message: CheckedMessage): Steps<readonly Span[]> {
    const { text, sentences } = ownOf(message);
    yield;
    const find = (signsIn ??= finderOf(signs));
    const spans = sentences.flatMap(({ reading }) => find(reading));
    for (const [index, alternative] of alternatives.entries()) {
      const pattern = (patterns[index] ??= anyOf(alternative));
      spans.push(...spansOf(text, [pattern]));
      yield;
    }
    const isMeant = ({ from }: Span) => {
      const around = sentences.find((one) => from >= one.from && from < one.from + one.text.length);
      return around === undefined || !(around.isRetold || isGood(around.leaning));
    };
    const leaning = sentences
      .filter((one) => !one.isRetold && one.leaning.check === id && isBad(one.reading.words, one.leaning))
      .map((one) => trimmed(one.text, one.from));
    const own = withoutOverlaps(spans).filter(isMeant);
    const others = leaning.filter((whole) => !own.some(({ from, to }) => from < whole.to && whole.from < to));
    return [...own, ...others, ...more(message)].sort((a, b) => a.from - b.from);
  }
  return { find: (message) => resultOf(findInSteps(message)), findInSteps };
}
