/** Names of months and weekdays in English, German, Spanish, Turkish, French, Italian, Portuguese and Dutch. */
import type { Weekday } from '../model/policy';

const months = [
  'january jan januar janner jaenner enero ene ocak janvier janv gennaio gen janeiro januari',
  'february feb februar febr feber febrero subat sub fevrier fevr febbraio febb fevereiro fev februari',
  'march mar marz maerz mrz marzo mart mars marco maart mrt',
  'april apr abril abr nisan nis avril avr aprile',
  'may mai mayo mayis maggio magg maio mei',
  'june jun juni junio haziran haz juin giugno giu junho',
  'july jul juli julio temmuz tem juillet juil luglio lug julho',
  'august aug agosto ago agustos agu aout augustus',
  'september sep sept septiembre setiembre eylul eyl septembre settembre sett setembro',
  'october oct oktober okt octubre ekim eki octobre ottobre outubro',
  'november nov noviembre kasim kas novembre novembro',
  'december dec dezember dez diciembre dic aralik ara decembre dicembre dezembro',
].map((words) => words.split(' '));

const monthByWord: ReadonlyMap<string, number> = new Map(
  months.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

const weekdays = [
  'monday mon montag mo lunes pazartesi lundi lunedi lun segunda-feira segunda seg maandag',
  'tuesday tues tue dienstag di martes sali mardi martedi terca-feira terca ter dinsdag',
  'wednesday weds wed mittwoch mi miercoles carsamba mercredi mercoledi mer mie quarta-feira quarta qua woensdag',
  'thursday thurs thur thu donnerstag do jueves persembe jeudi jeu jue giovedi gio quinta-feira quinta qui donderdag',
  'friday fri freitag fr viernes cuma vendredi ven vie venerdi sexta-feira sexta sex vrijdag',
  'saturday sat samstag sa sonnabend sabado cumartesi samedi sam sab zaterdag',
  'sunday sun sonntag so domingo pazar dimanche dim dom domenica zondag',
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
