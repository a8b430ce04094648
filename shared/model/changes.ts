/**
 * What the user can ask for: intentions, not table writes. Each is checked by its schema at the IPC boundary, decided in
 * `shared/rules/decide`, and becomes one change (one group of events) that can be undone. `applicationId` is always the
 * application it concerns; a change without one concerns the settings.
 */
import { z } from 'zod';
import {
  answerSchema,
  applicationDetailsSchema,
  contactFieldsSchema,
  interviewKindSchema,
  invitationSchema,
  line,
  longText,
  MAX_ADDRESS,
  MAX_INTERVIEWS,
  MAX_PEOPLE,
  MAX_TALKING_POINTS,
  mediumSchema,
  meetingLink,
  meetingPlace,
  messageIdSchema,
  messageStepSchema,
  outcomeSchema,
  requiredLine,
  snoozeReasonSchema,
  stageSchema,
  stepSchema,
  talkingPoint,
} from './application';
import {
  applicationIdSchema,
  changeIdSchema,
  contactIdSchema,
  interviewIdSchema,
  linkIdSchema,
  savedViewIdSchema,
  tagIdSchema,
  heardTimeIdSchema,
  templateIdSchema,
  touchIdSchema,
} from './ids';
import { MAX_SEVERAL } from './card';
import { policySchema, quietHoursSchema } from './policy';
import { occasions } from './settings/message-kind';
import { heardTimeFieldsSchema } from './settings/heard-time';
import { MAX_OWN_TEMPLATES, ownTemplateTextSchema } from './settings/own-template';
import { MAX_SAVED_VIEWS, shownSchema, viewNameSchema } from './settings/saved-view';
import { MAX_TAGS, tagColourSchema, tagInputSchema, tagNameSchema } from './settings/tag';
import { calendarDateSchema, instantSchema, zoneInputSchema } from './time';

/** A person as entered in a form: with an id if the contact is known, otherwise a new contact is created. */
export const personInputSchema = z.strictObject({
  id: contactIdSchema.nullable(),
  name: requiredLine,
  role: line,
  email: line,
  hasStrongConnection: z.boolean(),
});
export type PersonInput = z.infer<typeof personInputSchema>;

/** An interview as entered in a form. */
export const interviewInputSchema = z.strictObject({
  kind: interviewKindSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  timeZone: zoneInputSchema,
  people: z.array(personInputSchema).max(MAX_PEOPLE),
  talkingPoints: z.array(talkingPoint).max(MAX_TALKING_POINTS),
  answer: answerSchema.nullable(),
  /** An interview that is there already keeps what isn't given here; an empty text removes what was there. */
  link: meetingLink.optional(),
  location: meetingPlace.optional(),
  invitation: invitationSchema.optional(),
  messageId: messageIdSchema.optional(),
});
export type InterviewInput = z.infer<typeof interviewInputSchema>;

/**
 * Which conversation an interview is, if it would end after a message recorded for its round: the same one, with a wrong
 * date before, or a different one.
 */
export const conversationSchema = z.enum(['same', 'another']);
export type Conversation = z.infer<typeof conversationSchema>;

/** An interview as entered in the form of a known application: a new one if `interviewId` is null. */
export const interviewEditSchema = z.strictObject({
  interviewId: interviewIdSchema.nullable(),
  interview: interviewInputSchema,
  /** Null until asked for (refused as `messages-before-end`). Has no meaning if no message is in the way. */
  conversation: conversationSchema.nullable(),
});
export type InterviewEdit = z.infer<typeof interviewEditSchema>;

const applicationId = applicationIdSchema;
const closedOn = calendarDateSchema.nullable().optional();
/** The change that saved an earlier part of the same typing, if nothing else was done since. */
const typing = { continues: changeIdSchema.optional() };
const tagFields = z.strictObject({ name: tagNameSchema, colour: tagColourSchema });
/** All tags of an application, as a form shows them; left out if the form doesn't show them. */
const tags = z.array(tagInputSchema).max(MAX_TAGS, 'too-many').optional();

