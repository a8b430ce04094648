/** A company with its address in one cell, as the forms of German job centres want it. */
import { plainHeader } from '../../plain-words';

export interface CompanyInCell {
  readonly company: string;
  /** Null if there is none. */
  readonly address: string | null;
  /** False if nothing separates them: then both are the company, and somebody has to say what it is. */
  readonly isSure: boolean;
}

/** A postcode with its town. */
const town = /(?<!\d)\d{4,5}\s+\p{L}/u;
const LONGEST_CELL = 300;

/** `header` is the name of the column. */
export function companyInCell(cell: string, header: string): CompanyInCell {
  const whole = { company: cell, address: null, isSure: true };
  if (cell.length > LONGEST_CELL || !town.test(cell)) return whole;
  const isAsked = /anschrift|adress/u.test(plainHeader(header));
  const lines = cell.split(/\s*\n\s*/u).filter((line) => line !== '');
  const parts = lines.length > 1 || !isAsked ? lines : cell.split(/\s*[,;]\s*/u);
  // The first line is the company even if it has a figure; of parts on one line, those before the street are.
  const street = lines.length > 1 ? 1 : parts.findIndex((part) => /\d/u.test(part));
  if (street > 0 && street < parts.length) {
    return {
      company: parts.slice(0, street).join(', '),
      address: parts.slice(street).join(', '),
      isSure: true,
    };
  }
  return isAsked ? { ...whole, isSure: false } : whole;
}
