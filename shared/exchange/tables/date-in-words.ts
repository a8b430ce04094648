/** The one date in a cell that says more: "Applied on Feb 3, 2026", "05.02.26 (per Post)", "Interview 12.03.2026 um 10:00". */
import { MONTH_WORD, WEEKDAY_WORD } from '../month-words';
import { plainDateText, readDateCell, type DateCell } from './date-cells';

const TIME = String.raw`(?:,? ?(?:at|um|a las|a|@)? ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\b\.?| ?uhr\b)?|,? (?:at |um |a |@ ?)?\d{1,2} ?(?:[ap]m|uhr|h)\b)?`;
const YEAR = String.raw`(?:,? ?(?:de )?'?(?:20\d{2}|\d{2})(?![\d:.]))?`;
const WEEKDAY = String.raw`(?:(?<![a-z])${WEEKDAY_WORD}\.?,? (?:den |the )?)?`;
const dates = new RegExp(
  `${WEEKDAY}(?:${[
    String.raw`(?<!\d)20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)${TIME}`,
    String.raw`(?<![\d/.])\d{1,2}([/.-])\d{1,2}\1(?:20\d{2}|\d{2})(?!\d)${TIME}`,
    String.raw`(?<![\d/.])\d{1,2}\/\d{1,2}(?![\d/])${TIME}`,
    String.raw`(?<![\d/.])\d{1,2}\.\d{1,2}\.(?!\d)${TIME}`,
    String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.|º)? ?(?:of |de )?${MONTH_WORD}\b\.?${YEAR}${TIME}`,
    String.raw`\b${MONTH_WORD}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])${YEAR}${TIME}`,
  ].join('|')})`,
  'gu',
);
/** What every date has, and few other texts: figures with a sign between or after them, or the name of a month. */
const hasDate = new RegExp(String.raw`\d[-/.]|(?<![a-z])${MONTH_WORD}\b`, 'u');
/** What makes a date a limit or a guess. */
const doubtful =
  /[~?]|\b(?:ca|circa|approx\w*|about|around|roughly|maybe|early|mid|late|before|after|by|until|till|since|or|between|not|deadline|due|expected|vor|nach|bis|seit|oder|etwa|ungefahr|anfang|ende|mitte|frist|antes|despues|hasta|avant|apres|vers)\b/u;
const LONGEST_CELL = 80;

/** Null if there is none, or more than one, or if the words make it a limit or a guess. */
export function dateInWords(text: string): DateCell | null {
  if (text.length > LONGEST_CELL || !/\d/u.test(text)) return null;
  const plain = plainDateText(text);
  if (!hasDate.test(plain)) return null;
  const found = [...plain.matchAll(dates)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const around = `${plain.slice(0, only.index)} ${plain.slice(only.index + only[0].length)}`;
  if (/\d/u.test(around) || doubtful.test(around)) return null;
  const cell = readDateCell(only[0].replace(/[.,]$/u, (end) => (/\d\.\d{1,2}\.$/u.test(only[0]) ? end : '')));
  return cell.kind === 'wrong' ? null : cell;
}
