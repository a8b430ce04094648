/** The errors of a form, by field. */
import type { FieldReason } from '@shared/model/changes';
import { t } from '../core/words';

/** Something wrong in a form, beside the field of that path (`company`, `interviews.0.people.1.name`). */
export interface FieldError {
  readonly field: string;
  readonly reason: FieldReason;
}

/** Reasons by the field's path. */
export type FieldErrors = ReadonlyMap<string, FieldReason>;

export const noErrors: FieldErrors = new Map();

export function errorsByField(errors: readonly FieldError[]): FieldErrors {
  return new Map(errors.map(({ field, reason }) => [field, reason]));
}

/** The sentence at a field, or undefined if nothing is wrong with it. */
export function errorAt(errors: FieldErrors, field: string): string | undefined {
  const reason = errors.get(field);
  return reason === undefined ? undefined : t(`refusals.field.${reason}`);
}

/** True if something is wrong at a path or below it. */
export function hasErrorUnder(errors: FieldErrors, prefix: string): boolean {
  return [...errors.keys()].some((field) => field === prefix || field.startsWith(`${prefix}.`));
}

/** The errors without those at a path and below it: what was touched is no longer known to be wrong. */
export function errorsWithout(errors: FieldErrors, prefix: string): FieldErrors {
  if (!hasErrorUnder(errors, prefix)) return errors;
  return new Map([...errors].filter(([field]) => field !== prefix && !field.startsWith(`${prefix}.`)));
}
