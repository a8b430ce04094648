/** The activity report: what the window asks for, and what it gets to show. */
import { z } from 'zod';
import { activityParts, type ActivityPart } from '../exchange/activity/activity';
import { line } from '../model/application';
import { calendarDateSchema } from '../model/time';

export const reportAskedSchema = z
  .strictObject({
    /** Both days included. */
    from: calendarDateSchema,
    to: calendarDateSchema,
    /** Put on it as it is; empty for none. */
    name: line,
    parts: z.array(z.enum(activityParts)).max(activityParts.length),
    /** Ends with a line to sign on. */
    hasSignature: z.boolean(),
  })
  .refine(({ from, to }) => from <= to, 'invalid');
export type ReportAsked = z.infer<typeof reportAskedSchema>;

export interface ReportPreview {
  /** A whole page without scripts: the document, cut after a few hundred rows. */
  readonly html: string;
  readonly counts: Readonly<Record<ActivityPart, number>>;
  /** Applications added in the period whose day of applying isn't known: they aren't listed as such. */
  readonly missingDays: number;
}
