import { Radio } from '@mantine/core';
import { useState } from 'react';
import { outcomeSchema, type Outcome } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import { showApplication } from '../../core/navigation';
import { useBoard } from '../../cards/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import styles from '../../forms/fields.module.css';

export interface OutcomeDialogProps {
  readonly applicationId: ApplicationId;
  readonly onDone: () => void;
}

const order: readonly Outcome[] = ['no-reply', 'rejected', 'withdrew', 'offer'];

/** Asks how an application ended, and closes it. */
export function OutcomeDialog({ applicationId, onDone }: OutcomeDialogProps) {
  const card = useBoard((board) => board.cards.get(applicationId));
  const [outcome, setOutcome] = useState<Outcome>('no-reply');
  const occasion = occasionOf(outcome);
  const close = (next: () => void) =>
    void makeChange('close-application', { applicationId, outcome }).then((reply) => {
      if (reply.ok) next();
    });
  return (
    <Dialog
      title={t('application.outcome.title')}
      width={520}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={() => close(onDone)}
      footer={
        <>
          <span className={styles.footSpace} />
          <Button onClick={onDone}>{t('application.outcome.cancel')}</Button>
          {occasion === null ? null : (
            <Button
              onClick={() => close(() => showApplication(applicationId, { kind: occasion, contactId: null }))}
            >
              {t(`application.outcome.write.${occasion}`)}
            </Button>
          )}
          <Button look="primary" onClick={() => close(onDone)}>
            {t('application.outcome.save')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={
          card
            ? t('application.outcome.text', { role: card.role, company: card.company })
            : t('application.outcome.title')
        }
        value={outcome}
        onChange={(value) => setOutcome(outcomeSchema.parse(value))}
      >
        <div className={styles.choices}>
          {order.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`board.outcomes.${value}`)}
              description={t(`application.outcome.hints.${value}`)}
              data-autofocus={value === outcome || undefined}
            />
          ))}
        </div>
      </RadioGroup>
    </Dialog>
  );
}
