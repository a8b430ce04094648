/** Days off that the user adds: a vacation, a house move, a day the office is closed. */
import { z } from 'zod';
import { requiredLine } from '../application';
import { calendarDateSchema } from '../time';

/** Most entries, and most days in one: more than that is a typing slip. */
export const MAX_DAYS_OFF = 100;
export const MAX_DAYS_OFF_LENGTH = 366;

export const dayOffSchema = z.strictObject({
  name: requiredLine,
  /** The first and the last day, both included; the same date for one day. */
  from: calendarDateSchema,
  to: calendarDateSchema,
});
/** A day or a span that is not a working day. `to` is not before `from`. */
export type DayOff = z.infer<typeof dayOffSchema>;
