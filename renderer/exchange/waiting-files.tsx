import { MAX_FOLDER_FILES } from '@shared/exchange/importable';
import { useStore } from 'zustand';
import { filesToImport, hasWaiting } from '../core/files/files-to-import';
import { t } from '../core/words';
import { Button } from '../ui/button';

/** Says that files wait, and leaves them all; nothing if none does. */
export function WaitingFiles({ onCloseAll }: { readonly onCloseAll: () => void }) {
  const waiting = useStore(filesToImport);
  if (!hasWaiting(waiting)) return null;
  const count = waiting.files.length + waiting.opened;
  return (
    <>
      <span role="status">
        {t('exchange.waiting.next', { count })}
        {waiting.isCut ? ` ${t('exchange.waiting.cut', { count: MAX_FOLDER_FILES })}` : ''}
      </span>
      <Button look="quiet" onClick={onCloseAll}>
        {t('exchange.waiting.cancelAll')}
      </Button>
    </>
  );
}
