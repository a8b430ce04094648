/** A column that holds two things, as its name says: "Firma / Ansprechpartner" above "Acme / Dana Kim". */
import { valueOfCell } from '../cells';
import { fieldOfHeader } from '../column-names';
import { findHeader, MAX_LINES_ABOVE_HEADER, type TableRecord } from '../header';

export interface JoinedColumn {
  /** As the file has it. */
  readonly name: string;
  readonly parts: readonly [string, string];
  /** Its place in the row. */
  readonly column: number;
  /** "/", "|", "+" or a dash. */
  readonly sign: string;
  /** What separates the two in a cell: with blanks around it, if the name has them. */
  readonly separator: RegExp;
}

const signs = /(?<before>\s*)(?<sign>[/|+–—]|(?<=\s)-(?=\s))(?<after>\s*)/u;

/** Those whose name is two known names, of different fields, and most of whose cells have the same sign. */
export function joinedColumns(records: readonly TableRecord[]): readonly JoinedColumn[] {
  // Without another name that is known, this one shows which row has them.
  const hasJoined = ({ cells }: TableRecord) => cells.some((cell) => joinedName(cell) !== null);
  const index = findHeader(records)?.index ?? records.slice(0, MAX_LINES_ABOVE_HEADER).findIndex(hasJoined);
  const below = records.slice(index + 1);
  const names = records[index]?.cells ?? [];
  return names.flatMap((cell, column) => {
    const name = cell.trim();
    const found = fieldOfHeader(name) === null ? joinedName(name) : null;
    if (found === null) return [];
    const cells = below.flatMap(({ cells: row }) => valueOfCell(row[column] ?? '') ?? []);
    const joined = cells.filter((cell) => partsOf(cell, found.separator)[1] !== '').length;
    return joined > 0 && joined * 2 >= cells.length ? [{ ...found, name, column }] : [];
  });
}

function joinedName(name: string): Pick<JoinedColumn, 'parts' | 'sign' | 'separator'> | null {
  const match = signs.exec(name);
  if (match === null) return null;
  const { before = '', sign = '', after = '' } = match.groups ?? {};
  const parts = [name.slice(0, match.index), name.slice(match.index + match[0].length)] as const;
  const [first, second] = parts.map((part) => fieldOfHeader(part));
  if (!first || !second || first === second) return null;
  const blank = before !== '' && after !== '' ? '\\s+' : '\\s*';
  const escaped = '|+/'.includes(sign) ? `\\${sign}` : sign;
  return {
    parts: [parts[0].trim(), parts[1].trim()],
    sign,
    separator: new RegExp(`${blank}${escaped}${blank}`, 'u'),
  };
}

/** A cell without the sign holds the first. */
function partsOf(cell: string, separator: RegExp): readonly [string, string] {
  const match = separator.exec(cell);
  if (match === null) return [cell, ''];
  return [cell.slice(0, match.index).trim(), cell.slice(match.index + match[0].length).trim()];
}

/** The table with two columns for each of them, whose names are the parts of its name. */
export function withSplitColumns(
  records: readonly TableRecord[],
  joined: readonly JoinedColumn[],
): readonly TableRecord[] {
  if (joined.length === 0) return records;
  const at = new Map(joined.map((one) => [one.column, one]));
  return records.map((record) => ({
    ...record,
    cells: record.cells.flatMap((cell, column) => {
      const one = at.get(column);
      if (one === undefined) return [cell];
      return cell.trim() === one.name ? one.parts : partsOf(cell, one.separator);
    }),
  }));
}
