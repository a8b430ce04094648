/**
 * What can happen. Events are the only thing stored about an application; everything else is a fold of them. How a body
 * is stored, and that its shape never changes, is the business of `v1/` and `upcast.ts`.
 */
import type {
  ApplicationDetails,
  Contact,
  Interview,
  MessageStep,
  Outcome,
  Reply,
  Step,
  Touch,
  UnreadableCause,
} from '../model/application';
import type { HolidayPlace } from '../model/days-off/holidays';
import type {
  ApplicationId,
  ChangeId,
  ContactId,
  DeviceId,
  EventId,
  InterviewId,
  TouchId,
} from '../model/ids';
import type { Policy, QuietHours } from '../model/policy';
import type { Instant } from '../model/time';
import { compareHlc, type Hlc } from './hlc';

interface AtStep {
  readonly interviewId: InterviewId;
  readonly step: MessageStep;
}

type InterviewAsEntered = Omit<Interview, 'addedAt' | 'cancelledAt'>;

export type ApplicationEventBody =
  | { readonly type: 'application-added'; readonly details: ApplicationDetails }
  /** Holds only the fields that differ. */
  | { readonly type: 'application-edited'; readonly details: Partial<ApplicationDetails> }
  | { readonly type: 'application-archived' }
  | { readonly type: 'application-unarchived' }
  | { readonly type: 'application-deleted' }
  | { readonly type: 'contact-saved'; readonly contact: Contact }
  | { readonly type: 'contact-removed'; readonly contactId: ContactId }
  | { readonly type: 'interview-added'; readonly interview: InterviewAsEntered }
  | { readonly type: 'interview-edited'; readonly interview: InterviewAsEntered }
  | { readonly type: 'interview-cancelled'; readonly interviewId: InterviewId }
  | { readonly type: 'message-sent'; readonly touch: Touch }
  | {
      readonly type: 'message-corrected';
      readonly touchId: TouchId;
      readonly correction: Partial<Pick<Touch, 'contactId' | 'medium' | 'sentAt' | 'text'>>;
    }
  | ({
      readonly type: 'step-skipped';
      readonly contactId: ContactId | null;
      /** When it counts as skipped, if a later message was sent before this was recorded; otherwise the event's instant. */
      readonly skippedAt?: Instant;
    } & AtStep)
  /** Recorded when time passes over a step. Dates never read it; the history does. */
  | ({ readonly type: 'step-lapsed' } & AtStep)
  /** The user holds on to a step although the next one has opened. */
  | ({ readonly type: 'step-kept' } & AtStep)
  /** What was recorded as sent or skipped for the step is taken back, and the step is kept. */
  | ({ readonly type: 'step-taken-back' } & AtStep)
  | { readonly type: 'reply-received'; readonly reply: Reply }
  | { readonly type: 'application-closed'; readonly outcome: Outcome }
  | { readonly type: 'application-reopened' }
  | {
      readonly type: 'step-snoozed';
      readonly interviewId: InterviewId;
      readonly step: Step;
      readonly until: Instant;
    };

export type SettingsEventBody =
  | { readonly type: 'policy-changed'; readonly policy: Policy }
  /**
   * The public holidays of the place in force were looked up again, because a new year or a newer program knows more of
   * them. Changes nothing if another place is in force, so that it never undoes a choice of the user.
   */
  | {
      readonly type: 'holidays-looked-up';
      readonly place: HolidayPlace;
      readonly holidays: Policy['holidays'];
    }
  | { readonly type: 'quiet-hours-changed'; readonly quietHours: QuietHours }
  /** Holds every reminder until then; null lifts the pause. */
  | { readonly type: 'reminders-paused'; readonly until: Instant | null };

export type HistoryEventBody =
  | { readonly type: 'change-undone'; readonly changeId: ChangeId }
  | { readonly type: 'change-redone'; readonly changeId: ChangeId }
  /** Everything known about a deleted application has been removed; this is all that is left of it. */
  | { readonly type: 'application-purged' };

export type EventBody = ApplicationEventBody | SettingsEventBody | HistoryEventBody;

/** An event this program can't read. It is kept exactly as it came. */
export interface UnreadableBody {
  readonly type: 'unreadable';
  /** `newer`: a type, version or field of a newer program. `damaged`: not what its type and version say. */
  readonly cause: UnreadableCause;
  /** What is wrong, for the log: never what the user typed. */
  readonly detail: string;
}

/** Who set a change off; `other` is an origin that only a newer program knows. Undo takes back what a person did. */
export const origins = ['window', 'notification', 'tray', 'time', 'other'] as const;
export type Origin = (typeof origins)[number];

export interface ApplicationSubject {
  readonly kind: 'application';
  readonly applicationId: ApplicationId;
}
export interface SettingsSubject {
  readonly kind: 'settings';
}
/** What an event is about. `other` is a kind that only a newer program knows; its events are kept as they came. */
export type Subject =
  | ApplicationSubject
  | SettingsSubject
  | { readonly kind: 'other'; readonly name: string; readonly key: string };

export const settingsSubject: SettingsSubject = { kind: 'settings' };
export const applicationSubject = (applicationId: ApplicationId): ApplicationSubject => ({
  kind: 'application',
  applicationId,
});

/** The same text for the same subject. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'application') return subject.applicationId;
  return subject.kind === 'settings' ? subject.kind : subject.key;
}

/** An event as it is stored. */
export interface StoredEvent {
  readonly id: EventId;
  /** The change it is part of, and its place in it, from 0. */
  readonly changeId: ChangeId;
  readonly index: number;
  readonly subject: Subject;
  readonly hlc: Hlc;
  /** When it happened, by the clock of the computer it happened on. */
  readonly at: Instant;
  readonly origin: Origin;
  readonly deviceId: DeviceId;
  readonly body: EventBody | UnreadableBody;
}

/** The order in which events are folded, shown and undone: the same on every computer, whatever arrived when. */
export function compareEvents(a: StoredEvent, b: StoredEvent): number {
  return compareHlc(a.hlc, b.hlc) || compareText(a.changeId, b.changeId) || a.index - b.index;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
