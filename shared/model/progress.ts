/** How far an application has come: its cycle, the dates of every step with their reasons, and the next step. */
import type { Medium, MessageStep, Stage, Step } from './application';
import type { Nudge, StepWindow } from './card';
import type { ContactId, InterviewId, TouchId } from './ids';
import type { CalendarDate, Instant, TimeZone } from './time';

/** The rules of section 1 that decide dates, and two of our own. */
export type RuleId =
  | 'G1'
  | 'T1'
  | 'T2'
  | 'T3'
  | 'K1'
  | 'K2'
  | 'K3'
  | 'K4'
  | 'K5'
  | 'K6'
  | 'K7'
  | 'L1'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'M1'
  | 'M2'
  | 'M3'
  | 'O1'
  | 'R'
  | 'X1'
  | 'X2';

/** The dates of one step. `opensOn`, `dueOn`, `latestOn` are the local dates of the window in the cycle's zone. */
export interface StepDates extends StepWindow {
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly latestOn: CalendarDate;
  /** The rules that decided it, the deciding one first. */
  readonly reasons: readonly RuleId[];
}

/** All windows of a cycle, always computed from the whole input, even for steps already sent. */
export type Cadence = Readonly<Record<Step, StepDates>>;

/** What happened to one person's part of a step. */
export type PartRecord =
  | { readonly tag: 'open' }
  | { readonly tag: 'sent'; readonly at: Instant; readonly touchId: TouchId; readonly medium: Medium }
  | { readonly tag: 'skipped'; readonly at: Instant };

export interface StepPart {
  /** Null if nobody in particular is known. */
  readonly contactId: ContactId | null;
  readonly record: PartRecord;
}

export interface StepProgress {
  readonly step: Step;
  readonly dates: StepDates;
  readonly parts: readonly StepPart[];
  /** `sent` if every part is sent or skipped and at least one was sent; `lapsed` if the next step opened first. */
  readonly record: 'open' | 'sent' | 'skipped' | 'lapsed';
  /** When it was sent or skipped (its last part), or lapsed. */
  readonly recordedAt: Instant | null;
}

/** The steps that follow the interviews of one local date. */
export interface Cycle {
  /** The interviews of the cycle by start; the last of them identifies it. */
  readonly interviewIds: readonly InterviewId[];
  readonly anchorId: InterviewId;
  readonly startsAt: Instant;
  /** The end of its last interview. */
  readonly endedAt: Instant;
  readonly timeZone: TimeZone;
  /** D0: the local date on which it ended. */
  readonly endedOn: CalendarDate;
  readonly peopleMet: readonly ContactId[];
  readonly isStrongConnection: boolean;
  /** A: the date by which the employer said they would answer. */
  readonly answerBy: CalendarDate | null;
  /** R: the date of the last reply after the last message that decided nothing and named no date. */
  readonly newsOn: CalendarDate | null;
}

export interface Progress {
  readonly stage: Stage;
  /** The cycle whose steps are shown; null before the first interview is over. */
  readonly cycle: Cycle | null;
  readonly steps: readonly StepProgress[];
  readonly current: Step | null;
  /** The first interview that is not over at `now`. */
  readonly upcomingId: InterviewId | null;
  /** Null once there is an interview, if the policy has none, or if the user dismissed it. */
  readonly nudge: Nudge | null;
  /** Steps that have lapsed, oldest first (for the history). */
  readonly lapsed: readonly MessageStep[];
  /** The next instant at which time alone changes the stage, the current step or its state. */
  readonly changesAt: Instant | null;
}
