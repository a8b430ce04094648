/** Days and parts of months: "by March 3", "the 15th", "the end of the month", "2026-03-03", "tomorrow". */
import { isCalendarDate, type CalendarDate } from '../../model/time';
import { addDays, addMonths, isoWeekday, isWorkingDay } from '../calendar/calendar';
import {
  MAX_DAYS_AHEAD,
  dayAhead,
  nothing,
  phrase,
  unreadable,
  type Groups,
  type Meaning,
  type Phrase,
  type ReadingContext,
} from './grammar';
import { DAY, DAY_ORDINAL, MONTH, WEEKDAY, monthOf, valueOf, weekdayOf } from './lexicon';

const YEAR = '20\\d\\d';
const ISO = '\\d{4}-\\d{2}-\\d{2}';
const OR = '(?:to|or|and|-|through|until|till)';
const NO_TIME = "(?! (?:: |(?:am|pm|hours?|days?|weeks?|months?|business|working|o'clock)(?![^ ])))";
const LEADING_DAY = `(?:(?<before>${WEEKDAY})(?: ,)?(?: the)? )?`;
const TRAILING_DAY = `(?: ,?(?: (?:a|which is a|that's a))? ?(?<after>${WEEKDAY}))?`;
const DEADLINE_WORD = '(?:by|before|until|till|no later than|not later than|on|from|to)';

const isoDay = phrase(`(?<iso>${ISO})`, ({ iso = '' }, context) =>
  isCalendarDate(iso) ? dayAhead(iso, context) : unreadable,
);
/** Ambiguous by the rules, whatever the numbers; unless a word makes them a deadline, they may be anything. */
const figures = phrase(`${DEADLINE_WORD} (?!${ISO}(?![^ ]))\\d{1,4}(?:[./-]\\d{1,4}){1,2}`, () => unreadable);
const weekdayFigures = phrase(`${WEEKDAY}(?: ,)? \\d{1,4}[./-]\\d{1,4}(?:[./-]\\d{1,4})?`, () => unreadable);

const monthDay = phrase(
  `${LEADING_DAY}(?<month>${MONTH})(?: the)? (?<day>${DAY})${NO_TIME}(?: ${OR}(?: the)? (?<last>${DAY})${NO_TIME})?(?:(?: ,)? (?<year>${YEAR}))?${TRAILING_DAY}`,
  dayOfMonth,
);
const dayMonth = phrase(
  `${LEADING_DAY}(?:(?<day>${DAY}) ${OR}(?: the)? )?(?<last>${DAY})(?: day)?(?: of)? (?<month>${MONTH})(?:(?: ,)? (?<year>${YEAR}))?${TRAILING_DAY}`,
  (groups, context) => {
    // "Only 3 may be invited".
    const isVerb = groups.month === 'may' && /^\d+$/.test(groups.last ?? '') && /^ [a-z]/.test(context.after);
    return isVerb && !/(?:^| )(?:by|before|on|until|till)$/.test(context.before)
      ? null
      : dayOfMonth(groups, context);
  },
);
const dayOnly = phrase(
  `(?:the )?(?<day>${DAY_ORDINAL})(?: ${OR}(?: the)? (?<last>${DAY_ORDINAL}))? of (?<which>this|next|the) month`,
  ({ day, last, which }, context) => {
    const first = addMonths(firstOfMonth(context.saidOn), which === 'next' ? 1 : 0);
    const date = dayInMonth(first, valueOf(last ?? day));
    return date === null ? unreadable : dayAhead(date, context);
  },
);
const nextDayOnly = phrase(
  `${LEADING_DAY}the (?<day>${DAY_ORDINAL})(?: ${OR}(?: the)? (?<last>${DAY_ORDINAL}))?`,
  (groups, context) => {
    const { before, day, last } = groups;
    const isDeadline =
      /(?:^| )(?:by|before|on|until|till|than|around|about|say|for|between|from|to|now and|:)$/.test(
        context.before,
      );
    // "The 13th, but the 20th is likelier"; not "the first call, but the second".
    const isOther = /(?:^| )(?:or|and|but)$/.test(context.before) && valueOf(last ?? day) > 5;
    if ((before === undefined && !isDeadline && !isOther && context.before !== '') || !isAlone(context.after))
      return null;
    const date = nextWithDay(valueOf(last ?? day), context.saidOn);
    return date === null ? unreadable : checked(date, before, context);
  },
);
/** "Fri 20th"; "Fri 20" only if the 20th is a Friday, since 20 may be a time of day. */
const weekdayNumber = phrase(
  `(?<before>${WEEKDAY})(?: ,)? (?<day>${DAY})${NO_TIME}(?: ${OR}(?: the)? (?<last>${DAY})${NO_TIME})?`,
  ({ before, day, last }, context) => {
    if (!isAlone(context.after)) return null;
    const date = nextWithDay(valueOf(last ?? day), context.saidOn);
    const first = nextWithDay(valueOf(day), context.saidOn);
    const isNamed = first !== null && weekdayOf(before) === isoWeekday(first);
    if (/^\d+$/.test(day ?? '') && !isNamed) return null;
    return date === null || !isNamed ? unreadable : dayAhead(date, context);
  },
);

