import { SegmentedControl, Select, Textarea } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useState } from 'react';
import { mediumSchema, type Application, type Touch } from '@shared/model/application';
import type { ChangeInput, FieldReason } from '@shared/model/changes';
import type { ContactId } from '@shared/model/ids';
import { isClockTime, type Instant } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar';
import { refusalWords } from '../app/change-words';
import { computerZone } from '../app/clock';
import { makeChange } from '../app/ipc';
import { t } from '../app/translate';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DateField } from './date-field';
import type { FormContext } from './form-change';
import { useFormContext } from './form-context';
import { errorAt, errorsByField, noErrors } from './form-errors';
import { readDate } from './local-date';
import { readMoment } from './local-time';
import styles from './fields.module.css';

export interface MessageDialogProps {
  readonly application: Application;
  readonly touch: Touch;
  readonly onDone: () => void;
}

interface MessageForm {
  readonly contactId: ContactId | null;
  readonly medium: Touch['medium'];
  readonly date: string;
  readonly time: string;
  readonly text: string;
}

/** Corrects to whom, how and when a message was sent, and keeps its text. */
export function MessageDialog({ application, touch, onDone }: MessageDialogProps) {
  const context = useFormContext();
  const [form, setForm] = useState(() => touchToForm(touch, context));
  const [errors, setErrors] = useState(noErrors);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (patch: Partial<MessageForm>) => {
    setForm({ ...form, ...patch });
    setErrors(noErrors);
  };
  const save = async () => {
    const sentAt = readSentAt(form, touch, context);
    if ('reason' in sentAt) {
      setErrors(errorsByField([sentAt]));
      return;
    }
    const input: ChangeInput<'correct-message'> = {
      applicationId: application.id,
      touchId: touch.id,
      contactId: form.contactId,
      medium: form.medium,
      text: form.text,
      sentAt: sentAt.instant,
    };
    const reply = await makeChange('correct-message', input, { handles: () => true });
    if (reply.ok) onDone();
    else if (reply.refusal.tag === 'field') {
      setErrors(
        errorsByField([
          {
            field: reply.refusal.field === 'sentAt' ? 'date' : reply.refusal.field,
            reason: reply.refusal.reason,
          },
        ]),
      );
    } else setRefusal(refusalWords(reply.refusal));
  };
  const people = application.contacts.map((contact) => ({ value: contact.id, label: contact.name }));
  return (
    <Dialog
      title={t('application.message.title')}
      width={520}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={() => void save()}
      footer={
        <>
          <span className={styles.footNote} />
          <Button onClick={onDone}>{t('application.form.close')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('application.message.save')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {refusal === null ? null : (
          <p role="alert" className={styles.alert}>
            {refusal}
          </p>
        )}
        <Select
          label={t('application.message.contact')}
          data={[{ value: '', label: t('application.panel.somebody') }, ...people]}
          value={form.contactId ?? ''}
          error={errorAt(errors, 'contactId')}
          allowDeselect={false}
          data-autofocus
          onChange={(id) => set({ contactId: id === null || id === '' ? null : id })}
        />
        <div>
          <div className={styles.label} id="medium-label">
            {t('application.message.medium')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby="medium-label"
            value={form.medium}
            data={mediumSchema.options.map((medium) => ({
              value: medium,
              label: t(`application.media.${medium}`),
            }))}
            onChange={(medium) => set({ medium: mediumSchema.parse(medium) })}
          />
        </div>
        <div className={styles.grid}>
          <DateField
            label={t('application.message.sentOn')}
            value={form.date}
            onChange={(date) => set({ date })}
            context={context}
            field="date"
            error={errorAt(errors, 'date')}
            isRequired
          />
          <TimeInput
            label={t('application.message.sentAt')}
            value={form.time}
            error={errorAt(errors, 'time')}
            onChange={(event) => set({ time: event.currentTarget.value })}
          />
        </div>
        <Textarea
          label={t('application.message.text')}
          description={t('application.message.textHint')}
          rows={5}
          value={form.text}
          error={errorAt(errors, 'text')}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
    </Dialog>
  );
}

function touchToForm(touch: Touch, context: FormContext): MessageForm {
  const zone = computerZone();
  return {
    contactId: touch.contactId,
    medium: touch.medium,
    text: touch.text,
    date: context.writeDate(dateOf(touch.sentAt, zone)),
    time: clockTimeOf(touch.sentAt, zone),
  };
}

type SentAt = { readonly instant: Instant } | { readonly field: string; readonly reason: FieldReason };

/** The moment it was sent, in the computer's zone; to the millisecond as it was where it was not touched. */
function readSentAt(form: MessageForm, touch: Touch, context: FormContext): SentAt {
  const before = touchToForm(touch, context);
  if (before.date === form.date && before.time === form.time) return { instant: touch.sentAt };
  const date = readDate(form.date, context);
  if (!date.ok) return { field: 'date', reason: date.refusal };
  if (!isClockTime(form.time)) return { field: 'time', reason: 'required' };
  return { instant: readMoment(date.value, form.time, computerZone()).instant };
}
