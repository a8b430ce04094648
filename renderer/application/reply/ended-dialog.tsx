import type { ApplicationId } from '@shared/model/ids';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import { showApplication } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from '../../forms/fields.module.css';

export interface EndedDialogProps {
  readonly applicationId: ApplicationId;
  readonly outcome: 'offer' | 'rejected';
  readonly onDone: () => void;
}

/** The response to an offer or a rejection that was recorded: a plain sentence, and what can be written back. */
export function EndedDialog({ applicationId, outcome, onDone }: EndedDialogProps) {
  const kind = occasionOf(outcome);
  return (
    <Dialog
      title={t(`board.outcomes.${outcome}`)}
      width={440}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={onDone}
      footer={
        <>
          <span className={styles.footSpace} />
          {kind === null ? null : (
            <Button onClick={() => showApplication(applicationId, { kind, contactId: null })}>
              {t(`templates.write.${kind}`)}
            </Button>
          )}
          <Button look="primary" data-autofocus onClick={onDone}>
            {t('application.form.close')}
          </Button>
        </>
      }
    >
      <p>{t(`application.reply.ended.${outcome}`)}</p>
    </Dialog>
  );
}
