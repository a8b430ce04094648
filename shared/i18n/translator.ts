/** From a key of the catalogue to words, for main and the window alike. */
import { createInstance } from 'i18next';
import { catalogues, type Language, type MessageKey } from './catalogue';

/** What fills the `{{holes}}` of a message; `count` also chooses its plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Words in one language. `t` is total: a key the compiler let through has a message, and the values are put in as
 * they are, never as markup (whoever shows it escapes where its medium wants that).
 */
export interface Translator {
  /** BCP 47, for dates and numbers: the user's own locale, where the words are only the nearest language. */
  readonly locale: string;
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

/** Words for the language nearest to `locale`; English where there is none. */
export function createTranslator(locale: string): Translator {
  const language = languageOf(locale);
  const i18next = createInstance({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([name, words]) => [name, { translation: words }]),
    ),
    // React and the notification service escape for themselves; escaping twice would show `&amp;`.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  void i18next.init();
  return {
    locale: isLocale(locale) ? locale : 'en',
    language,
    t: (key, values = {}) => i18next.t(key, { ...values }),
  };
}

function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(catalogues, language) ? (language as Language) : 'en';
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    // What the system reports is not always well formed ("C", "en_US.UTF-8"); Intl can only throw.
    return false;
  }
}
