import { MAX_FOLDER_FILES } from '@shared/exchange/importable';
import { useStore } from 'zustand';
import { filesToImport, hasWaiting } from '../core/files/files-to-import';
import { t } from '../core/words';
import { Button } from '../ui/button';
import styles from './import.module.css';

/** A line of the footer: says which files wait, and leaves them all; nothing if none does. */
export function WaitingFiles({ onCloseAll }: { readonly onCloseAll: () => void }) {
  const waiting = useStore(filesToImport);
  if (!hasWaiting(waiting)) return null;
  const count = waiting.files.length + waiting.opened;
  return (
    <div className={styles.waiting}>
      <p role="status">
        {nextWords(waiting.files[0]?.name, count)}
        {waiting.isCut ? ` ${t('exchange.waiting.cut', { count: MAX_FOLDER_FILES })}` : ''}
      </p>
      <Button look="quiet" onClick={onCloseAll}>
        {t('exchange.waiting.cancelAll')}
      </Button>
    </div>
  );
}

/** The names of files that were opened with the program aren't known yet. */
function nextWords(name: string | undefined, count: number): string {
  if (name === undefined) return t('exchange.waiting.next', { count });
  if (count === 1) return t('exchange.waiting.named', { name });
  return t('exchange.waiting.namedMore', { name, count: count - 1 });
}
