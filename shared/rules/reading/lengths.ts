/** Lengths of time: "within a week", "two to three weeks", "10 business days", "48 hours". */
import type { CalendarDate } from '../../model/time';
import { addDays, addMonths, isWorkingDay } from '../calendar/calendar';
import {
  MAX_DAYS_AHEAD,
  dayAhead,
  nextWeekday,
  nothing,
  phrase,
  unreadable,
  type Groups,
  type Meaning,
  type Phrase,
  type ReadingContext,
} from './grammar';
import { COUNT, NUMBER, WEEKDAY, valueOf, weekdayOf } from './lexicon';

const UNIT_KIND = '(?:business|working|work|wkg|b|w|calendar|consecutive|full) ';
const UNIT_WORD =
  "(?:hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?|years?|yrs?|minutes?|mins?|quarters?|weekdays?|workdays?)(?:'s(?= time))?";
const PERHAPS = '(?: (?:even|maybe|perhaps|possibly|more like))*';
const FILLER = '(?: (?:or so|more|additional|extra|further|whole|odd))*';

/** "two (2)", "2 (two)". */
const AGAIN = `(?: , ${NUMBER} ,)?`;
/** "two", "two to three", "2-3", "two, maybe three". */
const AMOUNT = `(?<low>${COUNT})${AGAIN}(?:(?: (?:to|or|and|-|,))?${PERHAPS} (?<high>${NUMBER})${AGAIN})?(?<half> and a half)?`;
/** "a week or two", "a week, maybe two", "two weeks, three at most"; not "a week or ten days". */
const AT_MOST = 'at (?:the )?(?:very )?(?:most|latest|outside|worst)|max|tops|in the worst case';
const MORE =
  `(?: (?:or|to|-)${PERHAPS} (?<more>${NUMBER})(?! ${FILLER}(?:${UNIT_KIND})?${UNIT_WORD})` +
  `| ,(?: or)? (?:even|maybe|perhaps|possibly) (?<perhaps>${NUMBER})(?! (?:${UNIT_KIND})?${UNIT_WORD})` +
  `| [,.;] (?<atMost>${NUMBER})(?: (?:${AT_MOST})|(?= if )))?`;
const UNIT = `(?<kind>${UNIT_KIND})?(?<unit>${UNIT_WORD})`;
/** These words count a length from the day it was said. Counted from anything else, its end isn't known. */
const FROM_TODAY =
  " (?:from|after|following|of) (?:now|today|(?:the (?:date|day|time) of )?(?:this|our|the|your|today's) (?:interview|call|meeting|conversation|chat|talk|visit))";
const TAIL = `(?<halfMore> and a half)?${MORE}(?: or so)?(?: time)?(?:${FROM_TODAY})?`;

/** With one of these nouns after it, a length still says when the answer comes: "a two-week turnaround". */
const waitingNouns =
  /^ (?:process|turnaround|timeline|timescale|wait|waiting|window|period|timeframe|time|response|delay)\b/;
/** What may follow a hasty "2 week"; before any other word it describes a thing: "a 2-week trial". */
const afterHaste = /^(?:$| [^a-z]| (?:or|if|at|from|max|tops|and|but|so|we|you|i|they|after)\b)/;
const notAhead =
  /^ (?:ago|back|earlier|before(?! (?:you|i|we|they) (?:hear|know|have|can|get|decide|make))|prior|previously|later|old|notice|into|per|long|in a row|at a time|each|every|a (?:day|week|month|year)|plus|\+|or (?:more|longer|later)|and counting|since|once|upon)(?![^ ])/;
const fromElsewhere =
  /^ (?:after|following|of|from (?:the|when|your|that|then|receipt|receiving|closing))(?![^ ])/;
/** "twice a week", "40 hours a week", "half a day". */
const rateOrHalf =
  /(?:^| )(?:once|twice|times|days?|hours?|hrs|\d+ hr|nights?|half|\d+k?|k|dollars|euros|pounds|one of)$/;

const weeksFromDay = phrase(
  `(?<count>${COUNT}) (?<unit>weeks?|wks?|fortnights?) (?:(?:from|after|on) )?(?:(?:this|next|the|coming|this coming) )?(?<day>${WEEKDAY}|today|tomorrow)`,
  ({ count, unit, day }, context) => {
    const days = (unit?.startsWith('f') === true ? 14 : 7) * valueOf(count);
    const weekday = weekdayOf(day);
    const { saidOn } = context;
    if (weekday !== undefined) return dayAhead(addDays(nextWeekday(weekday, saidOn), days), context);
    return dayAhead(addDays(saidOn, day === 'tomorrow' ? days + 1 : days), context);
  },
);

