/** Weekdays, weeks and their parts: "by Friday", "early next week", "the end of the week". */
import type { Weekday } from '../../model/policy';
import type { CalendarDate } from '../../model/time';
import { addDays, addMonths, isoWeekday } from '../calendar/calendar';
import {
  dayAhead,
  mondayOf,
  nextWeekday,
  nothing,
  phrase,
  unreadable,
  type Meaning,
  type Phrase,
  type ReadingContext,
} from './grammar';
import { WEEKDAY, weekdayOf } from './lexicon';

const WEDNESDAY = 3;
const FRIDAY = 5;
const SUNDAY = 7;

export const EARLY =
  'early(?: on)?(?: in)?|(?:the )?(?:beginning|start|first half|first part|early part) of|first thing';
export const MID = 'mid|midway through|halfway through|(?:the )?middle(?: of)?';
export const LATE =
  'late(?:r)?(?: on)?(?: in)?|(?:the )?(?:very |tail |back )?end(?: of)?|' +
  '(?:the )?(?:close|(?:latter|second|back|last) half|(?:latter|later|last) part) of';
/** One part of a week, or two: "mid to late". */
const PART = `(?<part>(?:(?:${EARLY}|${MID}|${LATE})(?: (?:to|or|-))? ){1,2})`;
const WEEK = '(?:(?:work|working|business) )?(?:week|wk)';
const WEEK_NAME =
  `(?<week>(?:(?:the )?(?:next|following|coming|upcoming)|this(?: (?:coming|upcoming))?) ${WEEK}` +
  `|(?:the )?(?:week|wk) after next|the week after(?: (?:that|this|next week))?)`;
/** Only with a part: "the end of the week"; the week alone doesn't name one. */
const THE_WEEK = `(?<theWeek>(?:the )?${WEEK})(?! (?:of|comm|commencing|beginning|starting|ending)(?![^ ]))`;
/** "next week, probably Tuesday". */
const ITS_DAY = `(?:(?: ,)?(?: (?:probably|maybe|likely|most likely|hopefully|perhaps|possibly|ideally|say|on|by))* (?<day>${WEEKDAY}))?`;

const midweekOf = phrase(`mid ?week (?:of )?${WEEK_NAME}`, ({ week }, context) =>
  dayOfWeek(week, WEDNESDAY, context),
);
const partOfWeek = phrase(
  `${PART}(?:of )?(?:${WEEK_NAME}|${THE_WEEK})${ITS_DAY}`,
  ({ part, week, theWeek, day }, context) => {
    // "the middle next week" is said; "the start the week" is not, but harmless.
    const isLate = new RegExp(`(?:^| )(?:${LATE})`).test(part ?? '');
    return dayOfWeek(
      week ?? `this ${theWeek ?? ''}`,
      weekdayOf(day) ?? (isLate ? FRIDAY : WEDNESDAY),
      context,
    );
  },
);
const wholeWeek = phrase(`${WEEK_NAME}${ITS_DAY}`, ({ week, day }, context) =>
  dayOfWeek(week, weekdayOf(day) ?? FRIDAY, context),
);
const weekOrNext = phrase(
  '(?<first>this|next) week or (?:next(?: week)?|the (?:one|week) after(?: that)?)(?! next)',
  ({ first }, context) => dayOfWeek(first === 'this' ? 'next week' : 'the week after next', FRIDAY, context),
);
const dayThenWeek = phrase(`(?<day>${WEEKDAY})(?: ,)?(?: of| in)? ${WEEK_NAME}`, ({ day, week }, context) =>
  dayOfWeek(week, weekdayOf(day) ?? FRIDAY, context),
);
const midweek = phrase('midweek', (_, context) => dayOfWeek('this week', WEDNESDAY, context));
const endOfWeek = phrase("eow|week's end", (_, context) => dayOfWeek('this week', FRIDAY, context));

