import { clipboard } from 'electron';
import { richTextOf } from '../../shared/messages/rich-text';

/** The clipboard of Electron before 45, which had no items. */
interface OlderClipboard {
  write(data: { readonly text: string; readonly html: string }): void;
}

/** Puts a text on the system's clipboard; if `isRich`, also as HTML, for programs that paste formatted text. */
export async function copyText(text: string, isRich = false): Promise<void> {
  if (!isRich) {
    await clipboard.writeText(text);
    return;
  }
  const html = richTextOf(text);
  // Imported here: an older Electron doesn't have it, and a missing name in an import would stop the program.
  const electron: { readonly ClipboardItem?: typeof Electron.ClipboardItem } = await import('electron');
  const { ClipboardItem } = electron;
  if (ClipboardItem === undefined) (clipboard as unknown as OlderClipboard).write({ text, html });
  else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
