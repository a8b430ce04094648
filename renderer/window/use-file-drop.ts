/**
 * A file dropped or pasted anywhere on the window opens the import, and so does the pasted text of an invitation or a mail.
 * Dragging cards never carries files.
 */
import { useEffect } from 'react';
import { t } from '../core/words';
import { isLetterText } from '@shared/exchange/letters/letter-text';
import { isTextField } from '../ui/text-field';
import { followDialogs, importFiles } from '../core/files-to-import';
import { openDialog, useWindow } from '../core/navigation';

export function useFileDrop(): void {
  useEffect(() => {
    window.addEventListener('dragover', allowFiles);
    window.addEventListener('drop', openFile);
    window.addEventListener('paste', openPasted);
    const stop = followDialogs();
    return () => {
      stop();
      window.removeEventListener('dragover', allowFiles);
      window.removeEventListener('drop', openFile);
      window.removeEventListener('paste', openPasted);
    };
  }, []);
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

function allowFiles(event: DragEvent): void {
  if (carriesFiles(event)) event.preventDefault();
}

function openFile(event: DragEvent): void {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) importFiles({ files });
  // A form that is being filled in stays; what is read already is kept too.
  else if (useWindow.getState().dialog === null) {
    openDialog({ tag: 'import', why: t('exchange.choose.emptyDrop') });
  }
}

/** Text that belongs into a field stays there. */
function openPasted(event: ClipboardEvent): void {
  const { dialog } = useWindow.getState();
  if (dialog !== null && dialog.tag !== 'import') return;
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isInField = isTextField(document.activeElement);
  if (files.length === 0 && (isInField || !isLetterText(text))) return;
  event.preventDefault();
  importFiles({ files: files.length > 0 ? files : [new File([text], t('exchange.choose.pasted'))] });
}
