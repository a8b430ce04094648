import type { Restored } from '@shared/model/backups';
import { call } from '../../core/bridge';
import { useNow } from '../../core/clock';
import { ownMomentWords } from '../../core/date-words';
import { openDialog } from '../../core/navigation';
import { showRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Offer } from './offer';
import styles from './offer.module.css';

/** Says which backup was restored, and offers the way back. */
export function RestoredOffer({ restored: { from, safety } }: { readonly restored: Restored }) {
  const now = useNow();
  return (
    <Offer
      label={t('backups.restored.label')}
      text={t(safety === null ? 'backups.restored.afterDamage' : 'backups.restored.text', {
        when: ownMomentWords(from, now),
      })}
    >
      {safety === null ? null : (
        <Button onClick={() => openDialog({ tag: 'restore', id: safety })}>
          {t('backups.restored.undo')}
        </Button>
      )}
      <Button look="quiet" className={styles.decline} onClick={() => void noteSeen()}>
        {t('backups.restored.done')}
      </Button>
    </Offer>
  );
}

async function noteSeen(): Promise<void> {
  const reply = await call('backups:note-seen', null);
  if (!reply.ok) showRefusal(reply.refusal);
}
