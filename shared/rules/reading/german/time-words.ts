/** German words for a time, put into English ones, which the grammar reads: "bis Ende nächster Woche", "in zwei bis drei Wochen". */

const monthInEnglish: Readonly<Record<string, string>> = {
  ...{ januar: 'january', jänner: 'january', februar: 'february', märz: 'march', maerz: 'march' },
  ...{
    april: 'april',
    mai: 'may',
    juni: 'june',
    juli: 'july',
    august: 'august',
    september: 'september',
    oktober: 'october',
  },
  ...{ november: 'november', dezember: 'december' },
};
const weekdays: Readonly<Record<string, string>> = {
  ...{ montag: 'monday', dienstag: 'tuesday', mittwoch: 'wednesday', donnerstag: 'thursday' },
  ...{ freitag: 'friday', samstag: 'saturday', sonnabend: 'saturday', sonntag: 'sunday' },
};
/** From January on. */
const englishMonths = [...new Set(Object.values(monthInEnglish))];

/** In the order they are tried; each turns one German phrase into words of the English grammar. */
const wordPairs: readonly (readonly [RegExp, string])[] = [
  [/^(?:ein(?:e[nmrs]?)?)$/u, 'one'],
  ...Object.entries({
    zwei: 'two',
    drei: 'three',
    vier: 'four',
    fünf: 'five',
    sechs: 'six',
    sieben: 'seven',
    acht: 'eight',
    neun: 'nine',
    zehn: 'ten',
    elf: '11',
    zwölf: '12',
    vierzehn: '14',
    zwanzig: '20',
    anderthalb: '1.5',
    paar: 'few',
  }).map(([german, english]) => [new RegExp(`^${german}$`, 'u'), english] as const),
  [/^(?:werktag|arbeitstag)(?:e[ns]?|s)?$/u, 'business days'],
  [/^stunden?$/u, 'hours'],
  [/^tag(?:e[ns]?|s)?$/u, 'days'],
  [/^wochen$/u, 'weeks'],
  [/^woche$/u, 'week'],
  [/^monate?[ns]$/u, 'months'],
  [/^monats?$/u, 'month'],
  [/^jahres$/u, 'year'],
  [/^(?:jahresende)$/u, 'end of the year'],
  [/^(?:monatsende)$/u, 'end of the month'],
  [/^wochenende$/u, 'the weekend'],
  [/^(?:nächste|kommende|folgende)[nmrs]?$/u, 'next'],
  [/^übernächste[nmrs]?$/u, 'after-next'],
  [/^(?:diese[nmrs]?|laufende[nmrs]?)$/u, 'this'],
  [/^ende$/u, 'end of'],
  [/^mitte$/u, 'mid'],
  [/^anfang$/u, 'early'],
  [/^(?:bis|oder)$/u, 'to'],
  [/^weihnachten$/u, 'christmas'],
  [/^übermorgen$/u, 'the day after tomorrow'],
  [/^morgen$/u, 'tomorrow'],
  [/^(?:der|die|das|den|dem|des|von|etwa|ca|circa|spätestens|zum|zur)$/u, ''],
];

