import { describe, expect, it } from 'vitest';
import { applicationSubject, settingsSubject } from '../../../shared/events/event';
import { BODY_VERSION } from '../../../shared/events/upcast';
import type { ApplicationId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import {
  createTestServices,
  createTestServicesOver,
  instant,
  type TestServices,
} from '../../../tests/support/test-services';
import { newId } from '../../platform/new-id';
import type { Committed } from '../../ports/change-maker';
import { createCommits } from './commits';
import { createRecorder } from './recorder';

const now = instant('2026-03-03T15:00:00Z');

function begin() {
  const services = createTestServices(now);
  const [first, second] = ['A', 'B'].map((company) => add(services, company));
  if (!first || !second) throw new Error('not added');
  return { services, first, second };
}

function add(services: TestServices, company: string): ApplicationId {
  const interviews = [interviewInput(instant('2026-03-03T14:00:00Z'))];
  const made = services.changes.make(
    'add-application',
    { details: detailsInput({ company }), interviews },
    'window',
  );
  if (!made.ok || made.value.applicationId === null) throw new Error('not added');
  return made.value.applicationId;
}

describe('one change', () => {
  it('may touch several applications and the settings, and is undone and redone as one, even after a restart', () => {
    const { services, first, second } = begin();
    const heard: Committed[] = [];
    const commits = createCommits(() => undefined);
    commits.listen((committed) => heard.push(committed));
    const { store } = services;
    const recorder = createRecorder({
      ...{ store, commits, nextId: newId, clock: { now: () => now } },
      ...{ onMore: () => undefined, report: () => undefined },
    });
    const archive = { type: 'application-archived' } as const;
    const pause = { type: 'reminders-paused', until: instant('2026-03-04T15:00:00Z') } as const;
    const description = { name: 'archived', company: '', role: '', stage: null } as const;
    const done = recorder.change('window', (recording) => {
      const changeId = recording.append({
        ...{ origin: 'window', description },
        happenings: [
          { subject: applicationSubject(first), bodies: [archive] },
          { subject: applicationSubject(second), bodies: [archive] },
          { subject: settingsSubject, bodies: [pause] },
        ],
      });
      return accept({ changeId, description, applicationId: null });
    });
    expect(done.ok).toBe(true);
    const archived = () => services.board.read().cards.map(({ isArchived }) => isArchived);
    expect(archived()).toEqual([true, true]);
    expect(services.settings.read().pausedUntil).toBe(pause.until);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      hasSettingsChanged: true,
      board: { saved: [{ isArchived: true }, { isArchived: true }] },
    });

    const restarted = createTestServicesOver(services);
    expect(restarted.changes.undo('window')).toMatchObject({ ok: true, value: { applicationId: null } });
    expect(archived()).toEqual([false, false]);
    expect(services.settings.read().pausedUntil).toBeNull();
    expect(restarted.changes.redo('window').ok).toBe(true);
    expect(archived()).toEqual([true, true]);
    expect(restarted.projectionDifferences()).toEqual([]);
  });

  it("reads its application's events once, and announces exactly the rows it wrote", () => {
    const { services, first } = begin();
    const heard: Committed[] = [];
    services.changes.onCommitted((committed) => heard.push(committed));
    services.changes.make('archive-application', { applicationId: first }, 'window');
    expect(heard[0]?.board).toEqual({ saved: services.store.cards.shown([first]), removed: [] });
  });

  it('names its device and the changes the device had seen, and its events come after every known one', () => {
    const { services, first } = begin();
    services.setNow(instant('2026-03-01T00:00:00Z'));
    services.changes.make('archive-application', { applicationId: first }, 'window');
    const events = [...services.store.events.all()];
    const last = events.at(-1);
    expect(last).toMatchObject({
      body: { type: 'application-archived' },
      at: services.now(),
      hlc: { ms: now },
    });
    expect(new Set(events.map(({ deviceId }) => deviceId)).size).toBe(1);
    const parents = services.connection
      .prepare('SELECT parent_id FROM change_parent WHERE change_id = ?')
      .pluck()
      .all(last?.changeId);
    expect(parents).toEqual([events[0]?.changeId]);
  });
});

