/** A typical response time that the user read or was told (rule N1): shown beside their own figures, and changes none. */
import { z } from 'zod';
import { line, requiredLine } from '../application';
import { heardTimeIdSchema } from '../ids';

export const MAX_HEARD_TIMES = 200;
const MAX_DAYS = 365;

const days = z.number().int().min(0).max(MAX_DAYS);

export const heardTimeFieldsSchema = z.strictObject({
  industry: requiredLine,
  /** In days after the interview; the same twice if only one number was named. */
  fromDays: days,
  toDays: days,
  /** Where it was read, or who said it. */
  where: line,
});
export type HeardTimeFields = z.infer<typeof heardTimeFieldsSchema>;

export const heardTimeSchema = heardTimeFieldsSchema.extend({ id: heardTimeIdSchema });
export type HeardTime = z.infer<typeof heardTimeSchema>;
