/** Which rows below the header are rows of the table: totals, headings and what is as good as empty are not. */
import { MONTH_WORD } from '../../month-words';
import { isEmptyCell, plainWords } from '../../plain-words';
import { flagOfCell, isTotal, valueOfCell } from '../cells';
import type { ColumnField } from '../column-field';
import { isSameHeader, type Header, type TableRecord } from '../header';
import type { ReportProblem } from '../row-ground';

export interface TableBody {
  readonly records: readonly TableRecord[];
  /** How many lines are totals or headings, or hold nothing but a number or an empty checkbox. */
  readonly aside: number;
}

const LONGEST_SHOWN = 60;

/** Whatever holds something that a person may have written is a row, even without a company and a role. */
export function bodyOf(records: readonly TableRecord[], header: Header, problem: ReportProblem): TableBody {
  let aside = 0;
  const rows = records.slice(header.index + 1).filter((record) => {
    const { cells, line } = record;
    if (cells.every((cell) => isEmptyCell(cell) || /^[-=_*]+$/u.test(cell))) return false;
    if (isSameHeader(header, cells)) return false;
    const what = asideOf(cells, header);
    if (what === null) return true;
    aside += 1;
    if (what !== 'empty') problem(line, what, { text: textOf(cells) });
    return false;
  });
  return { records: rows, aside };
}

function textOf(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
  return filled.join(' · ').slice(0, LONGEST_SHOWN);
}

function asideOf(cells: readonly string[], { fields }: Header): 'total' | 'heading' | 'empty' | null {
  const filled = cells.flatMap((cell, index): readonly Filled[] => {
    const text = valueOfCell(cell);
    return text === null ? [] : [{ text, field: fields[index] ?? null }];
  });
  if (filled.every(isAsGoodAsEmpty)) return 'empty';
  if (filled.some(isTotalLabel) && filled.every((cell) => isTotalLabel(cell) || isFigure(cell.text))) {
    return 'total';
  }
  const [only, ...others] = filled;
  return only !== undefined && others.length === 0 && isHeading(only) ? 'heading' : null;
}

interface Filled {
  readonly text: string;
  readonly field: ColumnField | null;
}

/** Fields in which people write sentences, which may begin with "total". */
const writtenFields: ReadonlySet<ColumnField | null> = new Set([
  'notes',
  'contactName',
  'contactEmail',
  'link',
]);
const bareTotal = /^[\p{L} ]{0,20}[\s:=]*[\d.,%\s]*$/u;

function isTotalLabel({ text, field }: Filled): boolean {
  return (
    isTotal(text) && (!writtenFields.has(field) || (bareTotal.test(text) && !/\p{L}\s\p{L}/u.test(text)))
  );
}

/** A number, with a unit or a word of what is counted: "12", "€ 48,000", "25 %", "12 applications", but no date. */
function isFigure(text: string): boolean {
  if (/\d[-./]\d+[-./]\d/u.test(text)) return false;
  return /^[^\p{L}\d]{0,4}\d[\d.,'\s]*[^\p{L}\d]{0,4}(?:\p{L}+(?: \p{L}+)?)?$/u.test(text);
}

/** The number of a row, a formula's result, an empty checkbox: what a sheet fills in by itself. */
function isAsGoodAsEmpty({ text, field }: Filled): boolean {
  if (field === 'isApplied' || field === 'isArchived') return flagOfCell(text) === false;
  return field === null && (/^#?\d{1,6}(?:[.,]\d+)?\s*%?\.?$/u.test(text) || flagOfCell(text) === false);
}

const framed = /^(?:[-=_*~–—•>]{2,}|#+\s).*|.*[-=_*~–—]{2,}$|.*:$/u;
const period = new RegExp(
  `^(?:(?:${MONTH_WORD}|q[1-4]|[1-4] quarter|spring|summer|autumn|fall|winter|fruhling|sommer|herbst) )?(?:19|20)\\d\\d$|` +
    `^(?:19|20)\\d\\d (?:${MONTH_WORD}|q[1-4])$|^(?:week|kw|woche|semana|semaine|hafta) \\d{1,2}(?: (?:19|20)\\d\\d)?$`,
  'u',
);

/** "--- 2026 ---", "## Archive", "March 2026", "Rejected:", alone in its row. */
function isHeading({ text, field }: Filled): boolean {
  if (text.length > LONGEST_SHOWN || text.includes('\n')) return false;
  if (field === 'notes') return false;
  return framed.test(text) || period.test(plainWords(text));
}
