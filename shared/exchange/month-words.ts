/** Names of months and weekdays in English, German, Spanish, Turkish and French. */

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

const weekdays =
  'monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun ' +
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so ' +
  'lunes martes miercoles jueves viernes sabado domingo pazartesi sali carsamba persembe cuma cumartesi pazar ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche';

/** The month a word names, 1 to 12, from a word without accents in lower case; undefined if it isn't one. */
export function monthOfWord(word: string): number | undefined {
  return monthByWord.get(word);
}

/** A pattern of all weekdays and one of all months, the longest first. */
export const WEEKDAY_WORD = anyOf(weekdays.split(' '));
export const MONTH_WORD = anyOf([...monthByWord.keys()]);

function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
