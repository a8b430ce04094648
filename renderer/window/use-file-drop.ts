/** A file dropped anywhere on the window opens the import. Dragging cards never carries files. */
import { useEffect } from 'react';
import { openDialog, useWindow } from '../core/navigation';

export function useFileDrop(): void {
  useEffect(() => {
    window.addEventListener('dragover', allowFiles);
    window.addEventListener('drop', openFile);
    return () => {
      window.removeEventListener('dragover', allowFiles);
      window.removeEventListener('drop', openFile);
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
  // A form that is being filled in stays; what is read already is kept too.
  if (useWindow.getState().dialog !== null) return;
  openDialog({ tag: 'import', file: event.dataTransfer?.files[0] ?? null });
}