describe('nothing is announced or answered before it is saved', () => {
  /** Whether something was heard, and whether a transaction was open at that moment. */
  function listen(services: TestServices): boolean[] {
    const heard: boolean[] = [];
    services.changes.onCommitted(() => heard.push(services.connection.inTransaction));
    return heard;
  }

  it('a change, its undo, and what time did are announced after COMMIT', () => {
    const { services, first } = begin();
    const heard = listen(services);
    expect(services.changes.make('archive-application', { applicationId: first }, 'window').ok).toBe(true);
    expect(services.changes.undo('window').ok).toBe(true);
    expect(heard).toEqual([false, false]);
    services.setNow(instant('2026-04-03T15:00:00Z'));
    services.passingOfTime.tick(services.now());
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).not.toContain(true);
  });

  it('a COMMIT that fails is answered with a fault, announced to nobody, and leaves nothing behind', () => {
    const { services, first } = begin();
    const heard = listen(services);
    const before = [...services.store.events.all()];
    const commits = createCommits(() => undefined);
    commits.listen(() => heard.push(true));
    const recorder = createRecorder({
      ...{ store: services.store, commits, nextId: newId, clock: { now: () => now } },
      ...{ onMore: () => undefined, report: () => undefined },
    });
    const description = { name: 'archived', company: '', role: '', stage: null } as const;
    const answer = recorder.change('window', (recording) => {
      const bodies = [{ type: 'application-archived' } as const];
      const happenings = [{ subject: applicationSubject(first), bodies }];
      const changeId = recording.append({ origin: 'window', description, happenings });
      // Found wrong by COMMIT only.
      services.connection.pragma('defer_foreign_keys = ON');
      services.connection.prepare('INSERT INTO change_parent VALUES (?, ?)').run(newId(), newId());
      return accept({ changeId, description, applicationId: first });
    });
    expect(answer).toMatchObject({ ok: false, refusal: { tag: 'fault' } });
    expect(heard).toEqual([]);
    expect(services.connection.inTransaction).toBe(false);
    expect([...services.store.events.all()]).toEqual(before);
    expect(services.board.read().cards.map(({ isArchived }) => isArchived)).toEqual([false, false]);
  });
});

describe("an event that can't be read", () => {
  it.each([
    ['newer', `type = 'interview-held'`],
    ['newer', `version = ${BODY_VERSION + 1}`],
    ['damaged', `body = '{"type":'`],
  ] as const)('(%s: %s) is kept as it came, and its application is shown and left alone', (cause, damage) => {
    const { services, first, second } = begin();
    services.connection
      .prepare(`UPDATE event SET ${damage} WHERE subject = ? AND type = 'interview-added'`)
      .run(first);
    const stored = () =>
      services.connection.prepare('SELECT type, version, body FROM event WHERE subject = ?').all(first);
    const before = stored();
    expect(services.detail.read(first)).toMatchObject({
      ok: true,
      value: { application: { company: 'A', unreadable: cause }, card: { unreadable: cause } },
    });
    const refusal = { tag: 'state', reason: `unreadable-${cause}` };
    expect(services.changes.make('archive-application', { applicationId: first }, 'window')).toEqual({
      ok: false,
      refusal,
    });
    expect(services.changes.make('archive-application', { applicationId: second }, 'window').ok).toBe(true);
    expect(services.changes.undo('window').ok).toBe(true);
    expect(services.changes.undo('window').ok).toBe(true);
    expect(services.changes.undo('window')).toEqual({ ok: false, refusal });
    expect(stored()).toEqual(before);
  });

  it("doesn't hide an application, even as its first event", () => {
    const { services, first } = begin();
    services.connection
      .prepare(`UPDATE event SET type = 'application-found' WHERE subject = ? AND type = 'application-added'`)
      .run(first);
    expect(services.detail.read(first)).toMatchObject({
      ok: true,
      value: { application: { company: '', unreadable: 'newer' } },
    });
  });
});
