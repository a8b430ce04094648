/** Turns catalogue keys into words, for main and the window. */
import { createInstance } from 'i18next';
import { catalogues, type Language, type MessageKey } from './catalogue';
import { hasTwelveHours } from './dates';
import { isolate } from './isolate';
import { wholeNumber } from './numbers';

/** The values for the `{{placeholders}}` of a message; `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>> & { readonly count?: number };

/**
 * Words in one language. `t` is total: a key that compiles has a message. Values are inserted as plain text and keep
 * their own direction; whoever shows the message escapes it if the medium needs that.
 */
export interface Translator {
  /** BCP 47, for dates and numbers: the language of the words with the conventions of the user's region. */
  readonly locale: string;
  /** BCP 47 of the user's region in its own language: typed dates follow its order and may use its names. */
  readonly region: string;
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

/**
 * Words in the language closest to `locale`, English if there is none. Dates and times follow `region`, the locale the
 * system formats them with, which often differs from the program's language.
 */
export function createTranslator(locale: string, region = locale): Translator {
  const language = languageOf(locale);
  let i18next: ReturnType<typeof initialised> | undefined;
  // The first use of Intl takes a few milliseconds, and so does the region's clock: not before the window is requested.
  let known: Intl.Locale | undefined;
  const knownHere = () =>
    (known ??= parsedLocale(region) ?? parsedLocale(locale) ?? new Intl.Locale(language));
  let conventions: string | undefined;
  const conventionsHere = () => (conventions ??= localeFor(language, knownHere()));
  return {
    get locale() {
      return conventionsHere();
    },
    get region() {
      return knownHere().toString();
    },
    language,
    t: (key, values = {}) => (i18next ??= initialised(language, conventionsHere())).t(key, { ...values }),
  };
}

/**
 * The library that knows plurals and placeholders, with the catalogues: made for the first word, after the window is
 * requested. `{{count, number}}` in a message is a number as `locale` writes it.
 */
function initialised(language: Language, locale: string) {
  const i18next = createInstance({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([name, words]) => [name, { translation: words }]),
    ),
    // A message may be empty on purpose; otherwise its key would be shown.
    returnEmptyString: true,
    // Not for markup: React and the notification service do their own escaping; escaping twice would show `&amp;`.
    interpolation: { escapeValue: true, escape: isolate, skipOnVariables: true },
  });
  void i18next.init();
  i18next.services.formatter?.add('number', (value: number) => wholeNumber(value, locale));
  return i18next;
}

function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(catalogues, language) ? (language as Language) : 'en';
}

/**
 * The region's locale if its language has words. Otherwise English in that region, so that names of days and months match
 * the language of the sentence. In both cases with the region's clock and first day of the week given explicitly, since
 * the runtime doesn't know them for every combination of language and region.
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
    // What the system reports isn't always well formed ("C", "en_US.UTF-8"), and Intl throws then.
    return null;
  }
}
