import type { NextRound, TimedInterview } from '@shared/exchange/letters/next-round';
import type { Instant, TimeZone } from '@shared/model/time';
import { clockTimeOf } from '@shared/rules/calendar/calendar';
import { computerZone, useNow } from '../../core/clock';
import { momentWords, relativeWords } from '../../core/date-words';
import { locale, t } from '../../core/words';
import { QuestionBox } from '../../employer-words/question-box';
import type { DateAsking } from '../../employer-words/use-date-question';
import { changeAndFocus } from '../../forms/focus-field';
import { Button } from '../../ui/button';
import { ROUND_FIELD, type RoundStanding } from './round-change';
import styles from '../../employer-words/said-field.module.css';

export interface FoundRoundProps {
  readonly round: NextRound | null;
  readonly standing: RoundStanding;
  /** The zone of their last interview; null if there was none. */
  readonly theirZone: TimeZone | null;
  readonly asking: DateAsking;
  /** Fills in a time; called only if the user asked for it. */
  readonly onUse: (proposed: TimedInterview) => void;
}

/** What a reply says of the next round, with a button for each time it suggests. Nothing is used without asking. */
export function FoundRound({ round, standing, theirZone, asking, onUse }: FoundRoundProps) {
  const now = useNow();
  const use = (proposed: TimedInterview) => changeAndFocus(() => onUse(proposed), 'interview.date');
  const proposed = round?.proposed ?? [];
  const [first] = proposed;
  const isAsked = asking.question?.field === ROUND_FIELD && standing.tag === 'open';
  return (
    <div className={styles.said}>
      <p role="status" className={styles.said}>
        {round && first ? foundWords(round, first, standing, theirZone, now) : ''}
      </p>
      {standing.tag === 'taken' || isAsked
        ? null
        : proposed.map((one) => (
            <Button
              key={one.start}
              {...(proposed.length === 1
                ? { 'aria-label': t('application.reading.useNamed', { date: whenWords(one, now) }) }
                : {})}
              onClick={() => use(one)}
            >
              {proposed.length === 1
                ? t('application.reading.use')
                : t('application.reading.round.useTime', { when: whenWords(one, now) })}
            </Button>
          ))}
      {isAsked && first ? (
        <QuestionBox
          question={asking.question}
          ask={t('application.reading.round.ask', { when: whenWords(first, now) })}
          withWords={t('application.reading.round.saveWith')}
          withoutWords={t('application.reading.round.saveWithout')}
          onAnswer={asking.onAnswer}
        />
      ) : null}
    </div>
  );
}

/** What was found, whom one meets, and what the words leave open. */
function foundWords(
  round: NextRound,
  first: TimedInterview,
  standing: RoundStanding,
  theirZone: TimeZone | null,
  now: Instant,
): string {
  const timed = (one: TimedInterview) => ({
    when: whenWords(one, now),
    distance: relativeWords(one.start, computerZone(), now),
  });
  if (standing.tag === 'taken') return t('application.reading.round.filledIn', timed(standing.proposed));
  const isOne = round.proposed.length === 1;
  if (isOne && standing.tag === 'differs') {
    const entered = momentWords(standing.entered, standing.zone, now);
    return t('application.reading.round.differs', { when: whenWords(first, now), entered });
  }
  const people = first.people.flatMap(({ name }) => name ?? []);
  return [
    isOne
      ? t(`application.reading.round.found.${round.kind}`, timed(first))
      : t(`application.reading.round.several.${round.kind}`),
    ...(people.length > 0 ? [t('application.reading.round.with', { people: list.format(people) })] : []),
    ...(round.proposed.some(({ ask }) => ask.includes('date'))
      ? [t('application.reading.round.dateOpen')]
      : []),
    ...(round.proposed.some((one) => isZoneDoubtful(one, theirZone))
      ? [t('application.reading.round.zoneOpen')]
      : []),
  ].join(' ');
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** True if no zone is named, unless their clocks are known to show what the user's show. */
function isZoneDoubtful({ ask, start }: TimedInterview, theirZone: TimeZone | null): boolean {
  if (!ask.includes('zone')) return false;
  return theirZone === null || clockTimeOf(start, theirZone) !== clockTimeOf(start, computerZone());
}

function whenWords({ start, zone }: TimedInterview, now: Instant): string {
  return momentWords(start, zone ?? computerZone(), now);
}
