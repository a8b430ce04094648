/** The window's words, in the user's language if there is a catalogue for it. */
import type { MessageKey } from '@shared/i18n/catalogue';
import { wholeNumber } from '@shared/i18n/numbers';
import { createTranslator, type MessageValues } from '@shared/i18n/translator';
import { systemRegion } from './exposed';

const translator = createTranslator(navigator.language, systemRegion());

/** Words without placeholders, cached: a board of cards needs the same few again and again. */
const found = new Map<MessageKey, string>();

/** Turns catalogue keys into words. */
export function t(key: MessageKey, values?: MessageValues): string {
  if (values !== undefined) return translator.t(key, values);
  let words = found.get(key);
  if (words === undefined) {
    words = translator.t(key);
    found.set(key, words);
  }
  return words;
}
/** The language the words are in. */
export const language = translator.language;
/** For dates and numbers (BCP 47): the language of the words with the conventions of the user's region. */
export const locale = translator.locale;
/** BCP 47 of the user's region in its own language: typed dates follow its order and may use its names. */
export const region = translator.region;

/** "4,749", or "4.749" in German regions: a number that isn't part of a sentence. */
export function numberWords(value: number): string {
  return wholeNumber(value, locale);
}
