import { clipboard } from 'electron';
import { richTextOf } from '../../shared/messages/rich-text';

/** What this Electron's clipboard can do: items since 45, one object with several forms before. */
export interface SystemClipboard {
  readonly writeText: (text: string) => void | Promise<void>;
  readonly write: (forms: never) => void | Promise<void>;
  /** Undefined if this Electron doesn't have it. */
  readonly ClipboardItem: (new (forms: Readonly<Record<string, string>>) => object) | undefined;
}

/** Puts a text on the system's clipboard; if `isRich`, also as HTML. Resolves true if the formatting was taken. */
export async function copyText(text: string, isRich = false): Promise<boolean> {
  // Imported here: an older Electron doesn't have it, and a missing name in an import would stop the program.
  const electron: { readonly ClipboardItem?: SystemClipboard['ClipboardItem'] } = isRich
    ? await import('electron')
    : {};
  const { ClipboardItem } = electron;
  return copyTo(
    {
      writeText: (plain) => clipboard.writeText(plain),
      write: (forms) => clipboard.write(forms),
      ClipboardItem,
    },
    text,
    isRich,
  );
}

/** The same on any clipboard. A text that can't be put there with its formatting is put there plain, so it is never lost. */
export async function copyTo(system: SystemClipboard, text: string, isRich: boolean): Promise<boolean> {
  if (isRich) {
    try {
      await system.write(richForms(system, text) as never);
      return true;
    } catch {
      // Items may exist without taking HTML: the plain text below is what the user needs most.
    }
  }
  await system.writeText(text);
  return false;
}

function richForms({ ClipboardItem }: SystemClipboard, text: string): object {
  const html = richTextOf(text);
  if (ClipboardItem === undefined) return { text, html };
  return [new ClipboardItem({ 'text/plain': text, 'text/html': html })];
}
