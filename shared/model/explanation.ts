/** Why a step has its dates: the names of sentences and the values to fill in. The window puts them into words. */
import type { MessageStep, Step } from './application';
import type { HolidayPlace } from './days-off/holidays';
import type { RuleId } from './progress';
import type { CalendarDate, Instant, TimeZone } from './time';

/** The values of a sentence. Dates are in the cycle's zone. */
export interface ReasonValues {
  readonly dates?: Readonly<Record<string, CalendarDate>>;
  readonly moments?: Readonly<Record<string, Instant>>;
  readonly words?: Readonly<Record<string, string>>;
  /** Chooses the plural form. */
  readonly count?: number;
}

/** A message of the cycle as a sentence may mention it. A skipped one was never sent, nor was one that is only planned. */
export interface MessageMention {
  readonly step: MessageStep;
  readonly standing: 'sent' | 'skipped' | 'planned';
  /** When it was sent or skipped, or is due. */
  readonly on: CalendarDate;
}

/** One sentence, `reasons.said.*` of the catalogue, and the rules behind it, the deciding one first. */
export type Reason = ReasonBasis &
  (
    | { readonly say: PlainReasonName; readonly message?: never }
    | { readonly say: MessageReasonName; readonly message: MessageMention }
  );

interface ReasonBasis extends ReasonValues {
  readonly rules: readonly RuleId[];
  /** For a public holiday: its day and place, to find its name. */
  readonly holiday?: { readonly date: CalendarDate; readonly place: HolidayPlace };
}

export type PlainReasonName =
  | 'thankYouPrompt'
  | 'thankYouConsidered'
  | 'thankYouLatest'
  | 'thankYouEverybody'
  | 'named'
  | 'namedLater'
  | 'namedNoGrace'
  | 'namedOpens'
  | 'namedPasses'
  | 'strong'
  | 'quick'
  | 'strongAndQuick'
  | 'fastIndustry'
  | 'fastPace'
  | 'slowIndustry'
  | 'slowPace'
  | 'twoWeeksAfterInterview'
  | 'opensAfterWeek'
  | 'news'
  | 'newsOpens'
  | 'newsLatest'
  | 'dayOffLater'
  | 'dayOffEarlier'
  | 'holidayLater'
  | 'holidayEarlier'
  | 'ownDayOffLater'
  | 'ownDayOffEarlier'
  | 'finalOpens'
  | 'closeSilence';

/** The sentences that count from a message: each needs to know what happened to it. */
export type MessageReasonName =
  | 'weekAfterThankYou'
  | 'atMostTwoWeeks'
  | 'spaced'
  | 'spacedOpens'
  | 'finalTwoWeeks'
  | 'finalOneWeek'
  | 'finalOneWeekFast'
  | 'closeTwoWeeks'
  | 'closeThreeWeeks';

/** What other articles would do, and where the user can choose that; `reasons.others.*`. */
export interface OtherSide extends ReasonValues {
  readonly say: OtherSideName;
  /** A section of the settings, or the form of the application. */
  readonly where: 'rules' | 'industries' | 'application';
}

export type OtherSideName =
  | 'thankYouWait'
  | 'thankYouAtOnce'
  | 'checkInTwoWeeks'
  | 'checkInOneWeek'
  | 'noShortcut'
  | 'usualPace'
  | 'finalOneWeek'
  | 'finalTwoWeeks'
  | 'closeThreeWeeks'
  | 'closeTwoWeeks';

/** Why one step has its dates. */
export interface Explanation {
  readonly step: Step;
  readonly timeZone: TimeZone;
  readonly reasons: readonly Reason[];
  /** Null if no other article would choose another date. */
  readonly otherSide: OtherSide | null;
}