const WEEKDAY = Object.keys(weekdays).join('|');
const MONTH = Object.keys(monthInEnglish).join('|');
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|eine[mnrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|anderthalb|(?:ein |paar )?paar)`;
const UNIT = String.raw`(?:stunden?|werktag\w*|arbeitstag\w*|tag(?:e[ns]?|s)?|wochen?|monat\w*)`;
const WHICH = String.raw`(?:nächste|kommende|folgende|diese|laufende)[nmrs]?`;
/** "Mittwoch nächster Woche", "Ende übernächster Woche". */
const OF_WEEK = String.raw`(?:${WEEKDAY}) (?:(?:in )?der )?(?:${WHICH}|übernächste[nr]) woche|(?:(?:ende|mitte|anfang) (?:der )?)?übernächste[nr]? woche`;
const standsAlone = new RegExp(
  `^(?:ende|mitte|anfang|nächste|übernächste|kommende|diese|monatsende|jahresende)|^(?:${WEEKDAY}) .*woche$`,
  'u',
);
const DATE = String.raw`(?:(?:${WEEKDAY}),? ?(?:(?:den|dem|der) )?)?\d{1,2}\. ?(?:(?:${MONTH})(?: 20\d\d)?|\d{1,2}\.(?: ?20\d\d|\d\d(?!\d))?)`;
const PREPOSITION = String.raw`bis|bis zum|bis zur|bis spätestens|spätestens|spätestens bis|spätestens am|bis spätestens zum|bis spätestens am|am|zum|noch vor|vor|vor dem|innerhalb|innerhalb von|innerhalb der|binnen|in|in der|in den|im laufe|im laufe der|im|noch|ende|gegen|gegen ende|anfang|mitte`;

/** A phrase with its preposition; most need one, since "Freitag" or "Dezember" alone may be anything. */
export const germanTime = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<lead>(?:(?:${PREPOSITION}) ){1,3}(?:(?:etwa|ca\.?|circa|den|dem|der|des) ){0,2})?(?<core>${DATE}|${OF_WEEK}|(?:ende|mitte|anfang) (?:(?:der|des|von) )?(?:(?:${WHICH}) )?(?:woche|monats?|jahres|(?:${MONTH}))|monatsende|jahresende|wochenende|(?:${WHICH}) (?:${NUMBER} )?(?:${UNIT}|${WEEKDAY})|${NUMBER}(?:(?: bis | oder |[-–])${NUMBER})? ${UNIT}|(?:${WEEKDAY})|weihnachten|übermorgen|morgen)(?![\p{L}\d])`,
  'giu',
);

/** The same in English, with a preposition; null if the German is no time without one. */
export function inEnglish(lead: string, core: string): string | null {
  const before = lead.toLowerCase().trim();
  const isAlone = before === '';
  const plain = core.toLowerCase();
  const date = new RegExp(String.raw`(\d{1,2})\. ?(?:(${MONTH})|(\d{1,2})\.)(?: ?(20\d\d|\d\d))?$`, 'u').exec(
    plain,
  );
  if (date) {
    const [, day = '', word, number, year] = date;
    const month = word === undefined ? englishMonths[Number(number) - 1] : monthInEnglish[word];
    if (isAlone || month === undefined) return null;
    const full = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`;
    const weekday = new RegExp(`^(${WEEKDAY})`, 'u').exec(plain)?.[1];
    return `by ${weekday === undefined ? '' : `${weekdays[weekday] ?? ''} `}${day} ${month}${full}`;
  }
  const isLength =
    /(?:stunde|tag|woche|monat)/u.test(plain) &&
    /\d|\b(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|anderthalb|paar)/u.test(
      plain,
    );
  if (isAlone && !standsAlone.test(plain)) return null;
  if (/^(?:morgen)$/u.test(plain) && !/bis|spätestens|noch/u.test(before)) return null;
  const parts = `${/\b(?:ende|mitte|anfang)$/u.test(before) ? `${before.split(' ').at(-1) ?? ''} ` : ''}${plain}`;
  const words = parts
    .split(/[\s–-]+/u)
    .map(wordInEnglish)
    .filter((word) => word !== '');
  const isOverWeekend = plain === 'wochenende' && before.endsWith('am');
  const preposition = isOverWeekend
    ? 'over'
    : isLength
      ? /^(?:next|this)/u.test(words[0] ?? '')
        ? 'in the'
        : 'within'
      : 'by';
  const time = words.join(' ').replace('after-next week', 'the week after next');
  return `${plain.includes('weihnachten') && before.includes('vor') ? 'before' : preposition} ${time}`;
}

function wordInEnglish(word: string): string {
  const found = wordPairs.find(([pattern]) => pattern.test(word));
  return found?.[1] ?? monthInEnglish[word] ?? weekdays[word] ?? word;
}