/** "in the next week", "over the coming month"; without the preposition, "the next week" is the coming calendar week. */
const nextLength = phrase(
  `(?:in|within|over|during|inside|throughout)(?: of)? the (?:next|coming|following) ${UNIT}${TAIL}`,
  (groups, context) =>
    groups.unit?.endsWith('s') === true ? nothing : lengthOf({ ...groups, low: 'one' }, context),
);
const nextLengthOrMore = phrase(
  `(?:the )?(?:next|coming) (?<unit>days?|weeks?|months?) or (?:so|(?<more>${NUMBER}))`,
  ({ unit, more }, context) =>
    more === undefined && !(unit ?? '').startsWith('day')
      ? null
      : lengthOf({ low: 'one', unit, more }, context),
);
const nextWorkedDay = phrase('(?:the )?next (?:business|working|work) ?day', (_, context) =>
  lengthOf({ low: 'one', kind: 'business ', unit: 'day' }, context),
);
const nextAmount = phrase(
  `(?:(?:over|in|within|during) )?(?:the )?(?:next|coming|following) ${AMOUNT}${FILLER} ${UNIT}${TAIL}`,
  lengthOf,
);
const anotherAmount = phrase(
  `(?:another|an? (?:further|extra|additional|full|whole|good)) (?:${AMOUNT} )?${UNIT}${TAIL}`,
  (groups, context) => lengthOf({ ...groups, low: groups.low ?? 'one' }, context),
);
const amount = phrase(`${AMOUNT}${FILLER} ${UNIT}${TAIL}`, lengthOf);
const openAmount = phrase(`${NUMBER} \\+ ${UNIT}`, () => nothing);
/** "within the week" may be this week or seven days. */
const withinThe = phrase(
  '(?:within|inside|in) the (?:week|month)(?! (?:after|of|comm|commencing|beginning|starting|ending|that|which)(?![^ ]))',
  () => unreadable,
);
const withinTheFortnight = phrase('(?:within|inside|in) the fortnight', (_, context) =>
  lengthOf({ low: 'one', unit: 'fortnight' }, context),
);

/** "On Thursday, and the letter follows a week later". */
const laterLength = phrase(
  `(?<low>${COUNT}) ${UNIT} (?:later|afterwards|thereafter|after that)`,
  ({ low, unit = '', kind }, context) => {
    const { antecedent } = context;
    const date =
      antecedent === null
        ? null
        : dateAfter(valueOf(low), unit, kind?.trim(), { ...context, saidOn: antecedent });
    return date === null ? null : dayAhead(date, context);
  },
);
/** "One day you will hear" means some day, unless the word before makes it a length. */
const someDay = phrase('one day(?! (?:or|at|max|tops)(?![^ ]))', (_, { before }) =>
  /(?:^| )(?:in|within|about|only|just|takes?|another|than|max|most|under|give|wait|after|be|exactly|roughly|maximum)$/.test(
    before,
  )
    ? null
    : nothing,
);

/** The phrases for lengths of time, in the order they are tried. */
export const lengthPhrases: readonly Phrase[] = [
  weeksFromDay,
  laterLength,
  someDay,
  nextLength,
  nextLengthOrMore,
  nextWorkedDay,
  nextAmount,
  anotherAmount,
  openAmount,
  amount,
  withinThe,
  withinTheFortnight,
];

/** The later end of the length, counted from the day it was said on. */
function lengthOf(groups: Groups, context: ReadingContext): Meaning | null {
  const { low, high, more, perhaps, atMost, half, halfMore } = groups;
  const upper = [high, more, perhaps, atMost].map(valueOf);
  const isRange = upper.some((value) => value > 0);
  const whole = Math.max(valueOf(low), ...upper);
  const unit = (groups.unit ?? '').replace("'s", '');
  // "A week or two" is correctly singular; "two week" is hasty, or describes a thing.
  const isAdjective = !unit.endsWith('s') && valueOf(high ?? low) !== 1;
  if (!isCountedFromToday(isAdjective, context)) return nothing;
  const count = half === undefined && halfMore === undefined ? whole : whole + 0.5;
  const date = dateAfter(count, unit, groups.kind?.trim(), context);
  if (date === null) return nothing;
  return date > addDays(context.saidOn, MAX_DAYS_AHEAD) ? unreadable : { tag: 'length', date, isRange };
}

function isCountedFromToday(isAdjective: boolean, { before, after }: ReadingContext): boolean {
  if (notAhead.test(after) || fromElsewhere.test(after) || rateOrHalf.test(before)) return false;
  return !isAdjective || waitingNouns.test(after) || afterHaste.test(after);
}

/** Null for lengths not counted in days: minutes, years, a few hours. */
function dateAfter(
  count: number,
  unit: string,
  kind: string | undefined,
  context: ReadingContext,
): CalendarDate | null {
  const { saidOn } = context;
  if (count <= 0) return null;
  if (/^(?:h|m(?!o)|y|q)/.test(unit)) {
    const days = unit.startsWith('h') && kind === undefined ? Math.ceil(count / 24) : 0;
    return days >= 1 && count >= 24 ? addDays(saidOn, days) : null;
  }
  if (unit.startsWith('mo')) return addDays(addMonths(saidOn, Math.floor(count)), count % 1 === 0 ? 0 : 15);
  if (unit.startsWith('f')) return addDays(saidOn, Math.ceil(count * 14));
  const isWorked =
    /^(?:weekday|workday)/.test(unit) || /^(?:business|work|working|wkg|b|w)$/.test(kind ?? '');
  if (/^(?:weeks?|wks?)$/.test(unit)) return addDays(saidOn, Math.ceil(count * 7));
  return isWorked ? workingDaysAfter(Math.ceil(count), context) : addDays(saidOn, Math.ceil(count));
}

/** The nth working day after the day it was said; a date far ahead if there aren't that many in reach. */
function workingDaysAfter(count: number, { saidOn, calendar }: ReadingContext): CalendarDate {
  let left = count;
  let date = saidOn;
  for (let days = 1; days <= MAX_DAYS_AHEAD + 1 && left > 0; days += 1) {
    date = addDays(saidOn, days);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
