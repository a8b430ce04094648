/** A day off as typed, and the result or an error at its field. Pure. */
import { MAX_LINE } from '@shared/model/application';
import { MAX_DAYS_OFF_LENGTH, type DayOff } from '@shared/model/days-off/days-off';
import { accept, refuse, type Result } from '@shared/model/result';
import { daysBetween } from '@shared/rules/calendar/calendar';
import { enteredDate } from '../../forms/dates/entered-date';
import type { FieldError } from '../../forms/form-errors';

export interface DayOffForm {
  readonly name: string;
  /** Calendar dates, or what was typed; without a last day it is a single day. */
  readonly from: string;
  readonly to: string;
}

export const emptyDayOff: DayOffForm = { name: '', from: '', to: '' };

export function readDayOff(form: DayOffForm): Result<DayOff, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const name = form.name.trim();
  if (name === '') errors.push({ field: 'dayOff.name', reason: 'required' });
  if (name.length > MAX_LINE) errors.push({ field: 'dayOff.name', reason: 'too-long' });
  const from = enteredDate(form.from);
  if (!from.ok) errors.push({ field: 'dayOff.from', reason: from.refusal });
  const to = form.to.trim() === '' ? from : enteredDate(form.to);
  if (!to.ok && to !== from) errors.push({ field: 'dayOff.to', reason: to.refusal });
  if (!from.ok || !to.ok) return refuse(errors);
  const days = daysBetween(from.value, to.value) + 1;
  if (days < 1) errors.push({ field: 'dayOff.to', reason: 'end-before-start' });
  if (days > MAX_DAYS_OFF_LENGTH) errors.push({ field: 'dayOff.to', reason: 'too-many' });
  return errors.length > 0 ? refuse(errors) : accept({ name, from: from.value, to: to.value });
}