export const changeSchemas = {
  'add-application': z.strictObject({
    details: applicationDetailsSchema,
    interviews: z.array(interviewInputSchema).max(MAX_INTERVIEWS),
    tags,
  }),
  /** Saves a whole form at once. Interviews that aren't listed stay as they are, and so do the details if null. */
  'edit-application': z.strictObject({
    applicationId,
    details: applicationDetailsSchema.nullable(),
    interviews: z.array(interviewEditSchema).max(MAX_INTERVIEWS),
    tags,
  }),
  /** Some fields of the job. Those that aren't given stay as they are. */
  'edit-details': z.strictObject({ applicationId, fields: applicationDetailsSchema.partial(), ...typing }),
  'edit-tags': z.strictObject({
    applicationId,
    add: z.array(tagInputSchema).max(MAX_TAGS, 'too-many'),
    remove: z.array(tagIdSchema).max(MAX_TAGS),
  }),
  /** A new link if its id is null. */
  'save-link': z.strictObject({
    applicationId,
    link: z.strictObject({
      id: linkIdSchema.nullable(),
      kind: z.enum(['page', 'file']),
      address: z.string().min(1, 'required').max(MAX_ADDRESS, 'too-long'),
      label: line,
    }),
  }),
  'remove-link': z.strictObject({ applicationId, linkId: linkIdSchema }),
  'archive-application': z.strictObject({ applicationId }),
  'unarchive-application': z.strictObject({ applicationId }),
  'delete-application': z.strictObject({ applicationId }),
  'cancel-interview': z.strictObject({
    applicationId,
    interviewId: interviewIdSchema,
    /** The version of its invitation that says so. */
    invitation: invitationSchema.optional(),
  }),
  /** Section 2 of the rules. `closed` needs an `outcome`; without one it is refused as missing. */
  'move-card': z.strictObject({ applicationId, to: stageSchema, outcome: outcomeSchema.nullable() }),
  /** Records a message as sent: all open parts of the step, or one person's of a thank-you. */
  'mark-sent': z.strictObject({
    applicationId,
    interviewId: interviewIdSchema,
    step: messageStepSchema,
    contactId: contactIdSchema.nullable(),
    medium: mediumSchema,
    /** When it was sent; null means now. */
    sentAt: instantSchema.nullable(),
    /** As it was sent, if that is known. */
    text: longText.optional(),
  }),
  /** Records a message that belongs to no step. A withdrawal closes an application that is still open. */
  'record-occasion': z.strictObject({
    applicationId,
    occasion: z.enum(occasions),
    contactId: contactIdSchema.nullable(),
    medium: mediumSchema,
    /** As in `mark-sent`. */
    sentAt: instantSchema.nullable(),
    text: longText.optional(),
  }),
  'skip-step': z.strictObject({
    applicationId,
    interviewId: interviewIdSchema,
    step: messageStepSchema,
    contactId: contactIdSchema.nullable(),
  }),
  /** Keeps a step that has lapsed. */
  'keep-step': z.strictObject({ applicationId, interviewId: interviewIdSchema, step: messageStepSchema }),
  'correct-message': z.strictObject({
    applicationId,
    touchId: touchIdSchema,
    contactId: contactIdSchema.nullable(),
    medium: mediumSchema,
    sentAt: instantSchema,
    text: longText,
  }),
  'record-reply': z.strictObject({
    applicationId,
    /** The mail it was read from. */
    messageId: messageIdSchema.optional(),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('news'), text: longText, receivedAt: instantSchema.nullable() }),
      z.strictObject({
        kind: z.literal('new-date'),
        text: longText,
        receivedAt: instantSchema.nullable(),
        answerBy: calendarDateSchema,
      }),
      /** A test or another interview; `interview` is null if there is no date yet. */
      z.strictObject({
        kind: z.literal('next-round'),
        text: longText,
        receivedAt: instantSchema.nullable(),
        interview: interviewInputSchema.nullable(),
      }),
      /** Closes the application as an offer. */
      z.strictObject({
        kind: z.literal('offer'),
        text: longText,
        receivedAt: instantSchema.nullable(),
        /** The date by which they would like an answer; left out if they named none. */
        answerBy: calendarDateSchema.optional(),
      }),
      /** Closes the application as rejected. */
      z.strictObject({ kind: z.literal('rejection'), text: longText, receivedAt: instantSchema.nullable() }),
    ]),
  }),
  /** It ended on that day, or nobody knows when if that is null; left out, it ended now. */
  'close-application': z.strictObject({ applicationId, outcome: outcomeSchema, closedOn }),
  'reopen-application': z.strictObject({ applicationId }),
  'snooze-step': z.strictObject({
    applicationId,
    interviewId: interviewIdSchema,
    step: stepSchema,
    until: instantSchema,
    reason: snoozeReasonSchema.optional(),
  }),
  /** Reminds of a message that belongs to no step, in place of an earlier reminder of the same occasion. */
  'snooze-occasion': z.strictObject({
    applicationId,
    occasion: z.enum(occasions),
    contactId: contactIdSchema.nullable(),
    until: instantSchema,
    reason: snoozeReasonSchema.optional(),
  }),
  /** The nudge about silence: until then, or until something is heard if null. */
  'put-off-nudge': z.strictObject({ applicationId, until: instantSchema.nullable() }),
  /** Somebody at an application who needn't have been in an interview: its recruiter, say. */
  'add-person': z.strictObject({ applicationId, person: personInputSchema }),
  /** The same for several applications, as one change. Those it can't be done for are left as they are. */
  'change-several': z.strictObject({
    applicationIds: z.array(applicationIdSchema).min(1).max(MAX_SEVERAL, 'too-many'),
    act: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('move'), to: stageSchema }),
      z.strictObject({ kind: z.literal('close'), outcome: outcomeSchema, closedOn }),
      z.strictObject({ kind: z.literal('archive') }),
      z.strictObject({ kind: z.literal('unarchive') }),
      z.strictObject({
        kind: z.literal('tags'),
        add: z.array(tagInputSchema).max(MAX_TAGS, 'too-many'),
        remove: z.array(tagIdSchema).max(MAX_TAGS),
      }),
      /** Whatever step is current. */
      z.strictObject({ kind: z.literal('snooze'), until: instantSchema }),
      /** Records the current message of each, or the parts still open, as sent now by email. */
      z.strictObject({ kind: z.literal('sent') }),
    ]),
  }),
  /** Edits a person at every application at which they appear. Fields that aren't given stay as they are. */
  'edit-person': z.strictObject({
    contactId: contactIdSchema,
    fields: contactFieldsSchema.partial(),
    ...typing,
  }),
  /** Makes two entries one: the kept one, with what only the other knew. */
  'merge-people': z.strictObject({ keptId: contactIdSchema, mergedId: contactIdSchema }),
  'change-policy': z.strictObject({ policy: policySchema }),
  'change-quiet-hours': z.strictObject({ quietHours: quietHoursSchema }),
  'pause-reminders': z.strictObject({ until: instantSchema.nullable() }),
  /** Saves templates of the user's own, each new one with a null id. */
  'save-templates': z.strictObject({
    templates: z
      .array(ownTemplateTextSchema.extend({ id: templateIdSchema.nullable() }))
      .min(1)
      .max(MAX_OWN_TEMPLATES, 'too-many'),
  }),
  /** Saves a response time the user read or was told; a new one if the id is null. */
  'save-heard-time': z.strictObject({
    id: heardTimeIdSchema.nullable(),
    heardTime: heardTimeFieldsSchema,
  }),
  'remove-heard-time': z.strictObject({ heardTimeId: heardTimeIdSchema }),
  'remove-template': z.strictObject({ templateId: templateIdSchema }),
  'create-tag': tagFields,
  'edit-tag': z.strictObject({ tagId: tagIdSchema, fields: tagFields.partial(), ...typing }),
  'delete-tag': z.strictObject({ tagId: tagIdSchema }),
  /** Makes two tags one: wherever the first was, the second is. */
  'merge-tags': z.strictObject({ tagId: tagIdSchema, intoId: tagIdSchema }),
  'save-view': z.strictObject({ name: viewNameSchema, shown: shownSchema }),
  /** What isn't given stays as it is. */
  'edit-view': z.strictObject({
    viewId: savedViewIdSchema,
    name: viewNameSchema.optional(),
    shown: shownSchema.optional(),
  }),
  'delete-view': z.strictObject({ viewId: savedViewIdSchema }),
  /** All of them, in their new order. */
  'order-views': z.strictObject({ viewIds: z.array(savedViewIdSchema).max(MAX_SAVED_VIEWS) }),
} as const;

