import { useDeferredValue, useMemo } from 'react';
import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { showApplication } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import styles from '../../forms/fields.module.css';
import type { ApplicationForm } from './form-state';
import { similarCards } from './similar-cards';

/** Says while one types that an application like this is there already, and offers to open it. */
export function AlreadyThere({
  form,
  onClose,
}: {
  readonly form: Pick<ApplicationForm, 'company' | 'role'>;
  /** Closes the form; what was typed is kept as a draft. */
  readonly onClose: () => void;
}) {
  // Thousands of names are compared, so typing goes first.
  const company = useDeferredValue(form.company);
  const role = useDeferredValue(form.role);
  // With what was there while it was typed, not with the application that is saved from it.
  const similar = useMemo(
    () => similarCards({ company, role }, useBoard.getState().cards.values()),
    [company, role],
  );
  return (
    <div role="status">
      {similar.map((card) => {
        const where =
          card.outcome === null ? t(`board.columns.${card.stage}`) : t(`board.outcomes.${card.outcome}`);
        const name = cardName(card);
        return (
          <div key={card.id} className={styles.row}>
            <p className={styles.note}>{t('application.form.alreadyThere', { name, where })}</p>
            <Button
              look="quiet"
              aria-label={t('application.form.openThere', { name })}
              onClick={() => {
                onClose();
                showApplication(card.id);
              }}
            >
              {t('application.form.open')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
