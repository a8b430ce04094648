import { call } from '../bridge';
import { showRefusal, showToast } from '../toasts';
import { t } from '../words';

/** Says where a file was saved, and offers to show it there. */
export function showSaved(path: string, text = t('exporting.saved', { file: path })): void {
  showToast({ text, tone: 'change', undoes: null, onShow: () => void showFile(path) });
}

async function showFile(path: string): Promise<void> {
  const reply = await call('file:show', { path });
  if (!reply.ok) showRefusal(reply.refusal);
}