export type ChangeName = keyof typeof changeSchemas;
export type ChangeInput<N extends ChangeName> = z.infer<(typeof changeSchemas)[N]>;

/** Why a change was not made. `reason` names a sentence of the message catalogue (`refusal.*`). */
export type Refusal =
  /** The input is wrong at `field`, a dotted path into the change's input, for example `interviews.0.endsAt`. */
  | { readonly tag: 'field'; readonly field: string; readonly reason: FieldReason }
  /** The input is fine, but it can't be done in the current state. */
  | { readonly tag: 'state'; readonly reason: StateReason };

export type FieldReason =
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'invalid'
  | 'end-before-start'
  | 'too-long-interview'
  | 'date-out-of-range'
  | 'unknown-zone'
  | 'answer-not-after-interview'
  | 'answer-not-after-said'
  | 'sent-before-interview-end'
  /** Messages of the round were recorded before its interview would end: is it the same conversation? */
  | 'messages-before-end'
  /** Said to be the same conversation, but it is in the future: no message can have followed it. */
  | 'interview-to-come'
  /** Interviews on one day are one round, so messages would still come before its end. */
  | 'same-day-round'
  | 'sent-in-future'
  | 'sent-out-of-order'
  | 'said-before-interview'
  | 'no-working-day'
  | 'in-the-past'
  | 'invalid-url'
  /** Another entry of the list has the same name. */
  | 'already-listed';

export type StateReason =
  | 'not-found'
  /** Part of its history was recorded by a newer version or is damaged: it is shown but can't be changed here. */
  | 'unreadable-newer'
  | 'unreadable-damaged'
  | 'deleted'
  | 'already-sent'
  | 'already-skipped'
  | 'already-closed'
  | 'not-closed'
  | 'step-is-over'
  /** There is nothing to write or to snooze now. */
  | 'no-step'
  | 'needs-interview'
  | 'interview-not-over'
  | 'interview-has-ended'
  | 'needs-outcome'
  | 'already-there'
  | 'already-cancelled'
  | 'already-snoozed'
  | 'already-paused'
  | 'not-paused'
  | 'changed-since'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'not-lapsed'
  /** A newer request of the same kind replaced it and gets the answer. */
  | 'superseded';