const END = '(?:the )?(?:very )?(?:end|close|last day) of';
const endOfThisMonth = phrase(`${END} (?:the )?month|month's end|month end|eom`, (_, context) => {
  const last = lastOfMonth(context.saidOn);
  return dayAhead(last > context.saidOn ? last : lastOfMonth(addDays(last, 1)), context);
});
const monthAhead = phrase(
  `(?:(?<part>${END}|later?(?: in)?|mid|(?:the )?middle of|early(?: in)?|(?:the )?(?:beginning|start|first half|first part) of) )?(?<which>this|next) month`,
  ({ part, which }, context) =>
    partOfMonth(part, addMonths(context.saidOn, which === 'next' ? 1 : 0), context),
);
const middleOfMonth = phrase(
  '(?:(?:the )?middle|midway through|halfway through|mid)(?: of)?(?: the)? month|midmonth',
  (_, context) => {
    const date = nextWithDay(15, context.saidOn);
    return date === null ? unreadable : dayAhead(date, context);
  },
);
const laterInMonth = phrase('later? in the month', (_, context) =>
  partOfMonth('late', context.saidOn, context),
);
const earlyInMonth = phrase('(?:early in|(?:the )?(?:beginning|start) of) the month', () => unreadable);
const namedMonth = phrase(
  `(?:(?:early|mid)(?: (?:to|or|-))? )?(?<part>${END}|later?(?: in)?|(?:the )?(?:second|latter|last) half of|mid|(?:the )?middle of|early(?: in)?|(?:the )?(?:beginning|start|first half|first part) of|by|before|in|during|sometime in) (?<month>${MONTH})(?: (?<year>${YEAR}))?(?! (?:the )?${DAY}(?![^ ]))`,
  ({ part = '', month, year }, context) => {
    if (/^(?:by|before)$/.test(part)) return unreadable;
    const first = firstAhead(monthOf(month) ?? 0, year, context.saidOn);
    return partOfMonth(/^(?:in|during|sometime in)$/.test(part) ? 'end' : part, first, context);
  },
);
/** "The last working day of the month", by the policy's working days. */
const lastWorkingDay = phrase(
  `(?:the )?last (?:working|business) day (?:of|in) (?:(?:the|(?<which>this|next)) month|(?<month>${MONTH}))`,
  ({ which, month }, context) => {
    const { saidOn } = context;
    const first = month === undefined ? saidOn : firstAhead(monthOf(month) ?? 0, undefined, saidOn);
    const date = lastWorkingDayOf(addMonths(firstOfMonth(first), which === 'next' ? 1 : 0), context);
    return date === null ? unreadable : dayAhead(date, context);
  },
);
/** The day before: "by Christmas", "before the new year". Other feasts move, or are different days in different places. */
const beforeFeast = phrase(
  "(?:by|before|ahead of|in time for) (?:(?<christmas>(?:the )?(?:christmas|xmas)(?: break| holidays?| eve)?)|(?:the )?new year(?:'s)?(?: eve)?)(?! (?:and|party|lunch|dinner))",
  ({ christmas }, context) => {
    // "Ten days before Christmas" is another day.
    if (/(?:days?|weeks?|months?)$/.test(context.before)) return unreadable;
    const year = context.saidOn.slice(0, 4);
    return dayAhead(`${year}-12-${christmas === undefined ? '31' : '24'}` as CalendarDate, context);
  },
);
const endOfYear = phrase(
  `(?:${END} (?:(?:the|this) )?(?:calendar )?year|${END} (?<year>${YEAR})|year's end|year end|eoy)`,
  ({ year }, context) => dayAhead(`${year ?? context.saidOn.slice(0, 4)}-12-31` as CalendarDate, context),
);
const vagueQuarter = phrase(
  `(?:by|before|in|${END}) (?:(?:the|this|next) quarter|q[1-4]|(?:the )?(?:first|second|third|fourth) quarter)`,
  () => unreadable,
);

