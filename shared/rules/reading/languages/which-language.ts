/** Which language a text is in, by its commonest words: as far as it matters for reading dates. */
import { dutch, turkish } from './dutch-and-turkish';
import { french, italian } from './french-and-italian';
import type { Language } from './language';
import { folded } from './promised-times';
import { portuguese, spanish } from './spanish-and-portuguese';

const english = /\b(?:the|and|you|we|will|to|of|is|are|your|our|for|with|this|that|by|have|it|be|i)\b/gu;
const german =
  /\b(?:und|der|die|das|den|dem|wir|sie|ihnen|ihr|dir|nicht|fur|mit|bei|ein|eine|einen|auf|ist|sind|im|zum|zur|bis|von|uns|ich|haben|werden)\b/gu;
const others: readonly Language[] = [spanish, french, turkish, italian, portuguese, dutch];
const LOOKED_AT = 4_000;

/** One such word can be in a text of any language. */
const LEAST = 2;

/**
 * The one with the most of its commonest words in the text, to which its days, months and words for an answer are added;
 * English if none has any, or as many.
 */
export function languageOf(text: string): Language | 'english' | 'german' {
  const plain = folded(text.slice(0, LOOKED_AT));
  const count = (words: RegExp) => plain.match(words)?.length ?? 0;
  let [language, most]: [Language | 'english' | 'german', number] = ['english', count(english)];
  if (count(german) > most) [language, most] = ['german', count(german)];
  for (const other of others) {
    const found = count(other.common) + count(namesIn(other)) + (other.answer.test(plain) ? 1 : 0);
    if (found >= LEAST && found > most) [language, most] = [other, found];
  }
  return language;
}

const names = new Map<Language, RegExp>();

/** Its weekdays and months. */
function namesIn(language: Language): RegExp {
  const words = [language.weekdays, language.months].join(' ').replaceAll(' ', '|');
  const pattern = names.get(language) ?? new RegExp(`\\b(?:${words})\\b`, 'gu');
  names.set(language, pattern);
  return pattern;
}
