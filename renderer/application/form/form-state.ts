/** The contents of the application form, all as typed, so that nothing is lost before it becomes a change. */
import { z } from 'zod';
import { conversationSchema } from '@shared/model/changes';
import { contactIdSchema, interviewIdSchema } from '@shared/model/ids';
import { tagInputSchema } from '@shared/model/settings/tag';
import {
  interviewKindSchema,
  invitationSchema,
  messageIdSchema,
  paceSchema,
  type Application,
  type Contact,
  type Interview,
} from '@shared/model/application';
import { isClockTime, type Instant, type TimeZone } from '@shared/model/time';
import { presentZone } from '@shared/model/zone-names';
import { addDays, clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import type { FormContext } from '../../forms/form-context';
import { enteredDate } from '../../forms/dates/entered-date';
import { floorToQuarter, shiftClock } from '../../forms/dates/local-time';

export const personFormSchema = z.strictObject({
  id: contactIdSchema.nullable(),
  name: z.string(),
  role: z.string(),
  email: z.string(),
  hasStrongConnection: z.boolean(),
});
export type PersonForm = z.infer<typeof personFormSchema>;

export const interviewFormSchema = z.strictObject({
  id: interviewIdSchema.nullable(),
  kind: interviewKindSchema,
  /** Calendar dates and times `HH:MM`, or what was typed if the field didn't understand it; empty if nothing was. */
  date: z.string(),
  start: z.string(),
  end: z.string(),
  /** The day it ended, if that isn't `date`; otherwise empty. */
  endDate: z.string(),
  /** True while the form set the time, not the user: it then follows the other one. */
  isStartGuessed: z.boolean(),
  isEndGuessed: z.boolean(),
  timeZone: z.string(),
  people: z.array(personFormSchema),
  /** One per line. */
  talkingPoints: z.string(),
  saidText: z.string(),
  /** Empty means the interview's day. */
  saidOn: z.string(),
  answerBy: z.string(),
  /** Where to join a call; and the place to go to. */
  link: z.string().default(''),
  location: z.string().default(''),
  /** What it was read from, if it came in an invitation or a mail. */
  invitation: invitationSchema.nullable().default(null),
  messageId: messageIdSchema.nullable().default(null),
  /** Which conversation it is, if its new date raises the question. */
  conversation: conversationSchema.nullable().default(null),
});
export type InterviewForm = z.infer<typeof interviewFormSchema>;

export const applicationFormSchema = z.strictObject({
  company: z.string(),
  role: z.string(),
  industry: z.string(),
  /** Null follows the pace of its industry. */
  pace: paceSchema.nullable(),
  hasStrongConnection: z.boolean(),
  hasQuickHiring: z.boolean(),
  postingUrl: z.string(),
  postingText: z.string(),
  notes: z.string(),
  /** A draft from before these were asked for has none. */
  tags: z.array(tagInputSchema).default([]),
  source: z.string().default(''),
  salary: z.string().default(''),
  location: z.string().default(''),
  /** A calendar date, or what was typed if the field didn't understand it; empty if nothing was. */
  appliedOn: z.string().default(''),
  interviews: z.array(interviewFormSchema),
});
export type ApplicationForm = z.infer<typeof applicationFormSchema>;

export const emptyForm: ApplicationForm = {
  company: '',
  role: '',
  industry: '',
  pace: null,
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
  tags: [],
  source: '',
  salary: '',
  location: '',
  appliedOn: '',
  interviews: [],
};

export const emptyPerson: PersonForm = {
  id: null,
  name: '',
  role: '',
  email: '',
  hasStrongConnection: false,
};

export const USUAL_LENGTH_MINUTES = 60;
/** An interview that starts before this time usually ends on the same day. */
const LAST_WITH_ROOM = '23:00';

/**
 * The most likely interview: an hour today that ended at the last full quarter of an hour. Within the first hour of the
 * day there is none; then both times are left empty.
 */
export function newInterview(now: Instant, zone: TimeZone): InterviewForm {
  const end = floorToQuarter(clockTimeOf(now, zone));
  const hasRoom = end >= '01:00';
  return {
    id: null,
    kind: 'interview',
    date: dateOf(now, zone),
    start: hasRoom ? shiftClock(end, -USUAL_LENGTH_MINUTES) : '',
    end: hasRoom ? end : '',
    endDate: '',
    isStartGuessed: true,
    isEndGuessed: true,
    timeZone: zone,
    people: [],
    talkingPoints: '',
    saidText: '',
    saidOn: '',
    answerBy: '',
    ...{ link: '', location: '', invitation: null, messageId: null },
    conversation: null,
  };
}

/** An interview that is ahead: its date and times are left empty, the end following the start. */
export function nextInterview(now: Instant, zone: TimeZone): InterviewForm {
  return { ...newInterview(now, zone), date: '', start: '', end: '' };
}

/**
 * `added` after the interview `before`: on its day, in its zone, starting at its end. If that day is past and was saved
 * earlier, `before` is over, and `added` stays as it is.
 */
export function following(
  before: InterviewForm | undefined,
  added: InterviewForm,
  context: FormContext,
): InterviewForm {
  if (before === undefined) return added;
  const lastDay = before.endDate.trim() === '' ? before.date : before.endDate;
  const read = enteredDate(lastDay);
  if (!read.ok || (before.id !== null && read.value < context.today)) return added;
  const { end, timeZone } = before;
  const hasRoom = isClockTime(end) && end < LAST_WITH_ROOM;
  return {
    ...added,
    date: lastDay,
    timeZone,
    start: hasRoom ? end : '',
    end: hasRoom ? shiftClock(end, USUAL_LENGTH_MINUTES) : '',
  };
}

/** The day after an interview begins, for one that ends on another day; tomorrow if that can't be read. */
export function dayAfter(interview: InterviewForm, context: FormContext): string {
  const read = enteredDate(interview.date);
  return addDays(read.ok ? read.value : context.today, 1);
}

/** The form for a known application, without cancelled interviews. */
export function applicationToForm(application: Application): ApplicationForm {
  return {
    company: application.company,
    role: application.role,
    industry: application.industry,
    pace: application.pace,
    hasStrongConnection: application.hasStrongConnection,
    hasQuickHiring: application.hasQuickHiring,
    postingUrl: application.postingUrl,
    postingText: application.postingText,
    notes: application.notes,
    tags: application.tags.map((id) => ({ id })),
    source: application.source ?? '',
    salary: application.salary ?? '',
    location: application.location ?? '',
    appliedOn: application.appliedOn ?? '',
    interviews: application.interviews
      .filter((interview) => interview.cancelledAt === null)
      .map((interview) => interviewToForm(interview, application.contacts)),
  };
}

export function interviewToForm(interview: Interview, contacts: readonly Contact[]): InterviewForm {
  const { answer } = interview;
  const timeZone = presentZone(interview.timeZone) as TimeZone;
  const date = dateOf(interview.startsAt, timeZone);
  const endDate = dateOf(interview.endsAt, timeZone);
  return {
    id: interview.id,
    kind: interview.kind,
    date: date,
    start: clockTimeOf(interview.startsAt, timeZone),
    end: clockTimeOf(interview.endsAt, timeZone),
    endDate: endDate === date ? '' : endDate,
    isStartGuessed: false,
    isEndGuessed: false,
    timeZone,
    people: interview.peopleMet.flatMap((id) => {
      const contact = contacts.find((known) => known.id === id);
      return contact ? [contactToForm(contact)] : [];
    }),
    talkingPoints: interview.talkingPoints.join('\n'),
    saidText: answer?.text ?? '',
    saidOn: answer && answer.saidOn !== endDate ? answer.saidOn : '',
    answerBy: answer?.answerBy ? answer.answerBy : '',
    link: interview.link ?? '',
    location: interview.location ?? '',
    invitation: interview.invitation ?? null,
    messageId: interview.messageId ?? null,
    conversation: null,
  };
}

/** What the form of an interview says about somebody known. */
export function contactToForm({ id, name, role, email, hasStrongConnection }: Contact): PersonForm {
  return { id, name, role, email, hasStrongConnection };
}

/** The form after the user left a time field: if the other time is only a guess, it follows an hour apart. */
export function withGuess(form: InterviewForm, left: 'start' | 'end'): InterviewForm {
  const time = form[left];
  if (!isClockTime(time) || form.endDate !== '') return form;
  if (left === 'start') {
    return form.isEndGuessed ? { ...form, end: shiftClock(time, USUAL_LENGTH_MINUTES) } : form;
  }
  return form.isStartGuessed ? { ...form, start: shiftClock(time, -USUAL_LENGTH_MINUTES) } : form;
}

/** True if nothing at all was entered for a person: such a row isn't sent. */
export function isBlankPerson(person: PersonForm): boolean {
  return person.id === null && [person.name, person.role, person.email].every((text) => text.trim() === '');
}
