/** The list of industries while it is edited: rows as typed, their errors, and the resulting list. */
import { z } from 'zod';
import { MAX_LINE, paceSchema, type Pace } from '@shared/model/application';
import { MAX_INDUSTRIES, type Industry } from '@shared/model/settings/industries';
import { industryNamed } from '@shared/rules/dates/industry-pace';
import { readDraft } from '../../forms/drafts/read-draft';

export interface IndustryRow {
  /** Unique among the rows shown. */
  readonly key: number;
  readonly name: string;
  readonly pace: Pace;
}

export type RowFault = 'missing' | 'too-long' | 'twice';

const draftSchema = z.array(z.strictObject({ name: z.string(), pace: paceSchema }));

export function rowsOf(
  industries: readonly { readonly name: string; readonly pace: Pace }[],
): readonly IndustryRow[] {
  return industries.map(({ name, pace }, key) => ({ key, name, pace }));
}

/** With a nameless row at the end. */
export function withNewRow(rows: readonly IndustryRow[]): readonly IndustryRow[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, name: '', pace: 'standard' }];
}

/** The industries in the rows: names trimmed, in `locale`'s alphabetical order. */
export function industriesOf(rows: readonly IndustryRow[], locale: string): Industry[] {
  return rows
    .map(({ name, pace }) => ({ name: name.trim().replace(/\s+/g, ' '), pace }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The errors, by row key; if two rows have the same name, at the later one. */
export function faultsOf(rows: readonly IndustryRow[]): ReadonlyMap<number, RowFault> {
  const faults = new Map<number, RowFault>();
  const earlier: Industry[] = [];
  for (const { key, name, pace } of rows) {
    if (name.trim() === '') faults.set(key, 'missing');
    else if (name.length > MAX_LINE) faults.set(key, 'too-long');
    else if (industryNamed(name, earlier)) faults.set(key, 'twice');
    else earlier.push({ name, pace });
  }
  return faults;
}

export function hasRoom(rows: readonly IndustryRow[]): boolean {
  return rows.length < MAX_INDUSTRIES;
}

/** The unsaved rows as they are stored in the draft. */
export function draftOf(rows: readonly IndustryRow[]): string {
  return JSON.stringify(rows.map(({ name, pace }) => ({ name, pace })));
}

/** The rows of a draft; null if it can't be read. */
export function rowsOfDraft(json: string): readonly IndustryRow[] | null {
  const read = readDraft(json, draftSchema);
  return read.tag === 'read' ? rowsOf(read.draft) : null;
}
