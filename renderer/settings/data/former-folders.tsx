import type { BackupFolderState } from '@shared/model/backups';
import { call } from '../../core/bridge';
import { showRefusal, showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';
import styles from './backup-settings.module.css';

/** Folders that daily backups went to before, each with a button to forget it. Shows nothing if there are none. */
export function FormerFolders({ folders }: { readonly folders: readonly BackupFolderState[] }) {
  if (folders.length === 0) return null;
  return (
    <section className={styles.folder} aria-label={t('backups.folder.former')}>
      <p className={settings.text}>{t('backups.folder.former')}</p>
      <ul className={styles.former}>
        {folders.map((folder) => (
          <FormerFolder key={folder.path} folder={folder} />
        ))}
      </ul>
      <p className={settings.hint}>{t('backups.folder.formerHint')}</p>
    </section>
  );
}

function FormerFolder({ folder: { path, problem, backups } }: { readonly folder: BackupFolderState }) {
  const forget = async () => {
    const reply = await call('backups:forget-folder', { path });
    if (reply.ok) showToast({ text: t('backups.folder.forgotten'), tone: 'change', undoes: null });
    else showRefusal(reply.refusal);
  };
  return (
    <li className={styles.formerFolder}>
      <div className={styles.formerWords}>
        <p className={styles.path} dir="ltr">
          {path}
        </p>
        <p className={settings.hint}>
          {problem === 'folder-gone'
            ? t('backups.folder.unreachable')
            : t('backups.folder.holds', { count: backups })}
        </p>
      </div>
      <Button
        look="quiet"
        aria-label={`${t('backups.folder.forget')}: ${path}`}
        onClick={() => void forget()}
      >
        {t('backups.folder.forget')}
      </Button>
    </li>
  );
}

/** What may be left in a folder of applications that were removed for good, and what to do; null if nothing is. */
export function leftWords({ path, problem, applications }: BackupFolderState): string | null {
  if (applications === 0) return null;
  return t(problem === 'read-only' ? 'backups.folder.holdsLocked' : 'backups.folder.mayHold', {
    count: applications,
    folder: path,
  });
}
