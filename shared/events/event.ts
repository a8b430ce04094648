/**
 * What can happen. Events are the only thing stored about an application; everything else is a fold of them. `v1/` and
 * `upcast.ts` define how a body is stored; its stored shape never changes.
 */
import type {
  ApplicationDetails,
  Contact,
  Interview,
  Link,
  Invitation,
  MessageStep,
  OccasionSnooze,
  OccasionTouch,
  Outcome,
  Reply,
  SnoozeReason,
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
  HeardTimeId,
  InterviewId,
  LinkId,
  SavedViewId,
  TagId,
  TemplateId,
  TouchId,
} from '../model/ids';
import type { Policy, QuietHours } from '../model/policy';
import type { HeardTime } from '../model/settings/heard-time';
import type { OwnTemplate } from '../model/settings/own-template';
import type { SavedView } from '../model/settings/saved-view';
import type { Tag } from '../model/settings/tag';
import type { CalendarDate, Instant } from '../model/time';
import { compareHlc, type Hlc } from './hlc';

interface AtStep {
  readonly interviewId: InterviewId;
  readonly step: MessageStep;
}

/** Some of a contact's fields. */
export type ContactFields = Partial<Omit<Contact, 'id'>>;

type InterviewAsEntered = Omit<Interview, 'addedAt' | 'cancelledAt'>;

export type ApplicationEventBody =
  | { readonly type: 'application-added'; readonly details: ApplicationDetails }
  /** Holds only the fields that differ. */
  | { readonly type: 'application-edited'; readonly details: Partial<ApplicationDetails> }
  | { readonly type: 'application-archived' }
  | { readonly type: 'application-unarchived' }
  | { readonly type: 'application-deleted' }
  | { readonly type: 'contact-saved'; readonly contact: Contact }
  /** Holds only the fields that differ, so that edits of different fields on two computers both stay. */
  | {
      readonly type: 'contact-edited';
      readonly contactId: ContactId;
      readonly fields: ContactFields;
    }
  /**
   * Two contacts are one person: whatever names `mergedId` now means `contact`, which is what is known of both. Recorded
   * at every application where `mergedId` appears, whether or not the kept one did.
   */
  | { readonly type: 'contact-merged'; readonly mergedId: ContactId; readonly contact: Contact }
  | { readonly type: 'contact-removed'; readonly contactId: ContactId }
  | { readonly type: 'interview-added'; readonly interview: InterviewAsEntered }
  | { readonly type: 'interview-edited'; readonly interview: InterviewAsEntered }
  | {
      readonly type: 'interview-cancelled';
      readonly interviewId: InterviewId;
      /** The version of its invitation that cancelled it. */
      readonly invitation?: Invitation;
    }
  | { readonly type: 'message-sent'; readonly touch: Touch }
  /** Belongs to no step: an answer to an offer, a withdrawal, thanks after a rejection. */
  | { readonly type: 'occasion-message-sent'; readonly touch: OccasionTouch }
  /** A correction of either kind of message. */
  | {
      readonly type: 'message-corrected';
      readonly touchId: TouchId;
      readonly correction: Partial<Pick<Touch, 'contactId' | 'medium' | 'sentAt' | 'text'>>;
    }
  | ({
      readonly type: 'step-skipped';
      readonly contactId: ContactId | null;
      /** When it counts as skipped, if a later message was sent before this was recorded. Otherwise the event's instant. */
      readonly skippedAt?: Instant;
    } & AtStep)
  /** Recorded when a step lapses. Dates never read it; the history does. */
  | ({ readonly type: 'step-lapsed' } & AtStep)
  /** The user keeps a step although the next one has opened. */
  | ({ readonly type: 'step-kept' } & AtStep)
  /** Removes what was recorded as sent or skipped for the step, and keeps the step. */
  | ({ readonly type: 'step-taken-back' } & AtStep)
  | { readonly type: 'reply-received'; readonly reply: Reply }
  | {
      readonly type: 'application-closed';
      readonly outcome: Outcome;
      /** The day it ended, if that isn't when this was recorded; null if nobody knows. Otherwise the event's instant. */
      readonly closedOn?: CalendarDate | null;
    }
  | { readonly type: 'application-reopened' }
  | {
      readonly type: 'step-snoozed';
      readonly interviewId: InterviewId;
      readonly step: Step;
      readonly until: Instant;
      readonly reason?: SnoozeReason;
    }
  /** A message that belongs to no step is to be sent then. */
  | ({ readonly type: 'occasion-snoozed' } & OccasionSnooze)
  /** The nudge about silence before any interview: put off until then, or until something is heard if null. */
  | { readonly type: 'nudge-put-off'; readonly until: Instant | null }
  /** One tag each, so that what two computers add is all there. */
  | { readonly type: 'tag-added'; readonly tagId: TagId }
  | { readonly type: 'tag-removed'; readonly tagId: TagId }
  /** A new link, or a known one as it is now. */
  | { readonly type: 'link-saved'; readonly link: Link }
  | { readonly type: 'link-removed'; readonly linkId: LinkId };

