/** What the sentences about a cycle's dates use: its input and dates, and what happened to its messages. Pure. */
import type { MessageStep, Step } from '../../model/application';
import type { MessageMention } from '../../model/explanation';
import type { Policy, Weekday } from '../../model/policy';
import type { Cadence, StepDates } from '../../model/progress';
import type { CalendarDate, ClockTime } from '../../model/time';
import { dateOf, instantOf } from '../calendar/calendar';
import { cadenceOf, type CadenceInput } from './cadence';

/** What the sentences need besides the dates. */
export interface ExplanationFacts {
  /** As the user typed it; empty if they didn't. */
  readonly industry: string;
  /** True if the application has its own pace instead of its industry's. */
  readonly hasOwnPace: boolean;
  readonly peopleMet: number;
  /** The messages that were skipped rather than sent. */
  readonly skipped: readonly Step[];
}

/** What all sentences use. */
export interface Known {
  readonly input: CadenceInput;
  readonly cadence: Cadence;
  readonly facts: ExplanationFacts;
  /** D0, S1, S2, S3 of the rules. */
  readonly endedOn: CalendarDate;
  readonly thankYouOn: CalendarDate;
  readonly checkInOn: CalendarDate;
  readonly finalOn: CalendarDate;
}

/** Steps neither sent nor skipped count by their due dates, as in section 3 of the rules. */
export function knownOf(input: CadenceInput, cadence: Cadence, facts: ExplanationFacts): Known {
  const { sent, timeZone, endedAt } = input;
  const on = (at: CadenceInput['sent']['final'], dueOn: CalendarDate) =>
    at === null ? dueOn : dateOf(at, timeZone);
  return {
    input,
    cadence,
    facts,
    endedOn: dateOf(endedAt, timeZone),
    thankYouOn: on(sent.thankYou, cadence['thank-you'].dueOn),
    checkInOn: on(sent.checkIn, cadence['check-in'].dueOn),
    finalOn: on(sent.final, cadence.final.dueOn),
  };
}

/** What became of a message that dates are counted from. */
export function mentionOf({ input, facts, ...known }: Known, step: MessageStep): MessageMention {
  const [at, on] = {
    'thank-you': [input.sent.thankYou, known.thankYouOn] as const,
    'check-in': [input.sent.checkIn, known.checkInOn] as const,
    final: [input.sent.final, known.finalOn] as const,
  }[step];
  const standing = at === null ? 'planned' : facts.skipped.includes(step) ? 'skipped' : 'sent';
  return { step, standing, on };
}

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** When the step would be due if every day were a working day (before X1). */
export function unmovedDueOn(
  known: Known,
  step: Step,
  changes: Partial<CadenceInput>,
): CalendarDate | undefined {
  const policy: Policy = { ...known.input.policy, workingDays: [...everyWeekday], holidays: [], daysOff: [] };
  return datesIf(known, step, { policy, ...changes })?.dueOn;
}

const NOON = '12:00' as ClockTime;

/** The step's dates under other conditions, with the message before it unchanged; undefined if there are none. */
export function datesIf(known: Known, step: Step, changes: Partial<CadenceInput>): StepDates | undefined {
  const { input, checkInOn, finalOn } = known;
  const { sent, timeZone } = input;
  const noon = (date: CalendarDate) => instantOf(date, NOON, timeZone);
  const before = {
    'thank-you': sent,
    'check-in': sent,
    final: { ...sent, checkIn: sent.checkIn ?? noon(checkInOn), final: null },
    close: { ...sent, final: sent.final ?? noon(finalOn) },
  }[step];
  // News moves the first unsent step, so a step only assumed to be sent here mustn't pass it on.
  const newsOn = known.cadence[step].reasons.includes('R') ? input.newsOn : null;
  const dated = cadenceOf({ ...input, sent: before, newsOn, ...changes });
  return dated.ok ? dated.value[step] : undefined;
}
