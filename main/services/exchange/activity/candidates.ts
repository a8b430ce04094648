/** Which applications a report has to read at all: of thousands, few have anything in one month. */
import type { ReportPeriod } from '../../../../shared/exchange/activity/report';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { TimeZone } from '../../../../shared/model/time';
import { endOfDate, startOfDate } from '../../../../shared/rules/calendar/calendar';
import type { ApplicationFacts } from '../../../../shared/statistics/facts';
import type { CardReader, StatisticReader } from '../../../ports/store';

export interface CandidateDeps {
  readonly cards: Pick<CardReader, 'all'>;
  readonly statistics: Pick<StatisticReader, 'slice'>;
}

/** The facts read before something else gets its turn. */
const SLICE = 500;

/** Every application with something in the period, and perhaps a few more, oldest first; none that is deleted. */
export async function candidatesOf(
  { cards, statistics }: CandidateDeps,
  { from, to }: ReportPeriod,
  zone: TimeZone,
): Promise<readonly ApplicationId[]> {
  const [start, end] = [startOfDate(from, zone), endOfDate(to, zone)];
  const found = new Set<ApplicationId>();
  for (const { id, appliedOn } of cards.all())
    if (appliedOn !== undefined && from <= appliedOn && appliedOn <= to) found.add(id);
  for (let after: string | null = ''; after !== null;) {
    const slice = statistics.slice({ after, limit: SLICE });
    for (const { applicationId, facts } of slice)
      if (
        (facts.closedOn !== null && from <= facts.closedOn && facts.closedOn <= to) ||
        spansOf(facts).some(([first, last]) => first <= end && last >= start)
      )
        found.add(applicationId);
    after = slice.length < SLICE ? null : (slice.at(-1)?.applicationId ?? null);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [...found].sort();
}

type Span = readonly [first: number, last: number];

/** The moments of an application; a round takes from its first interview to its last. */
function spansOf(facts: ApplicationFacts): readonly Span[] {
  const { addedAt, closedAt, repliedAt, occasionsAt, rounds } = facts;
  const at = (moment: number): Span => [moment, moment];
  return [
    at(addedAt),
    ...(closedAt === null ? [] : [at(closedAt)]),
    ...[...repliedAt, ...occasionsAt].map(at),
    ...rounds.map(({ startsAt, endedAt }): Span => [startsAt, endedAt]),
    ...rounds.flatMap(({ messages }) => messages.map(({ sentAt }) => at(sentAt))),
  ];
}
