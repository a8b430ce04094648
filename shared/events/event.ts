/**
 * What can happen. Events are the only thing that is stored about an application; everything else is a fold of them.
 * A shape is never changed once shipped: a new need is a new event type or a new optional field.
 */
import { z } from 'zod';
import {
  applicationDetailsSchema,
  contactSchema,
  interviewSchema,
  messageStepSchema,
  outcomeSchema,
  replySchema,
  stepSchema,
  touchSchema,
} from '../model/application';
import {
  applicationIdSchema,
  changeIdSchema,
  contactIdSchema,
  eventIdSchema,
  interviewIdSchema,
  touchIdSchema,
} from '../model/ids';
import { holidayPlaceSchema } from '../model/holidays';
import { policySchema, quietHoursSchema } from '../model/policy';
import { instantSchema } from '../model/time';

export const applicationEventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('application-added'), details: applicationDetailsSchema }),
  z.strictObject({ type: z.literal('application-edited'), details: applicationDetailsSchema.partial() }),
  z.strictObject({ type: z.literal('application-archived') }),
  z.strictObject({ type: z.literal('application-unarchived') }),
  z.strictObject({ type: z.literal('application-deleted') }),
  z.strictObject({ type: z.literal('contact-saved'), contact: contactSchema }),
  z.strictObject({ type: z.literal('contact-removed'), contactId: contactIdSchema }),
  z.strictObject({ type: z.literal('interview-added'), interview: interviewSchema }),
  z.strictObject({ type: z.literal('interview-edited'), interview: interviewSchema }),
  z.strictObject({ type: z.literal('interview-cancelled'), interviewId: interviewIdSchema }),
  z.strictObject({ type: z.literal('message-sent'), touch: touchSchema }),
  z.strictObject({
    type: z.literal('message-corrected'),
    touchId: touchIdSchema,
    correction: touchSchema.pick({ contactId: true, medium: true, sentAt: true, text: true }).partial(),
  }),
  z.strictObject({
    type: z.literal('step-skipped'),
    interviewId: interviewIdSchema,
    step: messageStepSchema,
    contactId: contactIdSchema.nullable(),
    /** When it counts as skipped, where a later message was sent before this was recorded; otherwise the event's instant. */
    skippedAt: instantSchema.optional(),
  }),
  /** Recorded when time passes over a step; the dates never read it, the history does. */
  z.strictObject({ type: z.literal('step-lapsed'), interviewId: interviewIdSchema, step: messageStepSchema }),
  /** The user holds on to a step although the next has opened. */
  z.strictObject({ type: z.literal('step-kept'), interviewId: interviewIdSchema, step: messageStepSchema }),
  /** What was recorded as sent or skipped for the step is no more, and the step is kept. */
  z.strictObject({
    type: z.literal('step-taken-back'),
    interviewId: interviewIdSchema,
    step: messageStepSchema,
  }),
  z.strictObject({ type: z.literal('reply-received'), reply: replySchema }),
  z.strictObject({ type: z.literal('application-closed'), outcome: outcomeSchema }),
  z.strictObject({ type: z.literal('application-reopened') }),
  z.strictObject({
    type: z.literal('step-snoozed'),
    interviewId: interviewIdSchema,
    step: stepSchema,
    until: instantSchema,
  }),
]);
export type ApplicationEventBody = z.infer<typeof applicationEventBodySchema>;

export const settingsEventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('policy-changed'), policy: policySchema }),
  /**
   * The public holidays of the place in force were looked up anew: time, or a newer program, knows more of them. Says
   * nothing where another place is in force, so that it neither undoes a change of the user nor stands in the way of one.
   */
  z.strictObject({
    type: z.literal('holidays-looked-up'),
    place: holidayPlaceSchema,
    holidays: policySchema.shape.holidays,
  }),
  z.strictObject({ type: z.literal('quiet-hours-changed'), quietHours: quietHoursSchema }),
  /** Holds every reminder until then; null lifts the pause. */
  z.strictObject({ type: z.literal('reminders-paused'), until: instantSchema.nullable() }),
]);
export type SettingsEventBody = z.infer<typeof settingsEventBodySchema>;

export const historyEventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('change-undone'), changeId: changeIdSchema }),
  z.strictObject({ type: z.literal('change-redone'), changeId: changeIdSchema }),
  /** All that was known of a deleted application is gone; this is what is left of it. */
  z.strictObject({ type: z.literal('application-purged') }),
]);
export type HistoryEventBody = z.infer<typeof historyEventBodySchema>;

export const eventBodySchema = z.union([
  applicationEventBodySchema,
  settingsEventBodySchema,
  historyEventBodySchema,
]);
export type EventBody = z.infer<typeof eventBodySchema>;

/** Who set a change off. Only what a person did is undone by Undo; the passing of time is answered by keeping a step. */
export const originSchema = z.enum(['window', 'notification', 'tray', 'time']);
export type Origin = z.infer<typeof originSchema>;

/** An event as it is stored. `applicationId` is null for settings. */
export const storedEventSchema = z.strictObject({
  id: eventIdSchema,
  changeId: changeIdSchema,
  applicationId: applicationIdSchema.nullable(),
  at: instantSchema,
  origin: originSchema,
  body: eventBodySchema,
});
export type StoredEvent = z.infer<typeof storedEventSchema>;
