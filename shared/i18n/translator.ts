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
  /** BCP 47, for dates and numbers: in the language of the words, with the customs of the user's region. */
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
    locale: localeFor(language, locale),
    language,
    t: (key, values = {}) => i18next.t(key, { ...values }),
  };
}

function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(catalogues, language) ? (language as Language) : 'en';
}

/**
 * The user's locale where its language has words. Otherwise English in the user's region, so that names of days and
 * months do not stand in another language than the sentence around them, and a week still begins where it does there.
 */
function localeFor(language: Language, locale: string): string {
  const asked = parsedLocale(locale);
  if (asked === null) return language;
  if (asked.language === language) return locale;
  const { region } = asked.maximize();
  return region === undefined ? language : `${language}-${region}`;
}

function parsedLocale(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    // What the system reports is not always well formed ("C", "en_US.UTF-8"); Intl can only throw.
    return null;
  }
}
