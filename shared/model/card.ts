/** What the board, the "Due now" list and the tray read: a light projection, a few hundred bytes per application. */
import type { Outcome, Stage, Step, UnreadableCause } from './application';
import type { ApplicationId, ChangeId, InterviewId, TagId } from './ids';
import type { CalendarDate, Instant, TimeZone } from './time';

/** Most applications one change can be asked for. Here, since the first paint needs it without the schemas. */
export const MAX_SEVERAL = 20_000;

/** The window of a step: open from `opensAt`, due from `dueAt`, late after `latestAt` (the last instant in time). */
export interface StepWindow {
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly latestAt: Instant;
}

/** When an application without an interview comes up again because nothing was heard (X3). */
export interface Nudge {
  /** The last day something was heard: a reply, a cancelled interview; the day of applying if nothing was. */
  readonly heardOn: CalendarDate;
  readonly afterDays: number;
  readonly dueAt: Instant;
  /** Put off until then; null if it wasn't. */
  readonly putOffUntil: Instant | null;
}

/** The state of a step at an instant. `ready` is the suggestion to let go: it is optional, so never due or late. */
export type StepState = 'waiting' | 'open' | 'due' | 'late' | 'ready';

/** How many parts a step has (a thank-you has one per person met). At least 1. */
export interface PartCounts {
  readonly all: number;
  readonly sent: number;
  readonly skipped: number;
  /** Still to write. */
  readonly left: number;
}

/** A card's current step. */
export interface CardStep extends StepWindow {
  readonly interviewId: InterviewId;
  readonly step: Step;
  readonly timeZone: TimeZone;
  /** Whom to write to, first one first; empty if nobody is known. */
  readonly personName: string;
  readonly parts: PartCounts;
  /** The time the user snoozed it until, if it was in the future when the card was made. */
  readonly snoozedUntil: Instant | null;
}

export interface CardInterview {
  readonly interviewId: InterviewId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: TimeZone;
}

export interface Card {
  readonly id: ApplicationId;
  readonly company: string;
  readonly role: string;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  /** The next step; null while an interview is ahead, none is known, or the application is closed. */
  readonly current: CardStep | null;
  /** The interview that is ahead or under way. */
  readonly upcoming: CardInterview | null;
  /** Order within a column if nothing else decides: when it ended, or was added; 0 if nobody knows when it ended. */
  readonly since: Instant;
  /** The day it ended, if only that is known; null if nobody knows. Left out if it ended at `since`, or hasn't. */
  readonly endedOn?: CalendarDate | null;
  readonly isArchived: boolean;
  /** Why it can't be changed here; null if it can. */
  readonly unreadable: UnreadableCause | null;
  /** These are left out if there is nothing to say. A tag that isn't in the shared list was deleted there. */
  readonly tags?: readonly TagId[];
  readonly source?: string;
  readonly location?: string;
  readonly salary?: string;
  readonly appliedOn?: CalendarDate;
  readonly industry?: string;
  /** When it comes up because nothing is heard. */
  readonly nudge?: Nudge;
  /** The names of its people. */
  readonly people?: readonly string[];
}

/** What Undo and Redo would do now; null if there is nothing. */
export interface UndoState {
  readonly undo: ChangeDescription | null;
  readonly redo: ChangeDescription | null;
}

/** A change in words: a catalogue message (`change.*`) with its values. */
export interface ChangeDescription {
  readonly name: ChangeDescriptionName;
  readonly company: string;
  readonly role: string;
  /** The card's new column, if the change moved it. */
  readonly stage: Stage | null;
  /** The person it is about, if it is about one rather than an application. */
  readonly person?: string;
  /** The name of the tag, saved view or template it is about. */
  readonly title?: string;
  /** How many applications, if it is about several. */
  readonly count?: number;
  /** The change that it continues, in the same field: both are undone and redone as one. */
  readonly continues?: ChangeId;
}

export type ChangeDescriptionName =
  | 'added'
  | 'edited'
  | 'archived'
  | 'unarchived'
  | 'deleted'
  | 'interview-added'
  | 'interview-edited'
  | 'interview-moved'
  | 'interview-cancelled'
  | 'moved'
  | 'sent'
  | 'part-sent'
  | 'withdrawn'
  | 'skipped'
  | 'kept'
  | 'message-corrected'
  | 'reply-recorded'
  | 'rejection-recorded'
  | 'offer-recorded'
  | 'closed'
  | 'ending-corrected'
  | 'reopened'
  | 'snoozed'
  | 'nudge-dismissed'
  | 'tags-edited'
  | 'link-saved'
  | 'link-removed'
  | 'person-added'
  | 'several-moved'
  | 'several-reopened'
  | 'several-changed'
  | 'several-sent'
  | 'several-closed'
  | 'several-corrected'
  | 'several-archived'
  | 'several-unarchived'
  | 'several-tagged'
  | 'several-snoozed'
  | 'person-edited'
  | 'people-merged'
  | 'imported'
  | 'policy-changed'
  | 'holidays-changed'
  | 'days-off-changed'
  | 'industries-changed'
  | 'quiet-hours-changed'
  | 'paused'
  | 'resumed'
  | 'heard-time-saved'
  | 'heard-time-removed'
  | 'template-saved'
  | 'templates-saved'
  | 'template-removed'
  | 'tag-created'
  | 'tag-edited'
  | 'tag-deleted'
  | 'tags-merged'
  | 'view-saved'
  | 'view-renamed'
  | 'view-updated'
  | 'view-removed'
  | 'views-ordered'
  /** Described by a newer version of the program. */
  | 'unknown';

export interface BoardSnapshot {
  readonly cards: readonly Card[];
}

/** What changed on the board since it was read: updated cards, and those that are gone. */
export interface BoardChange {
  readonly saved: readonly Card[];
  readonly removed: readonly ApplicationId[];
  /** Who on these cards is called otherwise from now on, if anybody is. */
  readonly renamed?: readonly Renamed[];
}

/** Somebody's name before and after a change. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}
