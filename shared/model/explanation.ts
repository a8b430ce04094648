/** Why the dates of a step are what they are: sentences by name, with what fills them. Worded by the window. */
import type { Step } from './application';
import type { HolidayPlace } from './days-off/holidays';
import type { RuleId } from './progress';
import type { CalendarDate, Instant, TimeZone } from './time';

/** What fills the holes of a sentence. Dates are those of the cycle's zone. */
export interface ReasonValues {
  readonly dates?: Readonly<Record<string, CalendarDate>>;
  readonly moments?: Readonly<Record<string, Instant>>;
  readonly words?: Readonly<Record<string, string>>;
  /** Chooses the plural form. */
  readonly count?: number;
}

/** One sentence, `reasons.said.*` of the catalogue, and the rules it tells, the deciding one first. */
export interface Reason extends ReasonValues {
  readonly say: ReasonName;
  readonly rules: readonly RuleId[];
  /** Of a day off that is a public holiday: the day and whose, for its name. */
  readonly holiday?: { readonly date: CalendarDate; readonly place: HolidayPlace };
}

export type ReasonName =
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
  | 'weekAfterThankYou'
  | 'atMostTwoWeeks'
  | 'opensAfterWeek'
  | 'spaced'
  | 'spacedUnsent'
  | 'spacedOpens'
  | 'news'
  | 'newsOpens'
  | 'newsLatest'
  | 'dayOffLater'
  | 'dayOffEarlier'
  | 'holidayLater'
  | 'holidayEarlier'
  | 'ownDayOffLater'
  | 'ownDayOffEarlier'
  | 'finalTwoWeeks'
  | 'finalOpens'
  | 'finalOneWeek'
  | 'finalOneWeekFast'
  | 'closeTwoWeeks'
  | 'closeTwoWeeksUnsent'
  | 'closeThreeWeeks'
  | 'closeThreeWeeksUnsent'
  | 'closeSilence';

/** What other articles would do, and where the user can take their side; `reasons.others.*`. */
export interface OtherSide extends ReasonValues {
  readonly say: OtherSideName;
  /** A section of the settings, or the application's own form. */
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
  /** Null where no article the program knows would have another date. */
  readonly otherSide: OtherSide | null;
}
