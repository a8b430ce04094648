/** Reads the files under tests/fixtures/exchange as the program does, and puts what was read into a line each. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileLine } from '../../../main/services/exchange/file-line';
import { readFile } from '../../../main/services/exchange/read-file';
import { createCalendarHistory, type CalendarHistory } from '../../../shared/exchange/calendar-in/history';
import { createTranslator } from '../../../shared/i18n/translator';
import { defaultPolicy } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';

export const fixturesFolder = resolve(import.meta.dirname, '../../fixtures/exchange');

export const readingContext = {
  zone: 'Europe/Berlin' as TimeZone,
  now: Date.parse('2026-03-10T10:00:00Z') as Instant,
  policy: defaultPolicy,
  ownAddresses: ['sam@home.example'],
  translator: createTranslator('en'),
};

export interface FixtureLine {
  readonly kind: string;
  readonly problems: readonly string[];
  readonly [field: string]: unknown;
}

export async function readBytes(
  name: string,
  bytes: Uint8Array,
  history: CalendarHistory = createCalendarHistory(),
): Promise<FixtureLine> {
  const read = await readFile({ name, bytes }, readingContext, history);
  return JSON.parse(JSON.stringify(fileLine(name, read, readingContext.translator.t))) as FixtureLine;
}

export async function readFixture(file: string, history?: CalendarHistory): Promise<FixtureLine> {
  return readBytes(file, readFileSync(resolve(fixturesFolder, file)), history);
}