const nextDay = phrase(`next (?<day>${WEEKDAY})`, ({ day }, context) =>
  dayOfWeek('next week', weekdayOf(day), context),
);
const followingDay = phrase(`the following (?<day>${WEEKDAY})`, ({ day }, context) =>
  context.antecedent === null ? unreadable : namedDay(day, context.antecedent, context),
);
/** "Friday after next", "two Fridays from now": more than one Friday may be meant. */
const vagueDay = phrase(`${WEEKDAY} after(?: next| that)?`, () => unreadable);
/** Office hours, not a date. */
const workingWeek = phrase('mon(?:day)?(?: (?:to|-|through|thru|till))? fri(?:day)?', () => nothing);
const weekAfterDay = phrase(
  `(?<day>${WEEKDAY}|today|tomorrow) (?<length>week|fortnight)`,
  ({ day, length }, context) => {
    const { saidOn } = context;
    const weekday = weekdayOf(day);
    const first = addDays(saidOn, day === 'tomorrow' ? 1 : 0);
    const date = weekday === undefined ? first : nextWeekday(weekday, saidOn);
    return dayAhead(addDays(date, length === 'week' ? 7 : 14), context);
  },
);
const sameTime = phrase(
  '(?:this(?: very)?|(?:the )?same) (?:time|day) next (?<length>week|month)',
  ({ length }, context) => {
    const { saidOn } = context;
    return dayAhead(length === 'week' ? addDays(saidOn, 7) : addMonths(saidOn, 1), context);
  },
);
const thisDay = phrase(`this (?<day>${WEEKDAY})`, ({ day }, context) =>
  // On a Friday "this Friday" is the day itself.
  weekdayOf(day) === isoWeekday(context.saidOn) ? nothing : namedDay(day, context.saidOn, context),
);
const plainDay = phrase(
  `(?:(?:close|end) of (?:business|play|day)(?: on)? )?(?:(?:this |the )?(?:coming|upcoming) )?(?<day>${WEEKDAY})`,
  ({ day }, context) => (isWeekdayHere(day, context) ? namedDay(day, context.saidOn, context) : null),
);

const beforeWeekend = phrase('(?:by|before|(?:on )?this side of) the weekend', (_, context) =>
  dayOfWeek('this week', FRIDAY, context),
);
const weekend = phrase(
  '(?:(?:over|during|on|at|this|in) the(?: coming)?|this(?: coming)?|(?:the )?end of the) weekend',
  (_, context) => dayOfWeek('this week', SUNDAY, context),
);
const vagueWeek = phrase(
  `next weekend|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:full )?week (?:of|in)(?: [a-z]+){1,2}`,
  () => unreadable,
);

/** The phrases for weekdays and weeks, in the order they are tried. */
export const weekPhrases: readonly Phrase[] = [
  vagueWeek,
  sameTime,
  weekOrNext,
  midweekOf,
  partOfWeek,
  wholeWeek,
  dayThenWeek,
  midweek,
  endOfWeek,
  nextDay,
  followingDay,
  workingWeek,
  vagueDay,
  weekAfterDay,
  thisDay,
  plainDay,
  beforeWeekend,
  weekend,
];

/** A weekday of a week, if it is still ahead. */
function dayOfWeek(week: string | undefined, weekday: Weekday | undefined, context: ReadingContext): Meaning {
  const monday = mondayOfNamed(week ?? '', context);
  if (monday === null || weekday === undefined) return unreadable;
  return dayAhead(addDays(monday, weekday - 1), context);
}

function mondayOfNamed(week: string, { saidOn, antecedent }: ReadingContext): CalendarDate | null {
  const thisMonday = mondayOf(saidOn);
  if (week.includes('after next')) return addDays(thisMonday, 14);
  if (week.startsWith('the week after')) return antecedent === null ? null : addDays(mondayOf(antecedent), 7);
  if (week.includes('following')) return addDays(antecedent === null ? thisMonday : mondayOf(antecedent), 7);
  if (/next|coming/.test(week)) return addDays(thisMonday, 7);
  return thisMonday;
}

function namedDay(day: string | undefined, after: CalendarDate, context: ReadingContext): Meaning {
  const weekday = weekdayOf(day);
  return weekday === undefined ? unreadable : dayAhead(nextWeekday(weekday, after), context, weekday);
}

/** "sat", "sun" and "wed" are also ordinary words; "Good Friday" and "the first Monday" are other days. */
function isWeekdayHere(day: string | undefined, { before }: ReadingContext): boolean {
  if (/(?:^| )(?:good|black|easter|ash|cyber|super|first|second|third|fourth|1st|2nd|3rd|4th)$/.test(before))
    return false;
  if (!/^(?:sat|sun|wed|th)$/.test(day ?? '')) return true;
  return before === '' || /(?:^| )(?:by|on|next|this|until|till|before|or|to|eod|-|,)$/.test(before);
}
