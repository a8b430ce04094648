import { useState } from 'react';
import type { Outcome } from '@shared/model/application';
import type { ChangeInput } from '@shared/model/changes';
import type { ApplicationId } from '@shared/model/ids';
import type { CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone, currentInstant } from '../../core/clock';
import { changeSelected } from '../../cards/selection/change-selected';
import { selectedCards } from '../../cards/selection/selection';
import { cardById } from '../../cards/store';
import { enteredDate } from '../../forms/dates/entered-date';
import { useFormValues } from '../../forms/form-values';
import { makeFormChange } from '../../forms/make-form-change';
import { isSameForm } from '../../forms/same-form';

export interface EndingForm {
  readonly outcome: Outcome;
  /** A date, today at first; empty if nobody knows. */
  readonly endedOn: string;
}

type Ending = Omit<ChangeInput<'close-application'>, 'applicationId'>;

/** How an application ended, or all that are selected if it is null. The form for a closed one begins with what was recorded. */
export function useEnding(applicationId: ApplicationId | null) {
  const [opened] = useState(() => openedWith(applicationId));
  const { change, refuse, whileSaving, ...values } = useFormValues<EndingForm>(opened.form);
  const { form } = values;

  const closeAll = async (ending: Ending) =>
    applicationId === null
      ? changeSelected({ kind: 'close', ...ending })
      : makeFormChange('close-application', { applicationId, ...ending }, refuse, () => 'endedOn');

  return {
    ...values,
    isCorrection: opened.isCorrection,
    count: opened.count,
    set: (patch: Partial<EndingForm>) =>
      change((known) => ({ ...known, ...patch }), patch.endedOn === undefined ? 'outcome' : 'endedOn'),
    /** True once it is closed. */
    save: async () => {
      if (opened.isCorrection && isSameForm(form, opened.form)) return true;
      const today = dateOf(currentInstant(), computerZone());
      const endedOn = form.endedOn.trim() === '' ? null : enteredDate(form.endedOn);
      const reason = endedOn?.ok === false ? endedOn.refusal : null;
      const isAhead = endedOn?.ok === true && endedOn.value > today;
      if (reason !== null || isAhead) {
        refuse([{ field: 'endedOn', reason: reason ?? 'sent-in-future' }]);
        return false;
      }
      const day = endedOn?.ok === true ? endedOn.value : null;
      // What ends today ended just now. A correction keeps its day.
      const on: { closedOn?: CalendarDate | null } =
        day === today && !opened.isCorrection ? {} : { closedOn: day };
      return (await whileSaving(() => closeAll({ outcome: form.outcome, ...on }))) === true;
    },
  };
}

function openedWith(applicationId: ApplicationId | null) {
  const zone = computerZone();
  const today = dateOf(currentInstant(), zone);
  const card = applicationId === null ? null : cardById(applicationId);
  const count = applicationId === null ? selectedCards().length : 1;
  const outcome = card?.outcome ?? null;
  if (card === null || outcome === null) {
    const form: EndingForm = { outcome: 'no-reply', endedOn: today };
    return { form, isCorrection: false, count };
  }
  const { endedOn = dateOf(card.since, zone) } = card;
  const form: EndingForm = { outcome, endedOn: endedOn ?? '' };
  return { form, isCorrection: true, count };
}
