/** The bytes of a calendar file as components and properties. One bad line never costs the rest. */
import ICAL from 'ical.js';
import type { Translator } from '../../../../shared/i18n/translator';
import { textOfBytes } from '../file-text';

export interface CalendarProperty {
  /** In small letters. */
  readonly name: string;
  /** By name in small letters; several values of one parameter are joined by commas. */
  readonly params: Readonly<Record<string, string>>;
  /** Text without its escapes. */
  readonly value: string;
  /** As written in the file. */
  readonly raw: string;
}

export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

interface Building {
  readonly name: string;
  readonly properties: CalendarProperty[];
  readonly components: Building[];
}

export interface ReadLines {
  readonly root: CalendarComponent;
  /** One for each line that couldn't be read as written. */
  readonly problems: readonly string[];
}

const MAX_DEPTH = 10;
const MAX_LINES = 60_000;
const MAX_PROBLEMS = 20;
const LF = 10;
const CR = 13;

type ReportLine = (what: 'lineLeftOut' | 'lineMended', line: string) => void;

/** Never throws. Components left open end with the file. */
export function readContentLines(bytes: Uint8Array, t: Translator['t'], charset?: string): ReadLines {
  const root: Building = { name: '', properties: [], components: [] };
  const open: Building[] = [root];
  const problems: string[] = [];
  const problem: ReportLine = (what, line) => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push(t(`exchange.fileProblems.calendar.${what}`, { line: line.slice(0, 60) }));
  };
  let ignored = 0;
  for (const line of linesOf(bytes, charset)) {
    const mark = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/iu.exec(line);
    const current = open.at(-1) ?? root;
    if (mark === null) {
      if (ignored === 0) readLine(line, current, problem);
      continue;
    }
    const name = (mark[2] ?? '').toLowerCase();
    if (mark[1]?.toUpperCase() === 'BEGIN') {
      if (ignored > 0 || open.length > MAX_DEPTH) {
        ignored += 1;
        continue;
      }
      const begun: Building = { name, properties: [], components: [] };
      current.components.push(begun);
      open.push(begun);
    } else if (ignored > 0) ignored -= 1;
    else close(open, name);
  }
  // What comes after the last line, as in half a download, isn't known.
  if (open.some(({ name }) => name === 'vevent')) problems.push(t('exchange.fileProblems.calendar.cutOff'));
  return { root, problems };
}

/** Closes the innermost of that name and what is open within it; an END without BEGIN closes nothing. */
function close(open: Building[], name: string): void {
  const at = open.findLastIndex((component) => component.name === name);
  if (at > 0) open.length = at;
}

function readLine(line: string, { properties }: Building, problem: ReportLine): void {
  if (line.trim() === '') return;
  const property = propertyOf(line);
  if (property !== null) {
    properties.push(property);
    return;
  }
  const mended = mendedProperty(line);
  problem(mended === null ? 'lineLeftOut' : 'lineMended', line);
  if (mended !== null) properties.push(mended);
}

/** Null if the library refuses the line. */
function propertyOf(line: string): CalendarProperty | null {
  try {
    const [name, params, , ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, string | string[]>,
      string,
      ...unknown[],
    ];
    const flat = Object.entries(params).map(([key, value]) => [
      key.toLowerCase(),
      Array.isArray(value) ? value.join(',') : value,
    ]);
    const raw = rawValue(line);
    // The name of a zone may hold a colon without being quoted: "TZID=tzone://Microsoft/Custom:20260310T140000".
    const zone = /^(\/\/[^:]*):(\d{8}.*)$/u.exec(raw);
    if (zone)
      return {
        name,
        params: { tzid: `${String(params.tzid)}:${zone[1] ?? ''}` },
        value: '',
        raw: zone[2] ?? '',
      };
    const value = values.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(',');
    return { name, params: Object.fromEntries(flat) as Record<string, string>, value, raw };
  } catch {
    // The library says so by throwing: a quote that isn't closed, a line without a colon.
    return null;
  }
}

/** What follows the colon that ends the parameters. */
function rawValue(line: string): string {
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line.charAt(index);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return line.slice(index + 1);
  }
  return line.slice(line.indexOf(':') + 1);
}

/** The properties an interview needs, from a line whose quotes are broken. */
function mendedProperty(line: string): CalendarProperty | null {
  const name = /^[a-z][a-z0-9-]*(?=[;:])/iu.exec(line)?.[0].toLowerCase();
  if (name === undefined) return null;
  const value =
    /(?:^|[:;"])((?:mailto:)[^\s;"]+|\d{8}(?:T\d{4,6}Z?)?)\s*$/iu.exec(line)?.[1] ?? valueAfterParams(line);
  if (value === null) return null;
  const head = line.slice(name.length, line.length - value.length);
  const params = [...head.matchAll(/;([a-z-]+)=([^;]*?)(?=;[a-z-]+=|:?$)/giu)].map(
    ([, key = '', text = '']): [string, string] => [key.toLowerCase(), text.replace(/["\\]|:$/gu, '').trim()],
  );
  return { name, params: Object.fromEntries(params), value: unescaped(value), raw: value };
}

function valueAfterParams(line: string): string | null {
  const at = line.indexOf(':');
  return at < 0 ? null : line.slice(at + 1);
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;\\])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** Unfolds bytes, not characters: a line may be folded in the middle of one. */
function linesOf(bytes: Uint8Array, charset: string | undefined): readonly string[] {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] !== undefined && bytes[1] === 0);
  const plain = isWide ? new TextEncoder().encode(textOfBytes(bytes).text) : bytes;
  const { text } = textOfUnfolded(unfolded(plain), charset);
  return text.split(/\r\n|\n|\r/u, MAX_LINES);
}

function textOfUnfolded(bytes: Uint8Array, charset: string | undefined) {
  const found = textOfBytes(bytes);
  if (found.encoding !== 'windows-1252' || charset === undefined) return found;
  try {
    return { text: new TextDecoder(charset).decode(bytes) };
  } catch {
    // A label nobody knows.
    return found;
  }
}

function unfolded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === LF || byte === CR) {
      let next = index + 1;
      while (byte === CR && bytes[next] === CR) next += 1;
      if (byte === CR && bytes[next] === LF) next += 1;
      if (bytes[next] === 0x20 || bytes[next] === 0x09) {
        index = next;
        continue;
      }
    }
    result[length] = byte;
    length += 1;
  }
  return result.subarray(0, length);
}
