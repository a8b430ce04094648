/** Files that were damaged, and files made to hurt: words, never a crash or a hang. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pastedLetter } from '../../../shared/exchange/letters/pasted-letter';
import { peopleNamedIn } from '../../../shared/exchange/mail/named-people';
import type { Instant } from '../../../shared/model/time';
import { mutated } from '../../../tests/support/exchange/mutate';
import { seededRandom } from '../../../tests/support/seeded-random';
import { isFullLength } from '../../../tests/support/proof-length';
import { readBytes } from '../../../tests/support/exchange/read-fixture';

const folder = resolve(import.meta.dirname, '../../../tests/fixtures/exchange');
const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const MUTATIONS = isFullLength ? 100_000 : 2_000;
const LONGEST_MS = 1_000;
const bytes = (text: string) => new TextEncoder().encode(text);

/** What this process has computed: a busy machine makes nothing slower. */
function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

describe('hostile files', { timeout: isFullLength ? 3_600_000 : 120_000 }, () => {
  it(`reads ${MUTATIONS.toLocaleString('en')} damaged files without a crash or a hang`, async () => {
    const random = seededRandom(10);
    let slowest = { ms: 0, file: '' };
    for (let count = 0; count < MUTATIONS; count += 1) {
      const file = fixtures[Math.floor(random() * fixtures.length)] ?? '';
      const other = fixtures[Math.floor(random() * fixtures.length)] ?? '';
      const damaged = mutated(readFileSync(file), readFileSync(other), random);
      const from = busyMs();
      const line = await readBytes(file, damaged);
      const ms = busyMs() - from;
      if (ms > slowest.ms) slowest = { ms, file: `${file} (${String(count)})` };
      expect(['csv', 'ics', 'eml']).toContain(line.kind);
    }
    console.log(`${MUTATIONS} damaged files: 0 crashes, slowest ${slowest.ms.toFixed(0)} ms`);
    expect(slowest.ms, slowest.file).toBeLessThan(LONGEST_MS);
  });

  it.each([
    ['a million columns', 'a.csv', bytes(`Company,Role,${'x,'.repeat(1_000_000)}\nAcorn,Dev\n`)],
    ['a million rows of nothing', 'a.csv', bytes(`Company,Role\n${',\n'.repeat(1_000_000)}`)],
    ['one endless quote', 'a.csv', bytes(`Company,Role\n"${'Acorn,Dev\n'.repeat(200_000)}`)],
    ['quotes only', 'a.csv', bytes(`Company,Role\n${'"'.repeat(500_000)}`)],
    ['many unclosed quotes', 'a.csv', bytes(`Company,Role,Notes\n${'"Acorn,Dev,x\n'.repeat(20_000)}`)],
    [
      'cells without an end',
      'a.csv',
      bytes(
        `Company,Role,Location,Contact Email\nA${' '.repeat(100_000)}x,${'['.repeat(100_000)},${'[a]('.repeat(25_000)},${'a'.repeat(100_000)}\n`,
      ),
    ],
    ['bars only', 'a.md', bytes(`${'|'.repeat(300_000)}\n|---|---|\n`)],
    ['dashes only', 'a.md', bytes(`|a|\n|${'-'.repeat(100_000)}x`)],
    ['zeros', 'a.csv', new Uint8Array(1_000_000)],
    ['a long word for a date', 'a.csv', bytes(`Company,Role,Date\nAcorn,Dev,${'1'.repeat(100_000)}\n`)],
    ['a deep calendar', 'a.ics', bytes('BEGIN:VCALENDAR\n'.repeat(100_000))],
    [
      'a folded calendar',
      'a.ics',
      bytes(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'x\n '.repeat(500_000)}\nEND:VEVENT\n`),
    ],
    [
      'many events',
      'a.ics',
      bytes(
        `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nUID:a\nDTSTART:20260101T000000Z\nEND:VEVENT\n'.repeat(30_000)}`,
      ),
    ],
    [
      'a zone that changes every second',
      'a.ics',
      bytes(
        'BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n' +
          'RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=Z:20260101T000000\nEND:VEVENT\n',
      ),
    ],
    [
      'an organiser without end',
      'a.ics',
      bytes(
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'Interview at A'.repeat(20_000)}\nDESCRIPTION:${'interview '.repeat(20_000)}`,
      ),
    ],
    [
      'links without end',
      'a.ics',
      bytes(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:${'https://zoom.us/'.repeat(30_000)}\nEND:VEVENT\n`),
    ],
    [
      'a mail within mails',
      'a.eml',
      bytes(
        `${Array.from({ length: 400 }, (_, depth) => `Subject: ${String(depth)}\nContent-Type: message/rfc822\n\n`).join('')}x`,
      ),
    ],
    ['headers without end', 'a.eml', bytes(`From: a@b.example\n${'X-A: b\n'.repeat(400_000)}\nx`)],
    [
      'HTML without end',
      'a.eml',
      bytes(`From: a@b.example\nContent-Type: text/html\n\n${'<div>'.repeat(100_000)}`),
    ],
    [
      'words without end',
      'a.eml',
      bytes(`From: a@b.example\nSubject: interview\n\n${'leider unfortunately march 10 at '.repeat(60_000)}`),
    ],
  ])('reads %s', async (_, name, content) => {
    const from = busyMs();
    const line = await readBytes(name, content);
    const ms = busyMs() - from;
    expect(line.kind).toMatch(/csv|ics|eml/);
    expect(ms).toBeLessThan(LONGEST_MS * 4);
  });

  it.each([
    ['a text that is pasted', pastedLetter],
    ['a line that names people', peopleNamedIn],
  ] as const)('looks for addresses in %s, however long its words are', (_, read) => {
    const text = `When: interview\nWith: ${'a'.repeat(200_000)}`;
    const from = busyMs();
    read(text, 0 as Instant);
    expect(busyMs() - from).toBeLessThan(LONGEST_MS * 4);
  });

  it('refuses what is too large, in words', async () => {
    const large = await readBytes('a.csv', new Uint8Array(33 * 1024 * 1024).fill(65));
    const wide = await readBytes('a.csv', bytes(`Company,Role,${'x,'.repeat(1_000)}\nAcorn,Dev\n`));
    expect(large.problems.join()).toContain('larger than 32 MB');
    expect(wide.problems.join()).toContain('1,003 columns');
  });
});
