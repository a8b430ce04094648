/** An application and its parts, as folded from its events. docs/glossary.md defines the words. */
import { z } from 'zod';
import { messageSteps } from './settings/message-kind';
import { outcomes, stages, type Stage } from './stage';
import {
  contactIdSchema,
  interviewIdSchema,
  replyIdSchema,
  touchIdSchema,
  type ApplicationId,
  type ContactId,
  type LinkId,
  type TagId,
} from './ids';
import type { Occasion } from './settings/message-kind';
import { asTyped } from './text/one-line';
import {
  calendarDateSchema,
  instantSchema,
  timeZoneSchema,
  zoneInputSchema,
  type CalendarDate,
  type Instant,
  type TimeZone,
} from './time';

export { stages, type Stage };
export const stageSchema = z.enum(stages);

export const steps = ['thank-you', 'check-in', 'final', 'close'] as const;
export const stepSchema = z.enum(steps);
export type Step = (typeof steps)[number];
/** The steps that are messages; `close` is only a suggestion to let go. */
export const messageStepSchema = z.enum(messageSteps);
export type MessageStep = z.infer<typeof messageStepSchema>;

export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const mediumSchema = z.enum(['email', 'linkedin', 'phone']);
export type Medium = z.infer<typeof mediumSchema>;

/** How quickly an industry replies (K4). */
export const paceSchema = z.enum(['standard', 'fast', 'slow']);
export type Pace = z.infer<typeof paceSchema>;

/** Most characters of a one-line text and of a long one. Anything longer is refused beside its field, never cut off. */
export const MAX_LINE = 200;
export const MAX_TEXT = 100_000;
/** Most people met and talking points per interview, and interviews per application. */
export const MAX_PEOPLE = 50;
export const MAX_TALKING_POINTS = 100;
export const MAX_INTERVIEWS = 100;
/** Most links, to pages and files, of one application. */
export const MAX_LINKS = 100;
/** Longest address of a page or path of a file. */
export const MAX_ADDRESS = 2_000;

/** Without control characters, and without marks that would turn its direction round. */
export const line = z.string().max(MAX_LINE, 'too-long').overwrite(asTyped);
export const requiredLine = line.refine((text) => text.trim() !== '', 'required');
export const talkingPoint = z
  .string()
  .max(2_000, 'too-long')
  .refine((text) => text.trim() !== '', 'required');
export const meetingLink = z.string().max(2_000, 'too-long');
export const meetingPlace = z.string().max(1_000, 'too-long');
export const longText = z.string().max(MAX_TEXT, 'too-long');

/**
 * A person: interviewer, hiring manager, recruiter, HR, referrer. The same id at several applications is the same person,
 * and says the same about them. What is optional was never entered; a text that was removed is empty.
 */
export interface Contact {
  readonly id: ContactId;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly hasStrongConnection: boolean;
  /** Their company, if it isn't the application's, as with an agency's recruiter. */
  readonly company?: string;
  readonly linkedIn?: string;
  readonly phone?: string;
  /** Where they work; null if unknown. */
  readonly timeZone?: TimeZone | null;
  readonly notes?: string;
}

