/**
 * Unfinished forms as they are kept between openings. A version of each shape; what cannot be read is never thrown
 * away: it is given back as it is, so that it can be set aside and shown.
 */
import { z } from 'zod';
import { mediumSchema, replyKindSchema } from '@shared/model/application';
import { contactIdSchema } from '@shared/model/ids';
import { applicationFormSchema, interviewFormSchema, isSameForm, type ApplicationForm } from './form-state';

const applicationDraftSchema = z.strictObject({
  version: z.literal(1),
  form: applicationFormSchema,
  /** The application as the form was opened on it; what the user did not touch follows later changes. */
  base: applicationFormSchema,
});
export type ApplicationDraft = z.infer<typeof applicationDraftSchema>;

export const replyFormSchema = z.strictObject({
  kind: replyKindSchema.nullable(),
  text: z.string(),
  /** Date as typed and time `HH:MM`; both empty means now. */
  receivedOn: z.string(),
  receivedAt: z.string(),
  answerBy: z.string(),
  /** The further interview or test; null while it has no date. */
  interview: interviewFormSchema.nullable(),
});
export type ReplyForm = z.infer<typeof replyFormSchema>;
const replyDraftSchema = z.strictObject({ version: z.literal(1), form: replyFormSchema });
export type ReplyDraft = z.infer<typeof replyDraftSchema>;

const debriefDraftSchema = z.strictObject({
  version: z.literal(1),
  form: interviewFormSchema,
  /** The interview as the form was opened on it; what the user did not touch follows later changes. */
  base: interviewFormSchema,
});
export type DebriefDraft = z.infer<typeof debriefDraftSchema>;

const messageFormSchema = z.strictObject({
  contactId: contactIdSchema.nullable(),
  medium: mediumSchema,
  /** Date as typed and time `HH:MM`. */
  date: z.string(),
  time: z.string(),
  text: z.string(),
});
export type MessageForm = z.infer<typeof messageFormSchema>;
const messageDraftSchema = z.strictObject({ version: z.literal(1), form: messageFormSchema });
export type MessageDraft = z.infer<typeof messageDraftSchema>;

export type DraftReading<T> =
  { readonly tag: 'read'; readonly draft: T } | { readonly tag: 'unreadable'; readonly json: string };

export function readApplicationDraft(json: string): DraftReading<ApplicationDraft> {
  return readDraft(json, applicationDraftSchema);
}

export function readReplyDraft(json: string): DraftReading<ReplyDraft> {
  return readDraft(json, replyDraftSchema);
}

export function readDebriefDraft(json: string): DraftReading<DebriefDraft> {
  return readDraft(json, debriefDraftSchema);
}

export function readMessageDraft(json: string): DraftReading<MessageDraft> {
  return readDraft(json, messageDraftSchema);
}

function readDraft<T>(json: string, schema: z.ZodType<T>): DraftReading<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Half-written or from another program: kept, as every unreadable draft is.
    return { tag: 'unreadable', json };
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { tag: 'read', draft: parsed.data } : { tag: 'unreadable', json };
}

/**
 * The draft brought onto the application as it is now: a field or an interview the user touched stays as typed, the
 * others follow. An interview that is gone meanwhile goes, unless it was touched; then it is kept as a new one.
 */
export function rebase(draft: ApplicationDraft, current: ApplicationForm): ApplicationForm {
  const { form, base } = draft;
  const details = Object.fromEntries(
    Object.entries(form).map(([key, typed]) => {
      const field = key as keyof ApplicationForm;
      return [key, isSameForm(typed, base[field]) ? current[field] : typed];
    }),
  ) as ApplicationForm;
  return { ...details, interviews: rebaseInterviews(draft, current) };
}

function rebaseInterviews(
  { form, base }: ApplicationDraft,
  current: ApplicationForm,
): ApplicationForm['interviews'] {
  const saved = current.interviews.map((now) => {
    const typed = form.interviews.find((interview) => interview.id === now.id);
    const before = base.interviews.find((interview) => interview.id === now.id);
    return typed && !isSameForm(typed, before) ? typed : now;
  });
  const added = form.interviews.flatMap((typed) => {
    if (typed.id === null) return [typed];
    if (current.interviews.some((now) => now.id === typed.id)) return [];
    const before = base.interviews.find((interview) => interview.id === typed.id);
    return isSameForm(typed, before) ? [] : [{ ...typed, id: null }];
  });
  return [...saved, ...added];
}
