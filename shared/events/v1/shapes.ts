/**
 * The shapes that stored events of version 1 consist of. Frozen: they belong to the stored form, not to the model, which
 * may outgrow them. Texts and lists have no limits here, so that a new limit can never make an old event unreadable.
 * Anything new is a new event type or a new optional field, each with a line in golden.json.
 */
import { z } from 'zod';
import {
  contactIdSchema,
  interviewIdSchema,
  linkIdSchema,
  replyIdSchema,
  savedViewIdSchema,
  tagIdSchema,
  heardTimeIdSchema,
  templateIdSchema,
  touchIdSchema,
} from '../../model/ids';
import {
  calendarDateSchema,
  clockTimeSchema,
  instantSchema,
  isTimeZone,
  type TimeZone,
} from '../../model/time';

const text = z.string();

/** A zone is just a name: one that this runtime doesn't know is not damage, and the rules can cope with it. */
const timeZone = z.custom<TimeZone>((name) => typeof name === 'string' && (isTimeZone(name) || name !== ''));

export const stepV1 = z.enum(['thank-you', 'check-in', 'final', 'close']);
export const messageStepV1 = z.enum(['thank-you', 'check-in', 'final']);
export const outcomeV1 = z.enum(['offer', 'rejected', 'no-reply', 'withdrew']);
export const occasionV1 = z.enum(['offer-reply', 'withdrawal', 'rejection-reply']);
const mediumV1 = z.enum(['email', 'linkedin', 'phone']);
const paceV1 = z.enum(['standard', 'fast', 'slow']);

export const detailsV1 = z.strictObject({
  company: text,
  role: text,
  industry: text,
  pace: paceV1.nullable(),
  hasStrongConnection: z.boolean(),
  hasQuickHiring: z.boolean(),
  postingUrl: text,
  postingText: text,
  notes: text,
  source: text.optional(),
  salary: text.optional(),
  location: text.optional(),
  appliedOn: calendarDateSchema.nullable().optional(),
});

export const contactV1 = z.strictObject({
  id: contactIdSchema,
  name: text,
  role: text,
  email: text,
  hasStrongConnection: z.boolean(),
  company: text.optional(),
  linkedIn: text.optional(),
  phone: text.optional(),
  timeZone: timeZone.nullable().optional(),
  notes: text.optional(),
});

export const invitationV1 = z.strictObject({
  uid: text,
  recurrenceId: text.nullable(),
  sequence: z.number().int(),
  stampedAt: instantSchema.nullable(),
});

export const interviewV1 = z.strictObject({
  id: interviewIdSchema,
  kind: z.enum(['interview', 'test']),
  startsAt: instantSchema,
  endsAt: instantSchema,
  timeZone,
  peopleMet: z.array(contactIdSchema),
  talkingPoints: z.array(text),
  answer: z
    .strictObject({ text, saidOn: calendarDateSchema, answerBy: calendarDateSchema.nullable() })
    .nullable(),
  link: text.optional(),
  location: text.optional(),
  invitation: invitationV1.optional(),
  messageId: text.optional(),
});

export const touchV1 = z.strictObject({
  id: touchIdSchema,
  interviewId: interviewIdSchema,
  step: messageStepV1,
  contactId: contactIdSchema.nullable(),
  medium: mediumV1,
  sentAt: instantSchema,
  text,
});

export const occasionTouchV1 = touchV1.omit({ interviewId: true, step: true }).extend({
  occasion: occasionV1,
});

export const replyV1 = z.strictObject({
  id: replyIdSchema,
  kind: z.enum(['news', 'new-date', 'next-round', 'offer', 'rejection']),
  receivedAt: instantSchema,
  interviewId: interviewIdSchema.nullable(),
  text,
  answerBy: calendarDateSchema.nullable(),
  messageId: text.optional(),
});

export const holidayPlaceV1 = z.strictObject({
  country: text,
  state: text.nullable(),
  region: text.nullable(),
});

const weekdayV1 = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));

export const policyV1 = z.strictObject({
  thankYou: z.enum(['prompt', 'considered']),
  checkIn: z.enum(['week', 'two-weeks']),
  final: z.enum(['two-weeks', 'one-week']),
  closeAfterDays: z.union([z.literal(14), z.literal(21)]),
  graceDays: z.number().int(),
  spacingDays: z.number().int(),
  sendAt: clockTimeSchema,
  workingDays: z.array(weekdayV1),
  holidays: z.array(calendarDateSchema),
  holidayPlace: holidayPlaceV1.nullable(),
  daysOff: z.array(z.strictObject({ name: text, from: calendarDateSchema, to: calendarDateSchema })),
  industries: z.array(z.strictObject({ name: text, pace: paceV1 })),
  askForStatus: z.boolean(),
  appliedNudge: z.strictObject({ afterDays: z.number().int(), timeZone }).nullable().optional(),
});

/** A colour is just a name: one that this version doesn't know is shown as grey. */
export const tagV1 = z.strictObject({ id: tagIdSchema, name: text, colour: text });

const choices = z.array(text);

/** Views and columns are just names: those that this version doesn't know are left out. A new facet is a new field. */
export const savedViewV1 = z.strictObject({
  id: savedViewIdSchema,
  name: text,
  view: text,
  query: text,
  filters: z
    .strictObject({
      stage: choices,
      state: choices,
      due: choices,
      person: choices,
      tag: choices,
      source: choices,
      industry: choices,
      outcome: choices,
      date: choices,
    })
    .partial(),
  isArchived: z.boolean(),
  table: z
    .strictObject({
      order: choices,
      hidden: choices,
      sort: z.strictObject({ column: text, isDescending: z.boolean() }),
    })
    .nullable(),
});

export const linkV1 = z.strictObject({
  id: linkIdSchema,
  kind: z.enum(['page', 'file']),
  address: text,
  label: text,
});

export const quietHoursV1 = z.strictObject({
  isOn: z.boolean(),
  from: clockTimeSchema,
  until: clockTimeSchema,
});

export const ownTemplateV1 = z.strictObject({
  id: templateIdSchema,
  name: text,
  kind: z.enum([
    'thank-you',
    'check-in',
    'final',
    'deadline-passed',
    'offer-reply',
    'withdrawal',
    'rejection-reply',
  ]),
  subject: text,
  text,
});

export const heardTimeV1 = z.strictObject({
  id: heardTimeIdSchema,
  industry: z.string(),
  fromDays: z.number().int(),
  toDays: z.number().int(),
  where: z.string(),
});