export const answerSchema = z.strictObject({
  /** What the employer said about timing, in their own words. */
  text: longText,
  /** The day they said it, in the interview's zone. */
  saidOn: calendarDateSchema,
  /** The date by which they promised an answer (A in the rules), if they named one. */
  answerBy: calendarDateSchema.nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

export const interviewKindSchema = z.enum(['interview', 'test']);
export type InterviewKind = z.infer<typeof interviewKindSchema>;

/** The version of the invitation that an interview came from. Later versions are compared with it. */
export const invitationSchema = z.strictObject({
  uid: z.string().min(1).max(1_000),
  /** Which one of a series, as the file writes it; null for the whole. */
  recurrenceId: z.string().max(200).nullable(),
  sequence: z.int().nonnegative(),
  /** When that version was written; null if it doesn't say. */
  stampedAt: instantSchema.nullable(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** The id of the mail something was read from, without its angle brackets. */
export const messageIdSchema = z.string().min(1).max(1_000);

export const interviewSchema = z.strictObject({
  id: interviewIdSchema,
  kind: interviewKindSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  timeZone: timeZoneSchema,
  /** The people met, as contacts of the application, in the order they were entered. */
  peopleMet: z.array(contactIdSchema).max(MAX_PEOPLE),
  talkingPoints: z.array(talkingPoint).max(MAX_TALKING_POINTS),
  answer: answerSchema.nullable(),
  /** Where to join a call; and the place to go to. Left out if there is none. */
  link: meetingLink.optional(),
  location: meetingPlace.optional(),
  invitation: invitationSchema.optional(),
  messageId: messageIdSchema.optional(),
});
/** One conversation about an application. `endsAt` is after `startsAt`. */
export interface Interview extends z.infer<typeof interviewSchema> {
  /** When it was entered; reminders for instants before that are not planned. */
  readonly addedAt: Instant;
  readonly cancelledAt: Instant | null;
}

export const touchSchema = z.strictObject({
  id: touchIdSchema,
  /** An interview of its cycle. */
  interviewId: interviewIdSchema,
  step: messageStepSchema,
  /** The recipient; null if it was nobody in particular. */
  contactId: contactIdSchema.nullable(),
  medium: mediumSchema,
  sentAt: instantSchema,
  text: longText,
});
/** A sent message. */
export type Touch = z.infer<typeof touchSchema>;

/** A sent message that belongs to no step: no date depends on it. */
export interface OccasionTouch extends Pick<Touch, 'id' | 'contactId' | 'medium' | 'sentAt' | 'text'> {
  readonly occasion: Occasion;
}

export const replyKindSchema = z.enum(['news', 'new-date', 'next-round', 'offer', 'rejection']);
export const replySchema = z.strictObject({
  id: replyIdSchema,
  kind: replyKindSchema,
  /** When it came. */
  receivedAt: instantSchema,
  /** An interview of the cycle it replies to; null if the application had none yet. */
  interviewId: interviewIdSchema.nullable(),
  text: longText,
  /** The new date they named (A), for `new-date`; the date by which they would like an answer, for `offer`. */
  answerBy: calendarDateSchema.nullable(),
  messageId: messageIdSchema.optional(),
});
/** A message from the employer. */
export type Reply = z.infer<typeof replySchema>;

/** A step, or one person's part of a thank-you, that the user skipped. */
export interface Skip {
  readonly interviewId: Interview['id'];
  readonly step: MessageStep;
  /** One person's part of a thank-you; null means the whole step (all parts still open). */
  readonly contactId: Contact['id'] | null;
  readonly at: Instant;
}

/** The user kept a step although the next one has opened (this undoes a lapse). */
export interface Keep {
  readonly interviewId: Interview['id'];
  readonly step: MessageStep;
}

/** Why a step was snoozed, if there is more to it than the user's own wish: to send it in the recipient's office hours. */
export const snoozeReasonSchema = z.literal('office-hours');
export type SnoozeReason = z.infer<typeof snoozeReasonSchema>;

/** Replaces the remaining reminders of a step by one at `until`. */
export interface Snooze {
  readonly interviewId: Interview['id'];
  readonly step: Step;
  readonly until: Instant;
  readonly reason?: SnoozeReason;
  /** When the user asked for it. */
  readonly at: Instant;
}

/** A message of an occasion is to be sent at `until`; a later one for the same occasion replaces it. */
export interface OccasionSnooze {
  readonly occasion: Occasion;
  /** Whom it is for; null for nobody in particular. */
  readonly contactId: ContactId | null;
  readonly until: Instant;
  readonly reason?: SnoozeReason;
}

export const applicationDetailsSchema = z.strictObject({
  company: requiredLine,
  role: requiredLine,
  industry: line,
  /** Null follows the pace of its industry, from the policy. */
  pace: paceSchema.nullable(),
  hasStrongConnection: z.boolean(),
  hasQuickHiring: z.boolean(),
  postingUrl: z.string().max(MAX_ADDRESS, 'too-long'),
  postingText: longText,
  notes: longText,
  /** Where it was found: LinkedIn, a referral, or in the user's own words. */
  source: line.exactOptional(),
  /** The range they named, in whatever words. */
  salary: line.exactOptional(),
  location: line.exactOptional(),
  /** The day the user applied; null if it was removed. */
  appliedOn: calendarDateSchema.nullable().exactOptional(),
});
/** What the user enters about the job itself. What is optional was never entered; a text that was removed is empty. */
export type ApplicationDetails = z.infer<typeof applicationDetailsSchema>;

/** A link to a page, or to a file on this computer by its path: the file isn't copied. */
export interface Link {
  readonly id: LinkId;
  readonly kind: 'page' | 'file';
  readonly address: string;
  /** As it is listed; empty if its address says enough. */
  readonly label: string;
}

/** `newer`: recorded by a newer version of the program. `damaged`: a record is broken. */
export type UnreadableCause = 'newer' | 'damaged';

/** How an application ended. When it did is asked in `shared/rules/progress/ending.ts`. */
export interface Ending {
  readonly outcome: Outcome;
  readonly recordedAt: Instant;
  /** The day it ended, if that isn't when it was recorded; null if nobody knows. */
  readonly on?: CalendarDate | null;
}

export interface Application extends ApplicationDetails {
  readonly id: ApplicationId;
  readonly addedAt: Instant;
  readonly archivedAt: Instant | null;
  readonly deletedAt: Instant | null;
  readonly closed: Ending | null;
  /** Why part of its history can't be read here; null if all of it can. If set, it is shown but can't be changed. */
  readonly unreadable: UnreadableCause | null;
  readonly contacts: readonly Contact[];
  /** Contacts that turned out to be another one here, by their former id. */
  readonly mergedContacts: Readonly<Record<ContactId, ContactId>>;
  /** By start, including cancelled ones. */
  readonly interviews: readonly Interview[];
  /** In the order they were recorded. */
  readonly touches: readonly Touch[];
  /** In the order they were recorded. */
  readonly occasionTouches: readonly OccasionTouch[];
  readonly skips: readonly Skip[];
  readonly keeps: readonly Keep[];
  readonly replies: readonly Reply[];
  readonly snoozes: readonly Snooze[];
  /** At most one for each occasion. */
  readonly occasionSnoozes: readonly OccasionSnooze[];
  /** When the nudge about silence was last put off, and until when; until something is heard if that is null. */
  readonly nudgePutOff: { readonly until: Instant | null; readonly at: Instant } | null;
  /** In the order they were added. A tag that isn't in the shared list was deleted there. */
  readonly tags: readonly TagId[];
  /** In the order they were added. */
  readonly links: readonly Link[];
}

/** What can be edited about a person. */
export const contactFieldsSchema = z.strictObject({
  name: requiredLine,
  role: line,
  email: line,
  hasStrongConnection: z.boolean(),
  company: line,
  linkedIn: z.string().max(2_000, 'too-long'),
  phone: line,
  timeZone: zoneInputSchema.nullable(),
  notes: longText,
});
