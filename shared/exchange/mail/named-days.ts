/** Days that a mail names by their weekday alone: "Thursday at 3 pm". Which week is meant has to be asked. */
import type { CalendarDate } from '../../model/time';
import { addDays, isoWeekday } from '../../rules/calendar/calendar';

/** A day, and where it is in the text. */
export interface DateInText {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** From Monday on, without accents: English, German, Spanish, French, Turkish, Italian, Portuguese, Dutch. */
const names = [
  'monday montag lundi lunes pazartesi lunedi segunda-feira maandag',
  'tuesday tues tue dienstag mardi martes sali martedi terca-feira dinsdag',
  'wednesday wed mittwoch mercredi miercoles carsamba mercoledi quarta-feira woensdag',
  'thursday thurs thur thu donnerstag jeudi jueves persembe giovedi quinta-feira donderdag',
  'friday fri freitag vendredi viernes cuma venerdi sexta-feira vrijdag',
  'saturday samstag sonnabend samedi sabado cumartesi zaterdag',
  'sunday sonntag dimanche domingo pazar domenica zondag',
].map((words) => words.split(' '));
const tomorrow = 'tomorrow|morgen|demain|manana|yarin|domani|amanha';
const numberOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);
const day = new RegExp(
  String.raw`(?<next>\bnext )?(?<![\p{L}\d-])(?<word>${names.flat().join('|')}|${tomorrow})(?:'?(?:gunu|ye|ya))?(?![\p{L}\d-])\.?`,
  'gu',
);
/** What comes before a day that has passed, is a limit, comes every week, or isn't a day at all. */
const isOther =
  /\b(?:last|past|was|were|met|spoke|talked|had|thank(?:s| you| him| her)|thanked|enjoyed|yesterday|great|lovely|nice to (?:meet|talk|speak)|by|until|till|before|since|after|every|from|bis|spatestens|seit|nach|vor|vom|jeden|letzten?|vergangenen?|war|waren|hatten|danke|guten|heute|la|por la|de la|antes del?|hasta|desde|pasado|cada|gracias|fue|avant|jusqu'?a|depuis|apres|dernier|merci|chaque|etait|gecen|kadar|her|entro|prima d[ei]l?|fino a|dopo|dal|scorso|grazie|era|ate|apos|depois d[aeo]|passad[ao]|obrigad[ao]|foi|uiterlijk|voor|tot|na|vanaf|afgelopen|vorige|bedankt|was|elke|goede)\b[^.!?:]*$/u;
const SPAN = String.raw`\s*(?:to|-|–|bis|through|a|au)\s*`;
const endsSpan = new RegExp(String.raw`\b(?:${names.flat().join('|')})${SPAN}$`, 'u');
/** What comes after it: "Monday to Friday", "Thursday's", "Thursdays". */
const isSpan = new RegExp(
  String.raw`^(?:s\b|'s\b|${SPAN}(?:${names.flat().join('|')})\b|\s*(?:morning|abend)s)`,
  'u',
);
const BEFORE = 80;

/** In the order of the text; `on` is the day it was written. Each is the next such day after that one. */
export function namedDaysIn(plain: string, on: CalendarDate): readonly DateInText[] {
  return [...plain.matchAll(day)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = plain.slice(Math.max(0, start - BEFORE), start);
    if (isOther.test(before) || endsSpan.test(before)) return [];
    if (isSpan.test(plain.slice(end, end + BEFORE))) return [];
    const { word = '', next } = match.groups ?? {};
    return [{ date: dateOfDay(word, next !== undefined, on), start, end }];
  });
}

/** "Next Thursday" is that of the next week. */
function dateOfDay(word: string, isNext: boolean, on: CalendarDate): CalendarDate {
  const wanted = numberOf.get(word);
  if (wanted === undefined) return addDays(on, 1);
  const today = isoWeekday(on);
  const ahead = ((wanted - today + 6) % 7) + 1;
  const isThisWeek = today + ahead <= 7;
  return addDays(on, isNext && isThisWeek ? ahead + 7 : ahead);
}
