/** An unfinished message as it is stored between openings, with a version of its shape. */
import { z } from 'zod';
import { mediumSchema } from '@shared/model/application';
import { checkIds } from '@shared/messages/checks/check';
import { instantSchema, type Instant } from '@shared/model/time';
import { tones } from '@shared/messages/message';
import { readDraft, type DraftReading } from '../../forms/drafts/read-draft';

const messageTextSchema = z.strictObject({
  medium: mediumSchema,
  tone: z.enum(tones),
  /** Which template of the step, counted from 0. */
  variant: z.number().int().min(0),
  /** Null while they are the template's. */
  own: z.strictObject({ subject: z.string(), body: z.string() }).nullable(),
  /** Notes about the call, once the user has called; written beside the call sheet. */
  callNotes: z.string().optional(),
  /** The date by which the user will answer an offer, or what was typed for it; left out while it is the one they named. */
  decideBy: z.string().optional(),
  /** The checks that are switched off for this message. */
  dismissed: z.array(z.enum(checkIds)),
});
/** The contents of the composer. */
export type MessageText = z.infer<typeof messageTextSchema>;

const handedOverSchema = z.strictObject({
  /** When the message was handed to another program. */
  at: instantSchema,
  /** When to ask whether it was sent: now, once more after the next start, or no more. */
  ask: z.enum(['now', 'next-start', 'no-more']),
});
/** Until it is known whether the message was sent. The draft then holds the text that was handed over. */
export type HandedOver = z.infer<typeof handedOverSchema>;

const composerDraftSchema = z.strictObject({
  version: z.literal(1),
  text: messageTextSchema,
  handedOver: handedOverSchema.optional(),
});
export type ComposerDraft = z.infer<typeof composerDraftSchema>;

export function readComposerDraft(json: string): DraftReading<ComposerDraft> {
  return readDraft(json, composerDraftSchema);
}

/** What the user wrote: the message, or only notes of the call; empty if it is the template's text, with a date of theirs. */
export function writtenText({ text: { own, callNotes = '' } }: ComposerDraft): string {
  return own?.body ?? callNotes;
}

/** The draft after "Not yet": asked once more, after the next start. */
export function putOff({ at, ask }: HandedOver): HandedOver {
  return { at, ask: ask === 'now' ? 'next-start' : 'no-more' };
}

/** When a message left, as it is recorded; null, for now, if the clock was set back since and that is still to come. */
export function sentMoment(leftAt: Instant | null, now: Instant): Instant | null {
  return leftAt === null || leftAt > now ? null : leftAt;
}
