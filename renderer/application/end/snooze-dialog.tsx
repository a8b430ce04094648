import { useId, useRef, useState } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { isClockTime } from '@shared/model/time';
import { addDays, dateOf, instantOf } from '@shared/rules/calendar/calendar';
import { computerZone, currentInstant } from '../../core/clock';
import { t } from '../../core/words';
import { cardById } from '../../cards/store';
import { snoozeStep } from '../../cards/actions';
import { cardName } from '../../cards/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DateField } from '../../forms/dates/date-field';
import { TimeField } from '../../forms/dates/time-field';
import { useFocusOnRefusal } from '../../forms/drafts/draft-dialog';
import { errorAt } from '../../forms/form-errors';
import { useFormValues } from '../../forms/form-values';
import { enteredDate } from '../../forms/dates/entered-date';
import { timeReason } from '../../forms/dates/local-time';
import styles from '../../forms/fields.module.css';

export interface SnoozeDialogProps {
  readonly applicationId: ApplicationId;
  readonly onDone: () => void;
}

/** Asks when the current step should remind again, in the computer's zone. */
export function SnoozeDialog({ applicationId, onDone }: SnoozeDialogProps) {
  const { form, errors, ...work } = useSnooze(applicationId, onDone);
  const fields = useRef<HTMLFormElement>(null);
  useFocusOnRefusal(fields, work.refusedSaves);
  const id = useId();
  // As it was on opening: the card may go while this is open.
  const [card] = useState(() => cardById(applicationId));
  return (
    <Dialog
      title={t('application.panel.snoozeTitle', { card: card === null ? '' : cardName(card) })}
      width={400}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={work.save}
      footer={
        <>
          <span className={styles.footNote} />
          <Button onClick={onDone}>{t('application.form.close')}</Button>
          <Button look="primary" type="submit" form={id}>
            {t('application.panel.snoozeSet')}
          </Button>
        </>
      }
    >
      <form
        ref={fields}
        id={id}
        noValidate
        className={styles.grid}
        onSubmit={(event) => {
          event.preventDefault();
          work.save();
        }}
      >
        <DateField
          label={t('application.form.date')}
          value={form.date}
          onChange={(date) => work.set({ date })}
          field="date"
          error={errorAt(errors, 'when.date')}
          hasAutofocus
        />
        <TimeField
          label={t('application.panel.snoozeAt')}
          value={form.time}
          error={errorAt(errors, 'when.time')}
          onChange={(time) => work.set({ time })}
        />
      </form>
    </Dialog>
  );
}

interface SnoozeForm {
  readonly date: string;
  readonly time: string;
}

function useSnooze(applicationId: ApplicationId, onDone: () => void) {
  const { change, refuse, ...values } = useFormValues<SnoozeForm>({
    date: addDays(dateOf(currentInstant(), computerZone()), 1),
    time: '09:00',
  });
  const { form } = values;
  const save = () => {
    const read = enteredDate(form.date);
    if (!read.ok) {
      refuse([{ field: 'when.date', reason: read.refusal }]);
      return;
    }
    if (!isClockTime(form.time)) {
      refuse([{ field: 'when.time', reason: timeReason(form.time) }]);
      return;
    }
    const now = currentInstant();
    const until = instantOf(read.value, form.time, computerZone());
    if (until <= now) {
      const wrong = read.value === dateOf(now, computerZone()) ? 'when.time' : 'when.date';
      refuse([{ field: wrong, reason: 'in-the-past' }]);
      return;
    }
    const card = cardById(applicationId);
    if (card) void snoozeStep(card, until).then(onDone);
    else onDone();
  };
  return {
    ...values,
    save,
    // Date and time make one moment, so its error no longer holds once either is touched.
    set: (patch: Partial<SnoozeForm>) => change((known) => ({ ...known, ...patch }), 'when'),
  };
}
