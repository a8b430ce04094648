/** An unfinished message as it is stored between openings, with a version of its shape. */
import { z } from 'zod';
import { mediumSchema, type MessageStep } from '@shared/model/application';
import type { ApplicationId, ContactId, InterviewId } from '@shared/model/ids';
import { checkIds } from '@shared/messages/checks/check';
import { tones } from '@shared/messages/message';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';

const messageTextSchema = z.strictObject({
  medium: mediumSchema,
  tone: z.enum(tones),
  /** Which template of the step, counted from 0. */
  variant: z.number().int().min(0),
  /** Null while they are the template's. */
  own: z.strictObject({ subject: z.string(), body: z.string() }).nullable(),
  /** The checks that are not to say anything about this message any more. */
  dismissed: z.array(z.enum(checkIds)),
});
/** The contents of the composer. */
export type MessageText = z.infer<typeof messageTextSchema>;

const composerDraftSchema = z.strictObject({ version: z.literal(1), text: messageTextSchema });
export type ComposerDraft = z.infer<typeof composerDraftSchema>;

export function readComposerDraft(json: string): DraftReading<ComposerDraft> {
  return readDraft(json, composerDraftSchema);
}

/** A draft belongs to a step of a cycle and to one person, or to nobody in particular. */
export function composerDraftKey(
  step: MessageStep,
  applicationId: ApplicationId,
  interviewId: InterviewId,
  contactId: ContactId | null,
): string {
  return [`write-${step}`, applicationId, interviewId, ...(contactId === null ? [] : [contactId])].join(':');
}
