/** The window's words, in the user's language where it has words for it. */
import type { MessageKey } from '@shared/i18n/catalogue';
import { createTranslator, type MessageValues } from '@shared/i18n/translator';
import { systemRegion } from './exposed';

const translator = createTranslator(navigator.language, systemRegion());

/** Words without holes, found once: a board of cards asks for the same few again and again. */
const found = new Map<MessageKey, string>();

/** From a key of the catalogue to words. */
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
/** For dates and numbers (BCP 47): the language of the words, with the customs of the user's region. */
export const locale = translator.locale;
/** BCP 47 of the user's region, in its own language: typed dates follow its order and may use its names. */
export const region = translator.region;
