/** What the user chose for a report, and what is asked of main with it. */
import type { ActivityPart } from '@shared/exchange/activity/activity';
import { periodNamed, type PeriodName } from '@shared/exchange/activity/period';
import type { ReportAsked } from '@shared/ipc/report';
import type { CalendarDate } from '@shared/model/time';
import { enteredDate } from '../../forms/dates/entered-date';
import type { FieldError } from '../../forms/form-errors';

export interface ReportForm {
  readonly period: PeriodName | 'own';
  /** As typed, for a period of its own. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly parts: readonly ActivityPart[];
  readonly hasSignature: boolean;
}

export type ReportWanted =
  | { readonly ok: true; readonly asked: ReportAsked }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export function reportWanted(form: ReportForm, today: CalendarDate): ReportWanted {
  const { name, parts, hasSignature } = form;
  const rest = { name: name.trim(), parts: [...parts], hasSignature };
  if (form.period !== 'own') return { ok: true, asked: { ...rest, ...periodNamed(form.period, today) } };
  const [from, to] = [enteredDate(form.from), enteredDate(form.to)];
  const errors: FieldError[] = [];
  if (!from.ok) errors.push({ field: 'from', reason: from.refusal });
  if (!to.ok) errors.push({ field: 'to', reason: to.refusal });
  if (!from.ok || !to.ok) return { ok: false, errors };
  if (to.value < from.value) return { ok: false, errors: [{ field: 'to', reason: 'end-before-start' }] };
  return { ok: true, asked: { ...rest, from: from.value, to: to.value } };
}
