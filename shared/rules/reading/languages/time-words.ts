/** Times in one of these languages, put into English words, which the grammar reads. */
import type { Language } from './language';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Times {
  readonly pattern: RegExp;
  /** Null for a date in figures that has two readings. */
  readonly english: (groups: Groups) => string | null;
}

const englishMonths =
  'january february march april may june july august september october november december'.split(' ');
const englishWeekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const ARTICLE =
  "(?:(?:el|la|le|il|lo|o|a|de|het|dia|jour|giorno|dag|data|proxim[oa]|prossim[oa]|komende|aanstaande|este|questo|deze) |l'){0,3}";
const WHICH = '(?: (?:proxim[oa]|prossim[oa]|prochaine?|que viene|que vem|entrante|aanstaande))?';
const PASSED = '(?! (?:pasad[oa]|dernier|derniere|scors[oa]|passad[oa]|jl|gecen))';
const LATEST =
  '(?: (?:a mas tardar|como (?:muy tarde|maximo)|au plus tard|al piu tardi|o mais tardar|no maximo|uiterlijk|en gec))';
const known = new Map<Language, Times>();

/** How times are written in a language: a pattern that finds them, and their English. Made once for each language. */
export function timesOf(language: Language): Times {
  const found = known.get(language) ?? { pattern: patternOf(language), english: englishOf(language) };
  known.set(language, found);
  return found;
}

const anyOf = (words: string) => words.split(' ').join('|');

