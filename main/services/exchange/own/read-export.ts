/** Reads our own export and checks every part of it. Nothing of a file is used if a part of it is wrong. */
import type { z } from 'zod';
import {
  changeLineSchema,
  draftLineSchema,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedChange,
  type ExportedDraft,
  type ExportedEvent,
} from '../../../../shared/exchange/own/export-format';
import { readBody } from '../../../../shared/events/upcast';
import type { Subject } from '../../../../shared/events/event';
import type { ChangeDescription } from '../../../../shared/model/card';
import { applicationIdSchema, type DeviceId } from '../../../../shared/model/ids';
import type { ExportProblem } from '../../../../shared/ipc/import';
import { accept, refuse, type Result } from '../../../../shared/model/result';
import { MAX_EXPORT_BYTES, MAX_EXPORTED_EVENTS } from '../limits';

export interface ReadExport {
  readonly changes: readonly ExportedChange[];
  readonly drafts: readonly ExportedDraft[];
  /** How many events the exporting program couldn't read. They are left out. */
  readonly damaged: number;
}

/** True if a file that begins with `text` says that it is our export. */
export function isOwnExport(text: string): boolean {
  return /^\s*\{/u.test(text) && text.includes(`"${EXPORT_FORMAT}"`);
}

/** Total: whatever the bytes are, there is an answer. */
export function readExport(bytes: Uint8Array): Result<ReadExport, ExportProblem> {
  if (bytes.length > MAX_EXPORT_BYTES) return refuse({ tag: 'too-large' });
  const parsed = parse(bytes);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isRecord(file) || file.format !== EXPORT_FORMAT) return refuse({ tag: 'not-ours' });
  const { version, changes: changeLines, drafts: draftLines, damaged } = file;
  if (typeof version === 'number' && version > EXPORT_VERSION) return refuse({ tag: 'newer', at: 'version' });
  if (version !== EXPORT_VERSION) return refuse({ tag: 'damaged', at: 'version' });
  const changes = readEach('changes', changeLines, readChange);
  if (!changes.ok) return changes;
  const drafts = readEach('drafts', draftLines, (line, at) => checked(draftLineSchema, line, at));
  if (!drafts.ok) return drafts;
  const twice = repeated(changes.value);
  if (twice !== null) return refuse({ tag: 'damaged', at: twice });
  const isTooMuch = changes.value.reduce((sum, { events }) => sum + events.length, 0) > MAX_EXPORTED_EVENTS;
  if (isTooMuch) return refuse({ tag: 'too-large' });
  return accept({
    changes: changes.value,
    drafts: drafts.value,
    damaged: Array.isArray(damaged) ? damaged.length : 0,
  });
}

function parse(bytes: Uint8Array): Result<unknown, ExportProblem> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ tag: 'damaged', at: 'encoding' });
  }
  const parsed = parseJson(text);
  return parsed === undefined ? refuse({ tag: 'broken', line: brokenLine(text) }) : accept(parsed);
}

/** Undefined if it isn't JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first line, from 1, that holds an item which isn't JSON; the last line if all are, since then the file is cut off. */
function brokenLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  const isBroken = (line: string) =>
    line.startsWith('{"') && parseJson(line.trimEnd().replace(/,$/u, '')) === undefined;
  const broken = lines.findIndex(isBroken);
  return broken === -1 ? lines.length : broken + 1;
}

function readEach<T>(
  name: string,
  lines: unknown,
  read: (line: unknown, at: string) => Result<T, ExportProblem>,
): Result<readonly T[], ExportProblem> {
  if (!Array.isArray(lines)) return refuse({ tag: 'damaged', at: name });
  const values: T[] = [];
  for (const [index, line] of (lines as readonly unknown[]).entries()) {
    const value = read(line, `${name}[${String(index)}]`);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return accept(values);
}

function readChange(line: unknown, at: string): Result<ExportedChange, ExportProblem> {
  const checkedLine = checked(changeLineSchema, line, at);
  if (!checkedLine.ok) return checkedLine;
  const { id, device, ms, n, at: happenedAt, origin, description, parents, events } = checkedLine.value;
  const read = readEach(`${at}.events`, events, readEvent);
  if (!read.ok) return read;
  const isInOrder = events.every(
    ({ index }, place) => place === 0 || index > (events[place - 1]?.index ?? -1),
  );
  if (!isInOrder) return refuse({ tag: 'damaged', at: `${at}.events` });
  return accept({
    ...{ id, origin, parents, hlc: { ms, n }, at: happenedAt, deviceId: device as DeviceId },
    // Words only: a description that this program doesn't know is shown as "Something".
    description: description as ChangeDescription | null,
    events: read.value,
  });
}

function readEvent(line: unknown, at: string): Result<ExportedEvent, ExportProblem> {
  const { id, index, kind, subject, type, version, body } = line as z.output<
    typeof changeLineSchema
  >['events'][number];
  const about = subjectOf(kind, subject);
  if (about === null) return refuse({ tag: isKnownKind(kind) ? 'damaged' : 'newer', at: `${at}.subject` });
  const json = jsonOf(body);
  if (json === undefined) return refuse({ tag: 'damaged', at });
  const read = readBody(type, version, json);
  if (read.type === 'unreadable') return refuse({ tag: read.cause, at: `${at} (${read.detail})` });
  return accept({ id, index, subject: about, body: read });
}

/** Undefined if it is nested too deeply to be written. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // It throws a RangeError; reading such JSON doesn't.
    return undefined;
  }
}

const isKnownKind = (kind: string) => kind === 'application' || kind === 'settings';

function subjectOf(kind: string, subject: string): Subject | null {
  if (kind === 'settings') return subject === 'settings' ? { kind } : null;
  const applicationId = applicationIdSchema.safeParse(subject);
  return kind === 'application' && applicationId.success ? { kind, applicationId: applicationId.data } : null;
}

/** Something the schema doesn't know comes from a newer version; anything else is damage. */
function checked<T extends z.ZodType>(
  schema: T,
  line: unknown,
  at: string,
): Result<z.output<T>, ExportProblem> {
  const parsed = schema.safeParse(line);
  if (parsed.success) return accept(parsed.data);
  const [issue] = parsed.error.issues;
  const isNewer = parsed.error.issues.every(({ code }) => code === 'unrecognized_keys');
  const path = [at, ...(issue?.path ?? [])].join('.');
  return refuse({ tag: isNewer ? 'newer' : 'damaged', at: path });
}

/** Where an id appears a second time; null if none does. */
function repeated(changes: readonly ExportedChange[]): string | null {
  const seen = new Set<string>();
  for (const [index, { id, events }] of changes.entries()) {
    for (const one of [id, ...events.map((event) => event.id)]) {
      if (seen.has(one)) return `changes[${String(index)}] (${one})`;
      seen.add(one);
    }
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