export type SettingsEventBody =
  | { readonly type: 'policy-changed'; readonly policy: Policy }
  /**
   * The public holidays of the current place were looked up again, for a new year or with a newer version of the data.
   * Changes nothing if the policy names another place, so that it never undoes the user's choice.
   */
  | {
      readonly type: 'holidays-looked-up';
      readonly place: HolidayPlace;
      readonly holidays: Policy['holidays'];
    }
  | { readonly type: 'quiet-hours-changed'; readonly quietHours: QuietHours }
  /** Holds every reminder until then; null ends the pause. */
  | { readonly type: 'reminders-paused'; readonly until: Instant | null }
  | { readonly type: 'heard-time-saved'; readonly heardTime: HeardTime }
  | { readonly type: 'heard-time-removed'; readonly heardTimeId: HeardTimeId }
  /** A new template of the user's own, or a new text of a known one. */
  | { readonly type: 'template-saved'; readonly template: OwnTemplate }
  | { readonly type: 'template-removed'; readonly templateId: TemplateId }
  | { readonly type: 'tag-created'; readonly tag: Tag }
  /** Holds only the fields that differ. */
  | { readonly type: 'tag-edited'; readonly tagId: TagId; readonly fields: Partial<Omit<Tag, 'id'>> }
  /** Applications keep the id, so that undoing this brings the tag back everywhere. */
  | { readonly type: 'tag-deleted'; readonly tagId: TagId }
  | { readonly type: 'view-saved'; readonly view: SavedView }
  /** Holds only the fields that differ. */
  | {
      readonly type: 'view-edited';
      readonly viewId: SavedViewId;
      readonly fields: Partial<Omit<SavedView, 'id'>>;
    }
  | { readonly type: 'view-removed'; readonly viewId: SavedViewId }
  /** The order of all of them at that time; those it doesn't name come last. */
  | { readonly type: 'views-ordered'; readonly viewIds: readonly SavedViewId[] };

export type HistoryEventBody =
  | { readonly type: 'change-undone'; readonly changeId: ChangeId }
  | { readonly type: 'change-redone'; readonly changeId: ChangeId }
  /** Everything known about a deleted application was removed. This is all that remains of it. */
  | { readonly type: 'application-purged' };

export type EventBody = ApplicationEventBody | SettingsEventBody | HistoryEventBody;

/** An event this program can't read. It is kept exactly as it came. */
export interface UnreadableBody {
  readonly type: 'unreadable';
  /** `newer`: a type, version or field of a newer version of the program. `damaged`: doesn't match its type and version. */
  readonly cause: UnreadableCause;
  /** The problem, for the log. Never contains what the user typed. */
  readonly detail: string;
}

/** What it says of one application; null if it says nothing of one, can't be read, or says only that one was purged. */
export function applicationBodyOf(body: EventBody | UnreadableBody): ApplicationEventBody | null {
  switch (body.type) {
    case 'change-undone':
    case 'change-redone':
    case 'application-purged':
    case 'policy-changed':
    case 'holidays-looked-up':
    case 'quiet-hours-changed':
    case 'reminders-paused':
    case 'heard-time-saved':
    case 'heard-time-removed':
    case 'template-saved':
    case 'template-removed':
    case 'tag-created':
    case 'tag-edited':
    case 'tag-deleted':
    case 'view-saved':
    case 'view-edited':
    case 'view-removed':
    case 'views-ordered':
    case 'unreadable':
      return null;
    default:
      return body;
  }
}

/** What made a change; `other` is an origin that only a newer version knows. Undo takes back what a person did. */
export const origins = ['window', 'notification', 'tray', 'time', 'other'] as const;
export type Origin = (typeof origins)[number];

export interface ApplicationSubject {
  readonly kind: 'application';
  readonly applicationId: ApplicationId;
}
export interface SettingsSubject {
  readonly kind: 'settings';
}
/** What an event is about. `other` is a kind that only a newer version knows; its events are kept unchanged. */
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
  /** The change it belongs to, and its place in it, from 0. */
  readonly changeId: ChangeId;
  readonly index: number;
  readonly subject: Subject;
  readonly hlc: Hlc;
  /** When it happened, by the clock of the computer where it happened. */
  readonly at: Instant;
  readonly origin: Origin;
  readonly deviceId: DeviceId;
  readonly body: EventBody | UnreadableBody;
}

/** What a fold needs of an event. */
export type FoldableEvent = Pick<StoredEvent, 'changeId' | 'subject' | 'at' | 'body'>;

/** The order in which events are folded, shown and undone: the same on every computer, in whatever order they arrived. */
export function compareEvents(a: StoredEvent, b: StoredEvent): number {
  return compareHlc(a.hlc, b.hlc) || compareText(a.changeId, b.changeId) || a.index - b.index;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
