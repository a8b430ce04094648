/** How the user arranged the table: which columns, in what order, how wide, and what it is sorted by. */
import { z } from 'zod';
import { tableColumns } from './table-columns';

const column = z.enum(tableColumns);

/** In CSS pixels. */
export const MIN_COLUMN_WIDTH = 72;
export const MAX_COLUMN_WIDTH = 640;

export const tableLayoutSchema = z.strictObject({
  /** A column that isn't named comes after those that are. */
  order: z.array(column).max(tableColumns.length),
  hidden: z.array(column).max(tableColumns.length),
  /** A column that isn't named has its usual width. */
  widths: z.partialRecord(column, z.number().int().min(MIN_COLUMN_WIDTH).max(MAX_COLUMN_WIDTH)),
  sort: z.strictObject({ column, isDescending: z.boolean() }),
});
export type TableLayout = z.infer<typeof tableLayoutSchema>;
