import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator';
import type { Instant } from '../../../../shared/model/time';
import { readingContext } from '../../../../tests/support/exchange/read-fixture';
import { detailsInput, interviewInput, personInput } from '../../../../tests/support/inputs';
import { nastyText } from '../../../../tests/support/nasty-text';
import { createTestServices, instant, type TestServices } from '../../../../tests/support/test-services';
import { readCalendarFile } from '../calendar/calendar-file';
import { calendarText, type CalendarEntry } from './calendar-text';
import { calendarEntries } from './entries';

const ended = instant('2026-03-07T20:00:00-05:00');
const role = `Gärtnerin; "лето", 第一\r\nEND:VCALENDAR ${'ü'.repeat(80)}`;

const entry: CalendarEntry = {
  ...{ uid: 'interview-1@afterword', sequence: 1, changedAt: ended, startsAt: ended, endsAt: ended },
  ...{ summary: '', description: '', location: '', url: '', kind: 'busy' },
};

function profile(): TestServices {
  const services = createTestServices((ended + 3_600_000) as Instant, 'America/New_York');
  services.changes.make(
    'add-application',
    {
      details: detailsInput({ company: 'Elm, Oak & Co', role, postingUrl: 'https://example.com/a;b' }),
      interviews: [
        interviewInput(ended, {
          people: [personInput('Dana Kim'), personInput('Ann\\Bee')],
          link: 'https://zoom.us/j/1',
          location: '5 Main Street, Springfield; room 3',
        }),
      ],
    },
    'window',
  );
  return services;
}

async function textOf(services: TestServices): Promise<string> {
  const { applications, store } = services;
  const entries = await calendarEntries({ applications, events: store.events, t: createTranslator('en').t });
  return calendarText('Afterword', entries);
}

async function eventsOf(services: TestServices) {
  const read = readCalendarFile(Buffer.from(await textOf(services)), readingContext);
  expect(read.problems).toEqual([]);
  return read.events;
}

describe('a calendar file', () => {
  it('is read by our own reader as it was meant, across the change of clocks', async () => {
    const events = await eventsOf(profile());
    expect(events.map(({ uid }) => uid?.replace(/-[0-9a-f-]{36}/u, '-ID'))).toEqual([
      'interview-ID@afterword',
      'step-ID-thank-you@afterword',
    ]);
    const [interview, step] = events;
    expect(interview).toMatchObject({
      start: { kind: 'instant', instant: ended - 3_600_000 },
      end: { kind: 'instant', instant: ended },
      isFloating: false,
      location: '5 Main Street, Springfield; room 3',
      link: 'https://zoom.us/j/1',
      summary: expect.stringContaining('Gärtnerin; "лето", 第一 END:VCALENDAR ü') as string,
    });
    expect(step).toMatchObject({ start: { kind: 'instant', instant: ended + 24 * 3_600_000 } });
  });

  it('has lines of at most 75 octets that end in CRLF, and cuts no character', () => {
    const longText = fc
      .array(fc.oneof(nastyText, fc.constantFrom('a', 'é', 'й', '第', '👩🏽‍💻', '\u0301', ' ', ';', '\n')), {
        minLength: 40,
        maxLength: 300,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(longText, longText, (summary, description) => {
        const file = Buffer.from(calendarText('Afterword', [{ ...entry, summary, description }]));
        const text = file.toString();
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(text.isWellFormed()).toBe(true);
        const [read] = readCalendarFile(file, readingContext).events;
        const shown = (words = '') => words.toWellFormed().replace(/[\s\p{Cc}\p{Cf}]/gu, '');
        expect(shown(read?.summary ?? '')).toBe(shown(summary));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes until something changes, and then a higher sequence under the same id', async () => {
    const services = profile();
    const before = await textOf(services);
    services.setNow((services.now() + 60_000) as Instant);
    expect(await textOf(services)).toBe(before);
    const [first] = await eventsOf(services);
    const [applicationId] = services.store.events.applicationIds();
    const interviewId = applicationId && services.applications.fold(applicationId)?.interviews[0]?.id;
    if (!applicationId || !interviewId) throw new Error('not added');
    services.changes.make('cancel-interview', { applicationId, interviewId }, 'window');
    const [cancelled] = await eventsOf(services);
    expect(cancelled?.uid).toBe(first?.uid);
    expect(cancelled?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
    expect(await textOf(services)).toContain('STATUS:CANCELLED');
    services.changes.undo('window');
    const [again] = await eventsOf(services);
    expect(again?.sequence).toBeGreaterThan(cancelled?.sequence ?? Infinity);
  });

  it('has no step of an application that is closed, and nothing of one that is deleted', async () => {
    const services = profile();
    const [applicationId] = services.store.events.applicationIds();
    if (!applicationId) throw new Error('not added');
    services.changes.make('close-application', { applicationId, outcome: 'withdrew' }, 'window');
    expect(await eventsOf(services)).toHaveLength(1);
    services.changes.make('delete-application', { applicationId }, 'window');
    expect(await textOf(services)).not.toContain('VEVENT');
  });
});
