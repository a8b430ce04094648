/** The user's settings for the rules (section 3): what decides dates, and when reminders may be sent. */
import { z } from 'zod';
import { dayOffSchema, MAX_DAYS_OFF } from './days-off/days-off';
import { holidayPlaceSchema } from './days-off/holidays';
import { defaultIndustries, industrySchema, MAX_INDUSTRIES } from './settings/industries';
import { calendarDateSchema, clockTimeSchema, timeZoneSchema, type ClockTime } from './time';

/** Weekdays by ISO number: Monday 1 to Sunday 7. */
export const weekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type Weekday = z.infer<typeof weekdaySchema>;

/** When applications without an interview come up again because nothing was heard. Our own rule (X3), off unless chosen. */
export const appliedNudgeSchema = z.strictObject({
  /** Days without news. */
  afterDays: z.number().int().min(1).max(90),
  /** The computer's zone when this was chosen: days are counted in it, and `sendAt` is a time in it. */
  timeZone: timeZoneSchema,
});

export const policySchema = z.strictObject({
  thankYou: z.enum(['prompt', 'considered']),
  checkIn: z.enum(['week', 'two-weeks']),
  final: z.enum(['two-weeks', 'one-week']),
  /** Days after the last message until letting go is suggested (M1: 14, M2: up to 21). */
  closeAfterDays: z.union([z.literal(14), z.literal(21)]),
  /** Days to wait after a date the employer named (K6). */
  graceDays: z.number().int().min(0).max(14),
  /** Minimum days between two messages to one application (X2). */
  spacingDays: z.number().int().min(1).max(7),
  /** The time of day, in the cycle's zone, at which check-in, final and close are due. */
  sendAt: clockTimeSchema,
  workingDays: z.array(weekdaySchema).min(1).max(7),
  /** The public holidays of `holidayPlace`, as last looked up. */
  holidays: z.array(calendarDateSchema).max(2_000),
  /** The place of `holidays`; null for none. */
  holidayPlace: holidayPlaceSchema.nullable().default(null),
  /** The user's own days off, in addition to the public holidays. */
  daysOff: z
    .array(dayOffSchema)
    .max(MAX_DAYS_OFF)
    .default(() => []),
  /** The industries and their paces; an application without its own pace uses its industry's. */
  industries: z
    .array(industrySchema)
    .max(MAX_INDUSTRIES)
    .default(() => [...defaultIndustries]),
  /** W5 (true) or W6 (false); changes no date. */
  askForStatus: z.boolean(),
  /** Null, or missing if it was never chosen: no nudge. */
  appliedNudge: appliedNudgeSchema.nullable().exactOptional(),
});
export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = {
  thankYou: 'prompt',
  checkIn: 'week',
  final: 'two-weeks',
  closeAfterDays: 14,
  graceDays: 3,
  spacingDays: 2,
  sendAt: '10:00' as ClockTime,
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  holidayPlace: null,
  daysOff: [],
  industries: [...defaultIndustries],
  askForStatus: true,
};

/** The hours without notifications, in the computer's zone; `from` is included, `until` is not. */
export const quietHoursSchema = z.strictObject({
  isOn: z.boolean(),
  from: clockTimeSchema,
  until: clockTimeSchema,
});
export type QuietHours = z.infer<typeof quietHoursSchema>;

export const defaultQuietHours: QuietHours = {
  isOn: true,
  from: '21:00' as ClockTime,
  until: '08:00' as ClockTime,
};
