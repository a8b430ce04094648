/** Weeks and weekends named by a date in them: "w/c 16 March", "the week of the 16th", "week ending 20 March". */
import type { CalendarDate } from '../../model/time';
import { addDays } from '../calendar/calendar';
import { nextInMonth, nextWithDay } from './dates';
import { dayAhead, mondayOf, nextWeekday, phrase, unreadable, type Groups, type Phrase } from './grammar';
import { EARLY, LATE, MID } from './weeks';
import { DAY, DAY_ORDINAL, MONTH, WEEKDAY, monthOf, valueOf, weekdayOf } from './lexicon';

const [WEDNESDAY, FRIDAY, SUNDAY] = [3, 5, 7];

const PART = `(?:(?<part>(?:${EARLY}|${MID}|${LATE}))(?: of)?(?: the)? )?`;
const OF =
  '(?:of|commencing|comm|beginning|starting|ending|(?:that|which) (?:starts|begins|ends))(?: (?:on|with|from))?';
const RANGE = `(?:(?:to|-|through|until|till|and)(?: the)? )`;
/** "16 March", "March 16-20", "the 16th", "Monday 16 March"; "Monday". */
const DATE =
  `(?:the )?(?:(?:${WEEKDAY})(?: ,)?(?: the)? )?` +
  `(?:(?<month>${MONTH})(?: the)? (?<day>${DAY})(?: ${RANGE}${DAY})?(?! (?:of )?${MONTH})` +
  `|(?<day2>${DAY})(?: ${RANGE}${DAY})?(?: of)? (?<month2>${MONTH})(?:(?: ,)? 20\\d\\d)?|(?<day3>${DAY_ORDINAL})|(?<=${WEEKDAY} )(?<day4>\\d{1,2}))`;
/** Ambiguous by the rules. */
const FIGURES = '(?<figures>\\d{1,4}(?:[./-]\\d{1,4}){1,2})';
const DAY_NAME = `(?:(?:the )?(?<next>next |coming |this )?(?<weekday>${WEEKDAY}))`;

const isLate = new RegExp(`(?:^| )(?:${LATE})`);

const weekOf = phrase(
  `${PART}(?:the )?(?:(?:week|wk) ${OF}|w/[ce])(?: :)? (?:${DATE}|${FIGURES}|${DAY_NAME})`,
  (groups, context) => {
    const { part, weekday, next } = groups;
    if (groups.figures !== undefined) return unreadable;
    const isEarly = part !== undefined && !isLate.test(part);
    const day = isEarly ? WEDNESDAY : FRIDAY;
    const named = weekdayOf(weekday);
    if (named !== undefined) {
      const first =
        next === 'next ' ? addDays(mondayOf(context.saidOn), 6 + named) : nextWeekday(named, context.saidOn);
      return dayAhead(inWeekOf(first, day), context);
    }
    const date = dateAhead(groups, day, context.saidOn);
    return date === null ? unreadable : dayAhead(date, context);
  },
);
const weekendOf = phrase(`(?:the )?weekend of ${DATE}`, (groups, context) => {
  const date = dateAhead(groups, SUNDAY, context.saidOn);
  return date === null ? unreadable : dayAhead(date, context);
});

/** The phrases for weeks named by a date, in the order they are tried. */
export const namedWeekPhrases: readonly Phrase[] = [weekOf, weekendOf];

/** The day in the first such week in which it is still to come. */
function dateAhead(groups: Groups, day: number, saidOn: CalendarDate): CalendarDate | null {
  const { month, month2, day: first, day2, day3, day4 } = groups;
  const number = valueOf(first ?? day2 ?? day3 ?? day4);
  const named = monthOf(month ?? month2);
  // The week may have started before the day it was said.
  for (const after of [addDays(saidOn, -7), saidOn]) {
    const date = named === undefined ? nextWithDay(number, after) : nextInMonth(named, number, after);
    if (date !== null && inWeekOf(date, day) > saidOn) return inWeekOf(date, day);
  }
  return null;
}

function inWeekOf(date: CalendarDate, day: number): CalendarDate {
  return addDays(mondayOf(date), day - 1);
}