const dayAfterTomorrow = phrase('(?:the )?day after tomorrow', (_, context) =>
  dayAhead(addDays(context.saidOn, 2), context),
);
const tomorrow = phrase('tomorrow(?! (?:week|fortnight))', (_, context) =>
  dayAhead(addDays(context.saidOn, 1), context),
);
const dayAfterThat = phrase('the (?:next )?day after(?: that)?', (_, context) =>
  context.antecedent === null ? null : dayAhead(addDays(context.antecedent, 1), context),
);

/** The phrases for dates and months, in the order they are tried. */
export const datePhrases: readonly Phrase[] = [
  isoDay,
  monthDay,
  dayMonth,
  dayOnly,
  nextDayOnly,
  weekdayNumber,
  figures,
  weekdayFigures,
  endOfThisMonth,
  monthAhead,
  middleOfMonth,
  laterInMonth,
  earlyInMonth,
  lastWorkingDay,
  namedMonth,
  endOfYear,
  beforeFeast,
  vagueQuarter,
  dayAfterTomorrow,
  tomorrow,
  dayAfterThat,
];

/** False if the words after a day of the month make it the number of something else: "the 2nd round". */
function isAlone(after: string): boolean {
  return aloneBefore.test(after);
}
const aloneBefore = new RegExp(
  `^(?:$| [^a-z]| (?:or|at|latest|and|if|but|so|we|you|i|they|hopefully|then|eod|to|is|seems|looks|${WEEKDAY})(?![^ ]))`,
);

/** A day and a month; the last day of a range; without a year, the next such day. */
function dayOfMonth(groups: Groups, context: ReadingContext): Meaning {
  const { day, last, month, year, before, after } = groups;
  const [monthNumber, dayNumber] = [monthOf(month) ?? 0, valueOf(last ?? day)];
  if (year !== undefined) {
    const date = dayInMonth(firstOf(Number(year), monthNumber), dayNumber);
    return date === null ? unreadable : checked(date, before ?? after, context);
  }
  const date = nextInMonth(monthNumber, dayNumber, context.saidOn);
  if (date === null) return unreadable;
  // "Your letter of February 3", said in March, means the date that has passed.
  return date > addDays(context.saidOn, MAX_DAYS_AHEAD) ? nothing : checked(date, before ?? after, context);
}

/** The day, unless the text gives it the wrong weekday. */
function checked(date: CalendarDate, weekday: string | undefined, context: ReadingContext): Meaning {
  const named = weekdayOf(weekday);
  return named !== undefined && named !== isoWeekday(date) ? unreadable : dayAhead(date, context);
}

/** The end of a month, or of its first half; nobody can say when "early April" ends. */
function partOfMonth(part: string | undefined, inMonth: CalendarDate, context: ReadingContext): Meaning {
  if (/mid|first half/.test(part ?? '')) return dayAhead(addDays(firstOfMonth(inMonth), 14), context);
  return /early|beginning|start|first/.test(part ?? '')
    ? unreadable
    : dayAhead(lastOfMonth(inMonth), context);
}

/** The next such day of a month. */
export function nextInMonth(month: number, day: number, after: CalendarDate): CalendarDate | null {
  // Any eight years include a 29 February, even around 2100.
  for (let year = Number(after.slice(0, 4)); year <= Number(after.slice(0, 4)) + 8; year += 1) {
    const date = dayInMonth(firstOf(year, month), day);
    if (date !== null && date > after) return date;
  }
  return null;
}

/** The next day with that number, in this month or the next one that has it. */
export function nextWithDay(day: number, after: CalendarDate): CalendarDate | null {
  for (let months = 0; months <= 2; months += 1) {
    const date = dayInMonth(addMonths(firstOfMonth(after), months), day);
    if (date !== null && date > after) return date;
  }
  return null;
}

/** The first day of the named month; without a year, of the next such month that hasn't ended by `saidOn`. */
function firstAhead(month: number, year: string | undefined, saidOn: CalendarDate): CalendarDate {
  if (year !== undefined) return firstOf(Number(year), month);
  const first = firstOf(Number(saidOn.slice(0, 4)), month);
  return lastOfMonth(first) > saidOn ? first : addMonths(first, 12);
}

function lastWorkingDayOf(first: CalendarDate, { calendar }: ReadingContext): CalendarDate | null {
  let date = lastOfMonth(first);
  while (date >= first && !isWorkingDay(date, calendar)) date = addDays(date, -1);
  return date < first ? null : date;
}

function dayInMonth(first: CalendarDate, day: number): CalendarDate | null {
  const text = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

function firstOf(year: number, month: number): CalendarDate {
  return `${String(year)}-${String(month).padStart(2, '0')}-01` as CalendarDate;
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01` as CalendarDate;
}

function lastOfMonth(date: CalendarDate): CalendarDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}
