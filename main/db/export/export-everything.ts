/** Writes everything that was recorded as one JSON file, line by line: `shared/exchange/own/export-format.ts`. */
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ChangeLine,
  type DamagedLine,
  type DraftLine,
} from '../../../shared/exchange/own/export-format';
import { readBody } from '../../../shared/events/upcast';
import type { Connection } from '../file/connection';
import { unknownDescription } from '../stores/change-store';
import { parseOrNull } from '../stores/derived-json';

export interface ExportCounts {
  readonly changes: number;
  readonly drafts: number;
  /** Events that can't be read; their texts are in the file. */
  readonly damaged: number;
}

interface ChangeRow {
  readonly id: string;
  readonly device: string;
  readonly ms: number;
  readonly n: number;
  readonly origin: string;
  readonly description: string | null;
  readonly parents: string;
}

interface EventRow {
  readonly id: string;
  readonly change_index: number;
  readonly kind: string;
  readonly subject: string;
  readonly at_ms: number;
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

const changesSql = `
  SELECT id, device_id AS device, hlc_ms AS ms, hlc_n AS n, origin, description,
    (SELECT json_group_array(parent_id) FROM
      (SELECT parent_id FROM change_parent WHERE change_id = change.id ORDER BY parent_id)) AS parents
  FROM change ORDER BY hlc_ms, hlc_n, id`;
const eventsSql = `
  SELECT id, change_index, kind, subject, at_ms, type, version, body
  FROM event WHERE change_id = ? ORDER BY change_index`;
const draftsSql = 'SELECT key, saved_at_ms AS savedAt, json FROM draft ORDER BY key';

/**
 * Passes the file to `put` in pieces. The same data gives the same bytes, on any computer and at any time, so nothing in
 * the file depends on when or where it was written. Reads all of it as of one moment. `onShare` is called up to a hundred
 * times, with the share that is done.
 */
export function exportEverything(
  connection: Connection,
  put: (text: string) => void,
  onShare: (share: number) => void = () => undefined,
): ExportCounts {
  return connection.transaction(() => {
    const damaged: DamagedLine[] = [];
    put(`{\n"format": ${JSON.stringify(EXPORT_FORMAT)},\n"version": ${String(EXPORT_VERSION)},\n`);
    const changes = putList(put, 'changes', changeLines(connection, damaged, onShare));
    put(',\n');
    const drafts = putList(put, 'drafts', connection.prepare<[], DraftLine>(draftsSql).iterate());
    if (damaged.length > 0) {
      put(',\n');
      putList(put, 'damaged', damaged);
    }
    put('\n}\n');
    return { changes, drafts, damaged: damaged.length };
  })();
}

function putList(put: (text: string) => void, name: string, lines: Iterable<object>): number {
  let count = 0;
  put(`${JSON.stringify(name)}: [`);
  for (const line of lines) {
    put(`${count === 0 ? '\n' : ',\n'}${JSON.stringify(line)}`);
    count += 1;
  }
  put('\n]');
  return count;
}

function* changeLines(
  connection: Connection,
  damaged: DamagedLine[],
  onShare: (share: number) => void,
): Generator<ChangeLine> {
  const total = connection.prepare<[], number>('SELECT count(*) FROM change').pluck().get() ?? 0;
  const step = Math.ceil(total / 100);
  let done = 0;
  const eventsOf = connection.prepare<[string], EventRow>(eventsSql);
  for (const { id, device, ms, n, origin, description, parents } of connection
    .prepare<[], ChangeRow>(changesSql)
    .iterate()) {
    done += 1;
    if (done % step === 0) onShare(done / total);
    const rows = eventsOf.all(id);
    const events = rows.flatMap((row) => {
      const { id: eventId, change_index: index, kind, subject, type, version, body: text } = row;
      const place = { id: eventId, index, kind, subject, type, version };
      const body = bodyOf(row);
      if (body === null) {
        damaged.push({ change: id, ...place, text });
        return [];
      }
      return [{ ...place, body }];
    });
    const [first] = rows;
    if (first === undefined || events.length === 0) continue;
    yield {
      ...{ id, device, ms, n, at: first.at_ms, origin },
      description: description === null ? null : (objectIn(description) ?? unknownDescription),
      parents: JSON.parse(parents) as string[],
      events,
    } as ChangeLine;
  }
}

/** Null for a body that can't be read. What a newer version wrote is passed on as it is, if it is JSON. */
function bodyOf({ type, version, body }: EventRow): Record<string, unknown> | null {
  const read = readBody(type, version, body);
  return read.type === 'unreadable' && read.cause === 'damaged' ? null : objectIn(body);
}

/** The JSON object in a text; null if it holds none. */
function objectIn(text: string): Record<string, unknown> | null {
  const value = parseOrNull(text);
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown> | null)
    : null;
}
