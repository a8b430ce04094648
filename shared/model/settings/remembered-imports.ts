/** What the user explained about imported tables, to be offered for the next one like it. */
import { z } from 'zod';

export const MAX_REMEMBERED_TABLES = 30;
export const MAX_REMEMBERED_WORDS = 300;
const MAX_WORD = 1_000;
const MAX_COLUMNS = 500;

export const rememberedImportsSchema = z.strictObject({
  /** By the row that names the columns. Names of fields that only another version knows are left out when it is used. */
  tables: z
    .array(
      z.strictObject({
        header: z.string().max(MAX_WORD),
        /** The names of its columns, for a table with others beside them. */
        names: z.array(z.string().max(MAX_WORD)).max(MAX_COLUMNS).optional(),
        /** What each column is; empty if that was found. */
        fields: z.array(z.string().max(40).nullable()).max(MAX_COLUMNS),
        dateOrder: z.enum(['day-first', 'month-first']).nullable(),
        /** Rows without a role were imported, too. */
        isRoleOptional: z.boolean().optional(),
        /** Columns that hold two things, as their names say, were not to be split. */
        isJoined: z.boolean().optional(),
      }),
    )
    .max(MAX_REMEMBERED_TABLES),
  /** What a word in the column of the status means. */
  words: z
    .record(z.string().max(MAX_WORD), z.string().max(40))
    .refine((words) => Object.keys(words).length <= MAX_REMEMBERED_WORDS),
});
export type RememberedImports = z.infer<typeof rememberedImportsSchema>;
export type RememberedTable = RememberedImports['tables'][number];

export const nothingRemembered: RememberedImports = { tables: [], words: {} };
