/** Every event body of version 1, as it is stored. Frozen, like the shapes it consists of. */
import { z } from 'zod';
import {
  changeIdSchema,
  contactIdSchema,
  interviewIdSchema,
  linkIdSchema,
  savedViewIdSchema,
  tagIdSchema,
  heardTimeIdSchema,
  templateIdSchema,
  touchIdSchema,
} from '../../model/ids';
import { calendarDateSchema, instantSchema } from '../../model/time';
import {
  contactV1,
  detailsV1,
  holidayPlaceV1,
  interviewV1,
  linkV1,
  invitationV1,
  messageStepV1,
  occasionTouchV1,
  occasionV1,
  outcomeV1,
  heardTimeV1,
  ownTemplateV1,
  policyV1,
  quietHoursV1,
  replyV1,
  stepV1,
  savedViewV1,
  tagV1,
  touchV1,
} from './shapes';

const atStep = { interviewId: interviewIdSchema, step: messageStepV1 };

/** By type. `shared/events/event.ts` says what each one means. */
export const bodiesV1 = {
  'application-added': z.strictObject({ type: z.literal('application-added'), details: detailsV1 }),
  'application-edited': z.strictObject({
    type: z.literal('application-edited'),
    details: detailsV1.partial(),
  }),
  'application-archived': z.strictObject({ type: z.literal('application-archived') }),
  'application-unarchived': z.strictObject({ type: z.literal('application-unarchived') }),
  'application-deleted': z.strictObject({ type: z.literal('application-deleted') }),
  'contact-saved': z.strictObject({ type: z.literal('contact-saved'), contact: contactV1 }),
  'contact-edited': z.strictObject({
    type: z.literal('contact-edited'),
    contactId: contactIdSchema,
    fields: contactV1.omit({ id: true }).partial(),
  }),
  'contact-merged': z.strictObject({
    type: z.literal('contact-merged'),
    mergedId: contactIdSchema,
    contact: contactV1,
  }),
  'contact-removed': z.strictObject({ type: z.literal('contact-removed'), contactId: contactIdSchema }),
  'interview-added': z.strictObject({ type: z.literal('interview-added'), interview: interviewV1 }),
  'interview-edited': z.strictObject({ type: z.literal('interview-edited'), interview: interviewV1 }),
  'interview-cancelled': z.strictObject({
    type: z.literal('interview-cancelled'),
    interviewId: interviewIdSchema,
    invitation: invitationV1.optional(),
  }),
  'message-sent': z.strictObject({ type: z.literal('message-sent'), touch: touchV1 }),
  'occasion-message-sent': z.strictObject({
    type: z.literal('occasion-message-sent'),
    touch: occasionTouchV1,
  }),
  'message-corrected': z.strictObject({
    type: z.literal('message-corrected'),
    touchId: touchIdSchema,
    correction: touchV1.pick({ contactId: true, medium: true, sentAt: true, text: true }).partial(),
  }),
  'step-skipped': z.strictObject({
    type: z.literal('step-skipped'),
    ...atStep,
    contactId: contactIdSchema.nullable(),
    skippedAt: instantSchema.optional(),
  }),
  'step-lapsed': z.strictObject({ type: z.literal('step-lapsed'), ...atStep }),
  'step-kept': z.strictObject({ type: z.literal('step-kept'), ...atStep }),
  'step-taken-back': z.strictObject({ type: z.literal('step-taken-back'), ...atStep }),
  'reply-received': z.strictObject({ type: z.literal('reply-received'), reply: replyV1 }),
  'application-closed': z.strictObject({
    type: z.literal('application-closed'),
    outcome: outcomeV1,
    closedOn: calendarDateSchema.nullable().optional(),
  }),
  'application-reopened': z.strictObject({ type: z.literal('application-reopened') }),
  'step-snoozed': z.strictObject({
    type: z.literal('step-snoozed'),
    interviewId: interviewIdSchema,
    step: stepV1,
    until: instantSchema,
    reason: z.literal('office-hours').optional(),
  }),
  'occasion-snoozed': z.strictObject({
    type: z.literal('occasion-snoozed'),
    occasion: occasionV1,
    contactId: contactIdSchema.nullable(),
    until: instantSchema,
    reason: z.literal('office-hours').optional(),
  }),
  'nudge-put-off': z.strictObject({ type: z.literal('nudge-put-off'), until: instantSchema.nullable() }),
  'tag-added': z.strictObject({ type: z.literal('tag-added'), tagId: tagIdSchema }),
  'tag-removed': z.strictObject({ type: z.literal('tag-removed'), tagId: tagIdSchema }),
  'link-saved': z.strictObject({ type: z.literal('link-saved'), link: linkV1 }),
  'link-removed': z.strictObject({ type: z.literal('link-removed'), linkId: linkIdSchema }),
  'policy-changed': z.strictObject({ type: z.literal('policy-changed'), policy: policyV1 }),
  'holidays-looked-up': z.strictObject({
    type: z.literal('holidays-looked-up'),
    place: holidayPlaceV1,
    holidays: policyV1.shape.holidays,
  }),
  'quiet-hours-changed': z.strictObject({
    type: z.literal('quiet-hours-changed'),
    quietHours: quietHoursV1,
  }),
  'reminders-paused': z.strictObject({
    type: z.literal('reminders-paused'),
    until: instantSchema.nullable(),
  }),
  'heard-time-saved': z.strictObject({ type: z.literal('heard-time-saved'), heardTime: heardTimeV1 }),
  'heard-time-removed': z.strictObject({
    type: z.literal('heard-time-removed'),
    heardTimeId: heardTimeIdSchema,
  }),
  'template-saved': z.strictObject({ type: z.literal('template-saved'), template: ownTemplateV1 }),
  'template-removed': z.strictObject({ type: z.literal('template-removed'), templateId: templateIdSchema }),
  'tag-created': z.strictObject({ type: z.literal('tag-created'), tag: tagV1 }),
  'tag-edited': z.strictObject({
    type: z.literal('tag-edited'),
    tagId: tagIdSchema,
    fields: tagV1.omit({ id: true }).partial(),
  }),
  'tag-deleted': z.strictObject({ type: z.literal('tag-deleted'), tagId: tagIdSchema }),
  'view-saved': z.strictObject({ type: z.literal('view-saved'), view: savedViewV1 }),
  'view-edited': z.strictObject({
    type: z.literal('view-edited'),
    viewId: savedViewIdSchema,
    fields: savedViewV1.omit({ id: true }).partial(),
  }),
  'view-removed': z.strictObject({ type: z.literal('view-removed'), viewId: savedViewIdSchema }),
  'views-ordered': z.strictObject({ type: z.literal('views-ordered'), viewIds: z.array(savedViewIdSchema) }),
  'change-undone': z.strictObject({ type: z.literal('change-undone'), changeId: changeIdSchema }),
  'change-redone': z.strictObject({ type: z.literal('change-redone'), changeId: changeIdSchema }),
  'application-purged': z.strictObject({ type: z.literal('application-purged') }),
} as const;

export type TypeV1 = keyof typeof bodiesV1;
export type BodyV1 = z.infer<(typeof bodiesV1)[TypeV1]>;
