import type { BackupFolderState } from '@shared/model/backups';
import { call } from '../../core/bridge';
import { sizeWords } from '../../core/size-words';
import { showRefusal, showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';
import styles from './backup-settings.module.css';

/** Backups in a chosen folder that are in nobody's part of it, with a button to delete them. Shows nothing if there are none. */
export function LooseBackups({ folder: { path, loose } }: { readonly folder: BackupFolderState }) {
  if (loose.count === 0) return null;
  const remove = async () => {
    const reply = await call('backups:delete-loose', { path });
    if (!reply.ok) {
      showRefusal(reply.refusal);
      return;
    }
    const { value: deleted } = reply;
    if (!deleted.ok) {
      const text = t('backups.loose.notDeleted', { why: t(`backups.failures.${deleted.refusal}`) });
      showToast({ text, tone: 'refusal', undoes: null });
    } else if (deleted.value !== null) {
      const text = t('backups.loose.deleted', { count: deleted.value });
      showToast({ text, tone: 'change', undoes: null });
    }
  };
  return (
    <div className={styles.formerFolder}>
      <p className={`${settings.hint ?? ''} ${styles.formerWords ?? ''}`}>
        {t('backups.loose.holds', { count: loose.count, folder: path, size: sizeWords(loose.sizeBytes) })}
      </p>
      <Button look="quiet" onClick={() => void remove()}>
        {t('backups.loose.delete')}
      </Button>
    </div>
  );
}
