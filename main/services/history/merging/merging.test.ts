import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesV1 } from '../../../../shared/events/v1/bodies';
import type { ApplicationId } from '../../../../shared/model/ids';
import { accept } from '../../../../shared/model/result';
import type { Instant } from '../../../../shared/model/time';
import { doSomething, someAct } from '../../../../tests/support/acts';
import { zone } from '../../../../tests/support/build-application';
import {
  exportedText,
  importText,
  readText,
  recordGolden,
} from '../../../../tests/support/exchange/own-export';
import { detailsInput, importedInput, interviewInput } from '../../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../../tests/support/test-services';
import { newId } from '../../../platform/new-id';
import { createServices } from '../../services';
import { UNDO_DELETE_MS } from '../passing-of-time';

const now = instant('2026-03-03T15:00:00Z');

function add(services: TestServices, company: string): ApplicationId {
  const made = services.changes.make(
    'add-application',
    {
      details: detailsInput({ company }),
      interviews: [interviewInput(instant('2026-03-02T15:00:00Z'))],
    },
    'window',
  );
  if (!made.ok || made.value.applicationId === null) throw new Error('not added');
  return made.value.applicationId;
}

const companiesOf = (services: TestServices) =>
  services.board
    .read()
    .cards.map(({ company }) => company)
    .toSorted();

/** A life with everything that has its own way through an export. */
function fullProfile(): TestServices {
  const services = createTestServices(now);
  recordGolden(services);
  add(services, 'Kept');
  add(services, 'Undone');
  services.changes.undo('window');
  add(services, 'Redone');
  services.changes.undo('window');
  services.changes.redo('window');
  services.changes.make('delete-application', { applicationId: add(services, 'Purged') }, 'window');
  services.setNow((now + UNDO_DELETE_MS + 1) as Instant);
  services.passingOfTime.tick(services.now());
  services.changes.make('delete-application', { applicationId: add(services, 'Deleted') }, 'window');
  services.drafts.save('application-form', '{"company":"Half “filled”\\n"}');
  return services;
}

describe('an export', () => {
  it('of every kind of event, imported into an empty profile, is exported again with the same bytes', () => {
    const from = fullProfile();
    const text = exportedText(from);
    for (const type of Object.keys(bodiesV1)) expect(text).toContain(`"type":"${type}"`);
    const to = createTestServices(from.now());
    importText(to, text);
    expect(exportedText(to)).toBe(text);
    expect(companiesOf(to)).toEqual(companiesOf(from));
    expect(to.settings.read()).toEqual(from.settings.read());
    expect(to.drafts.read('application-form')).toBe(from.drafts.read('application-form'));
    expect(to.projectionDifferences()).toEqual([]);
    expect(to.reports).toEqual([]);
  });

  it('of a purged application holds nothing but that it existed', () => {
    const text = exportedText(fullProfile());
    expect(text).not.toContain('Purged');
    expect(text).toContain('application-purged');
    expect(text).toContain('Deleted');
  });

  it('imported twice changes nothing', () => {
    const from = fullProfile();
    const text = exportedText(from);
    importText(from, text);
    expect(exportedText(from)).toBe(text);
    const { changes, drafts } = readText(text);
    expect(from.merger.compare(changes, drafts)).toMatchObject({
      changes: 0,
      known: changes.length,
      settingsChanges: 0,
      applications: [],
      drafts: 0,
    });
  });

  it('says what it would add before it is imported', () => {
    const from = createTestServices(now);
    const both = add(from, 'Both');
    const to = createTestServices(now);
    importText(to, exportedText(from));
    from.changes.make('archive-application', { applicationId: both }, 'window');
    add(from, 'New');
    const { changes, drafts } = readText(exportedText(from));
    const compared = to.merger.compare(changes, drafts);
    expect(compared).toMatchObject({ changes: 2, known: 1 });
    expect(
      compared.applications.map(({ application, isNew }) => [application?.company, isNew]).toSorted(),
    ).toEqual([
      ['Both', false],
      ['New', true],
    ]);
    expect(companiesOf(to)).toEqual(['Both']);
  });

  it('of two profiles, each imported into the other, makes them the same, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(someAct, { minLength: 4, maxLength: 16, size: 'max' }), (acts) => {
        const [a, b] = [createTestServices(now), createTestServices((now + 60_000) as Instant)];
        add(a, 'A');
        add(b, 'B');
        importText(b, exportedText(a));
        acts.forEach((act, n) => doSomething(n % 2 === 0 ? a : b, act));
        importText(a, exportedText(b));
        importText(b, exportedText(a));
        importText(a, exportedText(b));
        expect(exportedText(a)).toBe(exportedText(b));
        const derived = a.projectionDifferences().filter((name) => /^(change|heads) /u.test(name));
        expect(derived).toEqual([]);
        for (const { connection } of [a, b]) connection.close();
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['one large import', 0, 1],
    ['many changes', 0, 12],
    ['a few changes to a long history', 9, 12],
  ])('of %s says evenly how far it is', (_, known, count) => {
    const from = createTestServices(now);
    const perImport = Array.from({ length: 24 / count }, () => importedInput({ company: 'Acme' }));
    for (let n = 0; n < count; n += 1) from.imports.make(perImport, 'window');
    const { changes } = readText(exportedText(from));
    const { store } = createTestServices(now);
    const shares: number[] = [];
    const merger = (onProgress: (share: number) => void) =>
      createServices({
        ...{ store, clock: { now: () => now }, computerZone: () => zone('Europe/Berlin'), nextId: newId },
        ...{ report: () => undefined, onProgress },
      }).merger;
    merger(() => undefined).merge(changes.slice(0, known), []);
    expect(merger((share) => shares.push(share)).merge(changes, [])).toEqual(accept(count - known));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const steps = [...shares, 1].map((share, n) => share - (shares[n - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });

  it('brings no reminder for what was due before it came', () => {
    const from = createTestServices(now);
    const id = add(from, 'Old');
    const to = createTestServices(instant('2026-03-20T10:00:00Z'));
    importText(to, exportedText(from));
    const row = to.connection
      .prepare('SELECT changed_at_ms AS changedAt FROM reminder_plan WHERE application_id = ?')
      .get(id);
    expect(row).toEqual({ changedAt: to.now() });
  });

  it('removes here what was removed for good there, and brings back nothing that was removed here', () => {
    const a = createTestServices(now);
    const gone = add(a, 'Gone');
    const early = exportedText(a);
    const b = createTestServices(now);
    importText(b, early);
    a.changes.make('delete-application', { applicationId: gone }, 'window');
    a.setNow((now + UNDO_DELETE_MS + 1) as Instant);
    a.passingOfTime.tick(a.now());
    importText(a, early);
    expect(exportedText(a)).not.toContain('Gone');
    importText(b, exportedText(a));
    expect(exportedText(b)).toBe(exportedText(a));
    expect(b.store.people.all()).toEqual([]);
  });
});
