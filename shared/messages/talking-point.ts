/** A note about the conversation, cut to what fits after a colon. Nothing is reworded: it stays a part of the note. */
import { toOneLine } from '../model/text/one-line';

/** Most words of a note that fit into a message of 60 to 130 words. */
export const MAX_POINT_WORDS = 25;

/** What a list begins its lines with. */
const bullet = /^(?:[-*•–—·]+|\d{1,2}[.)])\s+/u;

/** What notes begin with and a sentence to the person who was there does not: "We talked about", "Dana said that". */
const lead =
  /^(?:[-*•–]\s*)?(?:(?:we|i|they|she|he|you|\p{Lu}\p{L}+)\s+)?(?:(?:also|briefly|both)\s+)?(?:(?:talked|spoke|chatted|speaking|talking|talk|chat|discussion|conversation|asked)\s+(?:a lot\s+)?about|discussed|discussing|mentioned|(?:said|explained|told me|told us)(?:\s+that)?|(?:re|about|note|talking point|topic)\s*:|about)\s+/iu;

/** Words whose capital letter comes from being first in the note, not from being a name. */
const plainFirstWord =
  /^(?:the|a|an|their|your|our|his|her|its|my|how|why|what|when|where|which|who|that|this|these|those|we|they|you|he|she|it|in|on|at|for|from|with|without|about|both|all|some|two|three|four|five|if|as|to|of|not|no|more|having|being|moving|building|working|using|making|getting|keeping|writing|running)\b/iu;

/**
 * The part of a talking point that follows "…stayed with me:" in a sentence: its first line and sentence, without the
 * words a note begins with and without the full stop; brackets become round ones, since square ones mark gaps. Null if that is empty or longer than `MAX_POINT_WORDS`.
 */
export function pointAsPhrase(point: string): string | null {
  const line = point.split(/\r?\n/u).find((text) => text.trim() !== '') ?? '';
  const note = toOneLine(line)
    .replace(bullet, '')
    .replace(/\[([^\][]*)\]/gu, '($1)');
  const said = note.replace(lead, '');
  const phrase = withoutEnd(shortened(firstSentence(said === '' ? note : said)));
  if (!/[\p{L}\p{N}]/u.test(phrase) || wordsIn(phrase) > MAX_POINT_WORDS) return null;
  const isInCapitals = !/\p{Ll}/u.test(phrase);
  return plainFirstWord.test(phrase) && !isInCapitals
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}

function firstSentence(text: string): string {
  // A full stop before a capital letter ends a sentence, unless it follows a short word ("Dr. Kim", "e.g. Kafka").
  const end = /(?<=\p{L}{4}|\d|\))[.!?](?=\s+["“]?\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

function shortened(text: string): string {
  if (wordsIn(text) <= MAX_POINT_WORDS) return text;
  const clause = text.split(/\s*(?:;|,| [–—-]+ |\()\s*/u)[0] ?? '';
  return wordsIn(clause) >= 3 ? clause : text;
}

function withoutEnd(text: string): string {
  return text.replace(/[\s.,;:!…–—-]+$/u, '');
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
