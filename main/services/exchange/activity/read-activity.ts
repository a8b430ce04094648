/** Reads what a report lists from every application. */
import { activityOf, type ActivityEntry } from '../../../../shared/exchange/activity/activity';
import { isMissingDay, reportOf, type ActivityReport } from '../../../../shared/exchange/activity/report';
import type { ReportAsked } from '../../../../shared/ipc/report';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import type { Applications } from '../../history/applications';
import { candidatesOf, type CandidateDeps } from './candidates';

export interface ReadActivityDeps {
  readonly applications: Pick<Applications, 'foldSeveral'>;
  readonly store: CandidateDeps;
  readonly now: Instant;
  readonly zone: TimeZone;
}

/** Applications read before something else gets its turn. */
const SLICE = 50;

/** Archived applications are in it, deleted ones aren't. */
export async function readActivity(
  { applications, store, ...moment }: ReadActivityDeps,
  { from, to, parts }: ReportAsked,
): Promise<{ readonly report: ActivityReport; readonly missingDays: number }> {
  const period = { from, to };
  const entries: ActivityEntry[] = [];
  let missingDays = 0;
  const candidates = await candidatesOf(store, period, moment.zone);
  for (let first = 0; first < candidates.length; first += SLICE) {
    for (const application of applications.foldSeveral(candidates.slice(first, first + SLICE))) {
      if (application?.deletedAt !== null) continue;
      entries.push(...activityOf(application, moment));
      if (isMissingDay(application, period, moment.zone)) missingDays += 1;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    report: reportOf(entries, period, parts),
    missingDays: parts.includes('applications') ? missingDays : 0,
  };
}
