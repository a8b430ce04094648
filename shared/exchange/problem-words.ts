/** How what is wrong with a file is put into words: the catalogue has them under these keys, which this folder doesn't know. */

import type { ColumnField } from './tables/column-field';

export type TableProblemName =
  | 'noHeader'
  | 'oneColumn'
  | 'people'
  | 'moreCells'
  | 'longText'
  | 'notADate'
  | 'farDate'
  | 'endDate'
  | 'total'
  | 'heading'
  | 'status'
  | 'dateOrder';
type ProblemKey =
  | `exchange.fileProblems.${`table.${TableProblemName}` | 'calendar.olderVersion'}`
  | `exchange.form.fields.${ColumnField}`;

/** The values for the placeholders of the message. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** The translator's `t`, for these messages. */
export type ProblemWords = (key: ProblemKey, values?: ProblemValues) => string;
