/** From a key of the catalogue to words, for main and the window alike. */
import { createInstance } from 'i18next';
import { catalogues, type Language, type MessageKey } from './catalogue';
import { hasTwelveHours } from './dates';
import { isolate } from './isolate';

/** What fills the `{{holes}}` of a message; `count` also chooses its plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Words in one language. `t` is total: a key the compiler let through has a message, and the values are put in as
 * they are, never as markup (whoever shows it escapes where its medium wants that), and keep their own direction.
 */
export interface Translator {
  /** BCP 47, for dates and numbers: in the language of the words, with the customs of the user's region. */
  readonly locale: string;
  /** BCP 47 of the user's region, in its own language: typed dates follow its order and may use its names. */
  readonly region: string;
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

/**
 * Words for the language nearest to `locale`, English if there are none. Dates and times follow `region`: the locale the
 * system formats them by, which is often not that of the program's words.
 */
export function createTranslator(locale: string, region = locale): Translator {
  const language = languageOf(locale);
  const i18next = createInstance({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([name, words]) => [name, { translation: words }]),
    ),
    // Not for markup: React and the notification service escape that for themselves, and twice would show `&amp;`.
    interpolation: { escapeValue: true, escape: isolate, skipOnVariables: true },
  });
  void i18next.init();
  const known = parsedLocale(region) ?? parsedLocale(locale) ?? new Intl.Locale(language);
  return {
    locale: localeFor(language, known),
    region: known.toString(),
    language,
    t: (key, values = {}) => i18next.t(key, { ...values }),
  };
}

function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(catalogues, language) ? (language as Language) : 'en';
}

/**
 * The region's locale if its language has words. Otherwise English in that region, so that names of days and months
 * are in the language of the sentence around them. Either way with the region's clock and first day of the week spelled
 * out: the runtime doesn't know them for every pair of language and region.
 */
function localeFor(language: Language, region: Intl.Locale): string {
  const named = region.language === language ? region.baseName : inRegion(language, region);
  const firstDay = /-fw-[a-z]{3}/.exec(region.toString())?.[0] ?? '';
  return `${named}-u${firstDay}-hc-${hasTwelveHours(region.toString()) ? 'h12' : 'h23'}`;
}

function inRegion(language: Language, locale: Intl.Locale): string {
  const { region } = locale.maximize();
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
