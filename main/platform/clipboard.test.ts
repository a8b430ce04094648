import { describe, expect, it, vi } from 'vitest';
import { richTextOf } from '../../shared/messages/rich-text';
import { copyTo, type SystemClipboard } from './clipboard';

vi.mock('electron', () => ({ clipboard: {} }));

class Item {
  readonly forms: Readonly<Record<string, string>>;
  constructor(forms: Readonly<Record<string, string>>) {
    this.forms = forms;
  }
}

function clipboardWith(ClipboardItem: SystemClipboard['ClipboardItem'], write: (forms: unknown) => void) {
  const plain: string[] = [];
  return { plain, ClipboardItem, write, writeText: (text: string) => void plain.push(text) };
}

const text = 'Dear Dana,\n\nThank you <3';
const html = richTextOf(text);

describe('the clipboard', () => {
  it('takes items if this Electron has them', async () => {
    const written: unknown[] = [];
    const system = clipboardWith(Item, (forms) => void written.push(forms));
    expect(await copyTo(system, text, true)).toBe(true);
    expect(written).toEqual([[new Item({ 'text/plain': text, 'text/html': html })]]);
    expect(system.plain).toEqual([]);
  });

  it('takes several forms at once if it has none', async () => {
    const written: unknown[] = [];
    const system = clipboardWith(undefined, (forms) => void written.push(forms));
    expect(await copyTo(system, text, true)).toBe(true);
    expect(written).toEqual([{ text, html }]);
  });

  it.each([Item, undefined])('has the plain text, and says so, if neither is taken', async (kind) => {
    const system = clipboardWith(kind, () => {
      throw new TypeError('not an item');
    });
    expect(await copyTo(system, text, true)).toBe(false);
    expect(system.plain).toEqual([text]);
  });

  it('is given nothing but the text if no formatting was asked for', async () => {
    const write = vi.fn();
    const system = clipboardWith(Item, write);
    expect(await copyTo(system, text, false)).toBe(false);
    expect(system.plain).toEqual([text]);
    expect(write).not.toHaveBeenCalled();
  });
});
