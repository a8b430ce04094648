import { Radio } from '@mantine/core';
import { useId, useRef } from 'react';
import { outcomeSchema, type Outcome } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import { refusalWords } from '../../core/change-words';
import { showApplication } from '../../core/navigation';
import { t } from '../../core/words';
import { useBoard } from '../../cards/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import { DateField } from '../../forms/dates/date-field';
import { useFocusOnRefusal } from '../../forms/drafts/draft-dialog';
import { errorAt } from '../../forms/form-errors';
import styles from '../../forms/fields.module.css';
import { useEnding } from './use-ending';

export interface OutcomeDialogProps {
  /** Null for all that are selected. */
  readonly applicationId: ApplicationId | null;
  readonly onDone: () => void;
}

const order: readonly Outcome[] = ['no-reply', 'rejected', 'withdrew', 'offer'];

/** Asks how applications ended, and on which day, and closes them. Corrects that of a closed one. */
export function OutcomeDialog({ applicationId, onDone }: OutcomeDialogProps) {
  const card = useBoard((board) =>
    applicationId === null ? null : (board.cards.get(applicationId) ?? null),
  );
  const { form, errors, refusal, refusedSaves, isCorrection, count, set, save } = useEnding(applicationId);
  const fields = useRef<HTMLFormElement>(null);
  useFocusOnRefusal(fields, refusedSaves);
  const id = useId();
  const title = t('application.outcome.title', { count });
  const close = (next: () => void) => void save().then((isSaved) => (isSaved ? next() : undefined));
  const occasion = isCorrection || applicationId === null ? null : occasionOf(form.outcome);
  return (
    <Dialog
      title={title}
      width={520}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={() => close(onDone)}
      footer={
        <>
          <span className={styles.footSpace} />
          <Button onClick={onDone}>
            {isCorrection ? t('application.form.close') : t('application.outcome.cancel', { count })}
          </Button>
          {applicationId === null || occasion === null ? null : (
            <Button
              onClick={() => close(() => showApplication(applicationId, { kind: occasion, contactId: null }))}
            >
              {t(`application.outcome.write.${occasion}`)}
            </Button>
          )}
          <Button look="primary" type="submit" form={id}>
            {isCorrection ? t('application.message.save') : t('application.outcome.save', { count })}
          </Button>
        </>
      }
    >
      <form
        ref={fields}
        id={id}
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          close(onDone);
        }}
      >
        {refusal === null ? null : (
          <p role="alert" className={styles.alert}>
            {refusalWords(refusal)}
          </p>
        )}
        <Outcomes label={whose(card, count) ?? title} value={form.outcome} onChange={set} />
        <div className={styles.grid}>
          <DateField
            label={t('application.outcome.endedOn')}
            hint={t('application.outcome.endedOnHint')}
            value={form.endedOn}
            leans="past"
            field="endedOn"
            error={errorAt(errors, 'endedOn')}
            onChange={(endedOn) => set({ endedOn })}
          />
        </div>
      </form>
    </Dialog>
  );
}

function whose(card: Card | null, count: number): string | null {
  if (card !== null) return t('application.outcome.text', { role: card.role, company: card.company });
  return count > 1 ? t('application.outcome.several', { count }) : null;
}

interface OutcomesProps {
  readonly label: string;
  readonly value: Outcome;
  readonly onChange: (patch: { readonly outcome: Outcome }) => void;
}

function Outcomes({ label, value, onChange }: OutcomesProps) {
  return (
    <RadioGroup
      label={label}
      value={value}
      onChange={(chosen) => onChange({ outcome: outcomeSchema.parse(chosen) })}
    >
      <div className={styles.choices}>
        {order.map((outcome) => (
          <Radio
            key={outcome}
            value={outcome}
            label={t(`board.outcomes.${outcome}`)}
            description={t(`application.outcome.hints.${outcome}`)}
            data-autofocus={outcome === value || undefined}
          />
        ))}
      </div>
    </RadioGroup>
  );
}
