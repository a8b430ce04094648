import type { FieldReason } from '@shared/model/changes';
import { accept, refuse, type Result } from '@shared/model/result';
import { isCalendarDate, type CalendarDate } from '@shared/model/time';

/** A form's date. Anything else is text that its field didn't understand, or still asks about. */
export function enteredDate(value: string): Result<CalendarDate, FieldReason> {
  if (value.trim() === '') return refuse('required');
  return isCalendarDate(value) ? accept(value) : refuse('invalid');
}
