/** What reading a row needs to know about its table. */
import type { Policy } from '../../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { ProblemValues, ProblemWords, TableProblemName } from '../problem-words';
import type { DateColumn } from './date-column';
import type { Header, TableSource } from './header';
import type { StatusMeaning } from './status-meaning';

export interface TableContext {
  readonly zone: TimeZone;
  readonly now: Instant;
  readonly policy: Policy;
  /** In lower case. */
  readonly ownAddresses: readonly string[];
  /** Puts problems into words. */
  readonly translator: { readonly t: ProblemWords };
}

/** Lists a problem by its message. Each row may have one, but only the first ones are put into words. */
export type ReportProblem = (line: number | null, what: TableProblemName, values?: ProblemValues) => void;

export interface RowGround extends TableContext {
  readonly header: Header;
  readonly source: TableSource;
  /** Columns that are left out. */
  readonly derived: ReadonlySet<number>;
  readonly today: CalendarDate;
  readonly dates: ReadonlyMap<number, DateColumn>;
  readonly meaningOf: (status: string) => StatusMeaning | null;
  /** Only a person may say what this means. */
  readonly leaveOpen: (status: string) => void;
  /** The one address in a column of LinkedIn's that is the applicant's own. */
  readonly applicantAddress: string | null;
  readonly problem: ReportProblem;
}
