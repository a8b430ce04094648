/** What the table shows of an application besides its card. */
import { z } from 'zod';
import { applicationIdSchema, type ApplicationId } from '../ids';
import type { Instant } from '../time';

export interface Overview {
  readonly applicationId: ApplicationId;
  readonly industry: string;
  readonly addedAt: Instant;
  /** When they last replied; null if never. */
  readonly heardAt: Instant | null;
  /** When the last message was sent; null if none was. */
  readonly sentAt: Instant | null;
  /** When each round of interviews begins, first one first. */
  readonly rounds: readonly Instant[];
  /** The names of everybody known there. */
  readonly people: readonly string[];
}

/** Most applications asked about at once, so that neither side is busy for long. */
export const MAX_OVERVIEWS = 500;

export const overviewsAskedSchema = z.strictObject({
  applicationIds: z.array(applicationIdSchema).max(MAX_OVERVIEWS),
});