function patternOf(language: Language): RegExp {
  const [month, weekday] = [anyOf(language.months), anyOf(language.weekdays)];
  const { of, thisWeek, nextWeek, week, thisMonth, nextMonth, year } = language;
  const lead = `(?<lead>(?:${language.limit})|(?<on>${language.on})) ${ARTICLE}`;
  const after = `(?<after>${language.limitAfter ?? '$^'}|${LATEST})`;
  const written = `(?<day>\\d{1,2})(?:er|ro|[ºª°.o])? ?(?:${of})? ?(?<month>${month})(?:(?: ?(?:${of})| )?(?<year>20\\d\\d))?`;
  const figures =
    '(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<figures>\\d{1,2}[./-]\\d{1,2}(?:[./-](?:20)?\\d\\d|\\.)?)';
  const date = `(?:(?:${weekday}),? ${ARTICLE})?(?:${written}|${figures})(?:,? (?:${weekday}))?`;
  const ofNextWeek = `(?:(?<weekdayOf>${weekday}) (?:${of})?(?:${nextWeek})|(?:${nextWeek}) (?<ofWeekday>${weekday}))`;
  const day = `(?:${date}|${ofNextWeek}|(?<next>volgende )?(?<weekday>${weekday})${WHICH}${PASSED})`;
  const spans = `(?:(?<nextWeek>${nextWeek})|(?<thisWeek>${thisWeek})|(?<nextMonth>${nextMonth})|(?<thisMonth>${thisMonth})`;
  const wholes = `(?<week>${week})|(?<wholeMonth>${language.month})|(?<ofYear>${year})|(?<named>${month})(?: ?(?:${of})? ?(?<namedYear>20\\d\\d))?`;
  const part = `(?:(?<end>${language.end})|(?<middle>${language.middle})|(?<beginning>${language.beginning}))`;
  const partOf =
    language.isPartAfter === true ? `${spans}|${wholes}) ${part}` : `${part} ?${spans}|${wholes})`;
  const alone = `(?<aloneNextWeek>${nextWeek})|(?<aloneThisWeek>${thisWeek})|(?<aloneNextMonth>${nextMonth})|(?<aloneThisMonth>${thisMonth})`;
  const phrases = Object.keys(language.phrases).map(
    (phrase, index) => `(?<phrase${String(index)}>${phrase})`,
  );
  const length = lengthOf(language);
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${[
      ...phrases,
      `(?:${language.within}) ${length}`,
      `${unnamed(length)}(?=${language.withinAfter ?? '$^'})`,
      partOf,
      `${lead}${day}${after}?`,
      `${unnamed(day)}${unnamed(after)}`,
      alone,
    ].join('|')})(?!\\p{L})`,
    'gu',
  );
}

function lengthOf(language: Language): string {
  const count = `\\d{1,3}|${Object.keys(language.counts).join('|')}|${anyOf(language.numbers)}`;
  const units = `(?<business>${language.businessDays})|(?<days>${language.days})|(?<hours>${language.hours})|(?<weeks>${language.weeks})|(?<monthsLong>${language.monthsLong})`;
  const near =
    "(?:(?:los|las|les|i|le|os|as|proxim[oa]s|prossim[ie]|prochain(?:e)?s|komende|eerstvolgende|onumuzdeki|maximaal|circa|environ|unos|d') ?){0,2}";
  return `${near}(?:(?<from>${count}) ?(?:a|o|ou|of|tot|ila|veya|y|et|-|–) ?)?(?<count>${count}) ?(?:${units})`;
}

/** The same pattern for a second place in one expression, which may name each group only once. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])(\w+)>/gu, '(?<$1_>');
}

function englishOf(language: Language): Times['english'] {
  const [months, weekdays, numbers] = [language.months, language.weekdays, language.numbers].map((words) =>
    words.split(' ').map((word) => new RegExp(`^(?:${word})$`, 'u')),
  );
  const indexIn = (patterns: readonly RegExp[] = [], word: string) => patterns.findIndex((p) => p.test(word));
  const monthOf = (word: string) => englishMonths[indexIn(months, word)] ?? '';
  const weekdayOf = (word: string) => englishWeekdays[indexIn(weekdays, word)] ?? '';
  const counts = Object.entries(language.counts).map(
    ([word, english]) => [new RegExp(`^(?:${word})$`, 'u'), english] as const,
  );
  const countOf = (word: string) =>
    /^\d/u.test(word)
      ? word
      : (counts.find(([pattern]) => pattern.test(word))?.[1] ?? String(indexIn(numbers, word) + 1));
  const phrases = Object.values(language.phrases);
  return (found) => {
    const groups: Groups = Object.fromEntries(
      Object.entries(found).flatMap(([name, value]) =>
        value === undefined ? [] : [[name.replace(/_$/u, ''), value]],
      ),
    );
    const phrase = phrases.findIndex((_, index) => groups[`phrase${String(index)}`] !== undefined);
    if (phrase >= 0) return phrases[phrase] ?? null;
    if (groups.count !== undefined) return lengthInEnglish(groups, countOf);
    if (groups.iso !== undefined) return `by ${groups.iso}`;
    if (groups.figures !== undefined) return figuresInEnglish(groups.figures);
    if (groups.day !== undefined) {
      return `by ${groups.day} ${monthOf(groups.month ?? '')}${groups.year === undefined ? '' : ` ${groups.year}`}`;
    }
    const ofNextWeek = groups.weekdayOf ?? groups.ofWeekday;
    if (ofNextWeek !== undefined) return `by next ${weekdayOf(ofNextWeek)}`;
    if (groups.weekday !== undefined)
      return `by ${groups.next === undefined ? '' : 'next '}${weekdayOf(groups.weekday)}`;
    return spanInEnglish(groups, monthOf);
  };
}

function lengthInEnglish(groups: Groups, countOf: (word: string) => string): string {
  const { from, count = '', business, days, hours, weeks } = groups;
  const last = countOf(count);
  const unit =
    business !== undefined
      ? 'business day'
      : days !== undefined
        ? 'day'
        : hours !== undefined
          ? 'hour'
          : weeks !== undefined
            ? 'week'
            : 'month';
  const words = last === 'few' ? 'a few' : last === 'couple' ? 'a couple of' : last;
  return `within ${from === undefined ? '' : `${countOf(from)} to `}${words} ${unit}${last === '1' ? '' : 's'}`;
}

/** Dots are written after day and month alone; with other signs, nobody knows which is which. */
function figuresInEnglish(figures: string): string | null {
  const [day = '', month = '', year = ''] = figures.split('.');
  const name = englishMonths[Number(month) - 1];
  if (!figures.includes('.') || name === undefined) return null;
  return `by ${day} ${name}${year === '' ? '' : ` ${year.length === 2 ? `20${year}` : year}`}`;
}

function spanInEnglish(groups: Groups, monthOf: (word: string) => string): string {
  const { end, middle, beginning, named, namedYear } = groups;
  const span =
    groups.nextWeek !== undefined || groups.aloneNextWeek !== undefined
      ? 'next week'
      : groups.thisWeek !== undefined || groups.week !== undefined
        ? 'the week'
        : groups.nextMonth !== undefined || groups.aloneNextMonth !== undefined
          ? 'next month'
          : groups.thisMonth !== undefined || groups.wholeMonth !== undefined
            ? 'the month'
            : groups.ofYear !== undefined
              ? 'the year'
              : `${monthOf(named ?? '')}${namedYear === undefined ? '' : ` ${namedYear}`}`;
  if (end !== undefined) return `by the end of ${span}`;
  if (middle !== undefined) return `by mid ${span.replace('the ', '')}`;
  if (beginning !== undefined)
    return span === 'the week' || span === 'the month' ? `early in ${span}` : `early ${span}`;
  if (groups.aloneThisWeek !== undefined) return 'this week';
  return groups.aloneThisMonth === undefined ? `in ${span}`.replace('in next', 'next') : 'this month';
}
