/** Names of months and weekdays in English, German, Spanish, Turkish and French. */
import type { Weekday } from '../model/policy';

const months = [
  'january jan januar janner jaenner enero ene ocak janvier janv',
  'february feb februar febr feber febrero subat sub fevrier fevr',
  'march mar marz maerz mrz marzo mart mars',
  'april apr abril abr nisan nis avril avr',
  'may mai mayo mayis',
  'june jun juni junio haziran haz juin',
  'july jul juli julio temmuz tem juillet juil',
  'august aug agosto ago agustos agu aout',
  'september sep sept septiembre setiembre eylul eyl septembre',
  'october oct oktober okt octubre ekim eki octobre',
  'november nov noviembre kasim kas novembre',
  'december dec dezember dez diciembre dic aralik ara decembre',
].map((words) => words.split(' '));

const monthByWord: ReadonlyMap<string, number> = new Map(
  months.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

const weekdays = [
  'monday mon montag mo lunes pazartesi lundi',
  'tuesday tues tue dienstag di martes sali mardi',
  'wednesday weds wed mittwoch mi miercoles carsamba mercredi',
  'thursday thurs thur thu donnerstag do jueves persembe jeudi',
  'friday fri freitag fr viernes cuma vendredi',
  'saturday sat samstag sa sonnabend sabado cumartesi samedi',
  'sunday sun sonntag so domingo pazar dimanche',
].map((words) => words.split(' '));

/** The month a word names, 1 to 12, from a word without accents in lower case; undefined if it isn't one. */
export function monthOfWord(word: string): number | undefined {
  return monthByWord.get(word);
}

/** The weekday a word names, Monday as 1, from a word without accents in lower case; undefined if it isn't one. */
export function weekdayOfWord(word: string): Weekday | undefined {
  const index = weekdays.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** A pattern of all weekdays and one of all months, the longest first. */
export const WEEKDAY_WORD = anyOf(weekdays.flat());
export const MONTH_WORD = anyOf([...monthByWord.keys()]);

function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
