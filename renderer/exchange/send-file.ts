/** Hands a file to main, in parts that fit a request. */
import { MAX_FILE_PARTS, MAX_PART_CHARACTERS } from '@shared/ipc/import';
import type { Failure } from '@shared/model/outcome';
import { accept, refuse, type Result } from '@shared/model/result';
import { call } from '../core/bridge';

/** Three bytes make four characters of base64. */
const PART_BYTES = Math.floor(MAX_PART_CHARACTERS / 4) * 3;
export const MAX_FILE_BYTES = PART_BYTES * MAX_FILE_PARTS;

/** Stops, as cancelled, once it isn't wanted any more: its parts would otherwise become parts of the next file. */
export async function sendFile(file: File, isWanted: () => boolean): Promise<Result<null, Failure>> {
  for (let from = 0; from === 0 || from < file.size; from += PART_BYTES) {
    const part = await base64Of(file.slice(from, from + PART_BYTES));
    if (!isWanted()) return refuse({ tag: 'fault', code: 'cancelled' });
    if (part === null) return refuse({ tag: 'fault', code: 'io' });
    const taken = await call('import:take', { name: file.name, base64: part, isFirst: from === 0 });
    if (!taken.ok) return taken;
  }
  return accept(null);
}

/** Null if the file can't be read, as if it was removed meanwhile. */
function base64Of(part: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      resolve(null);
    };
    if (part.size === 0) resolve('');
    else reader.readAsDataURL(part);
  });
}
