import { beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationId } from '../../../shared/model/ids';
import { detailsInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';
import { MAX_UNREADABLE_LISTED } from './unreadable';

let services: TestServices;

function add(company: string): ApplicationId {
  const input = { details: detailsInput({ company, role: 'Cellist' }), interviews: [] };
  const added = services.changes.make('add-application', input, 'window');
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  return added.value.applicationId;
}

/** Leaves stored events as a damaged disk or a newer program would have. */
function alter(assignment: string, where = 'TRUE'): void {
  services.connection.prepare(`UPDATE event SET ${assignment} WHERE ${where}`).run();
}

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T20:00:00Z'));
});

describe('what can’t be read', () => {
  it('is empty as long as every event can be read', async () => {
    for (let count = 0; count < 250; count += 1) add(`Company ${count}`);
    expect(await services.unreadable.read()).toEqual({ records: [], count: 0 });
    expect(await services.unreadable.allText()).toBe('');
  });

  it('is listed with its application and the reason, latest first', async () => {
    const elm = add('Elm');
    services.setNow(instant('2026-03-04T20:00:00Z'));
    const oak = add('Oak');
    alter(`body = '{"type":'`, `subject = '${elm}'`);
    alter(`type = 'application-found'`, `subject = '${oak}'`);
    const { records, count } = await services.unreadable.read();
    expect(count).toBe(2);
    expect(records).toMatchObject([
      { application: { id: oak, company: 'Oak', isShown: true }, kind: null, cause: 'newer' },
      { application: { id: elm, role: 'Cellist' }, kind: 'application-added', cause: 'damaged' },
    ]);
    expect(records.map(({ at }) => at)).toEqual([services.now(), instant('2026-03-03T20:00:00Z')]);
  });

  it('may belong to a deleted application, to the settings, or to something only a newer version knows', async () => {
    const elm = add('Elm');
    services.changes.make('delete-application', { applicationId: elm }, 'window');
    services.changes.make('pause-reminders', { until: instant('2026-03-05T08:00:00Z') }, 'window');
    add('Oak');
    alter(`kind = 'calendar', subject = 'work'`, `subject NOT IN ('settings', '${elm}')`);
    alter('version = 2');
    const { records } = await services.unreadable.read();
    const abouts = records.map(({ application, isAboutSettings }) => [
      application?.isShown ?? null,
      isAboutSettings,
    ]);
    expect(abouts).toHaveLength(4);
    expect(abouts).toEqual(
      expect.arrayContaining([
        [false, false],
        [null, true],
        [null, false],
      ]),
    );
  });

  it('is returned exactly as stored', async () => {
    const elm = add('Elm');
    add('Oak');
    alter(`body = '{"type": "Ünread' || char(10) || '😀'`, `subject = '${elm}'`);
    const [record] = (await services.unreadable.read()).records;
    const text = services.unreadable.textOf(record?.row ?? 0);
    expect(text).toContain('problem: damaged (application-added: invalid_type at "")');
    expect(text).toMatch(/body:\n\{"type": "Ünread\n😀\n$/u);
    expect(await services.unreadable.allText()).toBe(text);
  });

  it("is returned only if it can't be read", () => {
    add('Elm');
    expect(services.unreadable.textOf(1)).toBeNull();
    expect(services.unreadable.textOf(99)).toBeNull();
  });

  it('is listed up to a limit, and counted in full', async () => {
    for (let count = 0; count < MAX_UNREADABLE_LISTED + 5; count += 1) add(`Company ${count}`);
    alter('version = 2');
    const { records, count } = await services.unreadable.read();
    expect(records).toHaveLength(MAX_UNREADABLE_LISTED);
    expect(count).toBe(MAX_UNREADABLE_LISTED + 5);
    expect((await services.unreadable.allText()).match(/^id: /gm)).toHaveLength(count);
  });
});
