/** Delimited text as records, with the delimiter found by the header words rather than by counting. */
import Papa from 'papaparse';
import type { MessageValues, Translator } from '../../../../shared/i18n/translator';
import {
  findHeader,
  MAX_LINES_ABOVE_HEADER,
  type TableRecord,
} from '../../../../shared/exchange/tables/header';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from '../limits';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

type Words = Pick<Translator, 't'>;

export interface Delimited {
  readonly records: readonly TableRecord[];
  readonly delimiter: Delimiter;
  readonly problems: readonly { readonly line: number | null; readonly text: string }[];
}

/** Rows looked at to find the delimiter, and the characters they may take. */
const SAMPLE_ROWS = 80;
const SAMPLE_CHARACTERS = 200_000;
/** Most quotes that are mended; after that the rest is read as it is. */
const MAX_MENDED = 50;

/** `text` has LF at the end of its lines. */
export function readDelimited(text: string, words: Words, chosen?: Delimiter): Delimited {
  const hint = /^sep=([^\n])\n/iu.exec(text);
  const skipped = hint ? 1 : 0;
  const body = hint ? text.slice(hint[0].length) : text;
  const hinted = delimiters.find((delimiter) => delimiter === hint?.[1]);
  const delimiter = chosen ?? hinted ?? delimiterOf(body);
  const read: Read = { records: [], problems: [], words };
  readRecords(body, delimiter, lineCounter(body, skipped), read);
  return { records: read.records, delimiter, problems: read.problems };
}

function delimiterOf(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of delimiters) {
    const score = scoreOf(text, delimiter);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? ',';
}

/** Known header words count most, then rows as wide as the header. */
function scoreOf(text: string, delimiter: Delimiter): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
  const records = data.map((cells, index) => ({ cells, line: index + 1 }));
  const header = findHeader(records.slice(0, MAX_LINES_ABOVE_HEADER));
  const width = header?.names.length ?? Math.max(...data.slice(0, 5).map(({ length }) => length), 0);
  if (width < 2) return header === null ? 0 : 1;
  const rows = data.slice((header?.index ?? -1) + 1).filter(({ length }) => length > 1);
  const alike = rows.filter(({ length }) => length === width).length / Math.max(rows.length, 1);
  return (header?.known ?? 0) * 10 + alike * 5 + Math.min(width, 20) / 20;
}

interface Read {
  readonly records: TableRecord[];
  readonly problems: { readonly line: number | null; readonly text: string }[];
  readonly words: Words;
}

function readRecords(text: string, delimiter: Delimiter, lines: LineCounter, read: Read): void {
  const { t } = read.words;
  let from = 0;
  for (let mended = 0; from < text.length; mended += 1) {
    const unclosed = readFrom(text, from, delimiter, lines, read);
    if (unclosed === null || read.records.length > MAX_ROWS) break;
    // A quote that is never closed takes in the rest of the file: that line is read without quotes, the rest as usual.
    const end = text.indexOf('\n', unclosed);
    const line = text.slice(unclosed, end < 0 ? text.length : end);
    if (mended >= MAX_MENDED) {
      read.problems.push({ line: lines.at(unclosed), text: t('exchange.fileProblems.table.tooManyQuotes') });
      break;
    }
    read.problems.push({ line: lines.at(unclosed), text: t('exchange.fileProblems.table.quote') });
    read.records.push({ cells: line.split(delimiter).map(unquoted), line: lines.at(unclosed) });
    from = end < 0 ? text.length : end + 1;
  }
  if (read.records.length > MAX_ROWS) {
    read.records.length = MAX_ROWS;
    read.problems.push({
      line: null,
      text: t('exchange.fileProblems.table.tooManyRows', { most: MAX_ROWS }),
    });
  }
}

/** Where a record with an unclosed quote begins; null if the text was read to its end. */
function readFrom(
  text: string,
  from: number,
  delimiter: Delimiter,
  lines: LineCounter,
  read: Read,
): number | null {
  const { records } = read;
  let start = from;
  let unclosed: number | null = null;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      const codes = errors.map(({ code }) => code);
      if (
        codes.length > 0 &&
        isUnclosed(codes, text.slice(start, end), delimiter, records[0]?.cells.length ?? 0)
      ) {
        unclosed = start;
        parser.abort();
        return;
      }
      records.push({ cells: limited(data, lines.at(start), read), line: lines.at(start) });
      start = end;
      if (records.length > MAX_ROWS) parser.abort();
    },
  });
  return unclosed;
}

/** A quote inside the quotes of several lines: it is the next row's if that line alone is as wide as the first record. */
function isUnclosed(codes: readonly string[], record: string, delimiter: Delimiter, width: number): boolean {
  const [, second] = record.trimEnd().split('\n', 2);
  if (second === undefined) return false;
  return codes.includes('MissingQuotes') || (width > 2 && second.split(delimiter).length === width);
}

function limited(cells: readonly string[], line: number, { problems, words }: Read): readonly string[] {
  const isWide = cells.length > MAX_COLUMNS;
  const isLong = cells.some((cell) => cell.length > MAX_CELL_CHARACTERS);
  if (!isWide && !isLong) return cells;
  const problem = (what: 'tooManyColumns' | 'longCell', values: MessageValues) =>
    problems.push({ line, text: words.t(`exchange.fileProblems.table.${what}`, values) });
  if (isWide) problem('tooManyColumns', { columns: cells.length, most: MAX_COLUMNS });
  if (isLong) problem('longCell', { most: MAX_CELL_CHARACTERS });
  return cells.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL_CHARACTERS));
}

function unquoted(cell: string): string {
  return cell.replace(/^\s*"|"\s*$/gu, '').replaceAll('""', '"');
}

interface LineCounter {
  at(offset: number): number;
}

/** The line of each offset; offsets are asked for in rising order. */
function lineCounter(text: string, linesBefore: number): LineCounter {
  let [counted, line] = [0, linesBefore + 1];
  return {
    at(offset) {
      for (
        let next = text.indexOf('\n', counted);
        next >= 0 && next < offset;
        next = text.indexOf('\n', counted)
      ) {
        line += 1;
        counted = next + 1;
      }
      return line;
    },
  };
}
