import { beforeEach, describe, expect, it, vi } from 'vitest';
import { insertBareChange } from '../../../tests/support/bare-change';
import type { Step } from '../../../shared/model/application';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { PlannedRow, ReminderLedger } from '../../ports/reminder-ledger';
import { connectRaw, type Connection } from '../file/connection';
import { migrate } from '../file/migrate';
import { allMigrations } from '../migrations/all-migrations';
import { createReminderLedger, reportQueries, wakeQueries } from './reminder-ledger';

const at = (ms: number): Instant => (1_772_000_000_000 + ms) as Instant;
const idOf = (n: number): string => `019cb000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const applicationId = idOf(1) as ApplicationId;
const notificationId = idOf(900);

let db: Connection;
let ledger: ReminderLedger;

beforeEach(() => {
  db = connectRaw(':memory:');
  migrate(db, { migrations: allMigrations, backupFolder: null, now: () => at(0) });
  ledger = createReminderLedger(db);
});

type RowChange = Partial<Omit<PlannedRow, 'interviewId' | 'step'>> & {
  readonly interviewId?: InterviewId;
  readonly step?: Step;
};

function row(change: RowChange = {}): PlannedRow {
  const instant = change.at ?? at(100);
  return {
    applicationId,
    interviewId: idOf(2) as InterviewId,
    step: 'thank-you',
    kind: 'due',
    at: instant,
    notifyAt: instant,
    latestAt: at(1_000),
    plannedAt: at(0),
    isCurrent: true,
    ...change,
  };
}

function plan(change: RowChange = {}): number {
  const planned = row(change);
  ledger.plan(planned);
  const found = ledger
    .remindersOf(planned.applicationId)
    .find((one) => one.at === planned.at && one.kind === planned.kind);
  if (!found) throw new Error('Not planned');
  return found.id;
}

function claim(shown: readonly number[]): void {
  ledger.claim({ id: notificationId, runId: 'run-1', at: at(100), shown });
}

describe('the ledger', () => {
  it('only ever has one row per reminder', () => {
    plan();
    plan();
    expect(ledger.remindersOf(applicationId)).toHaveLength(1);
  });

  it('plans one again that was cancelled before it was shown, but never one that was shown or covered', () => {
    const cancelled = plan();
    ledger.resolve(cancelled, 'cancelled', at(50));
    plan();
    expect(ledger.remindersOf(applicationId)[0]?.state).toBe('planned');

    const covered = plan({ kind: 'nudge', at: at(90) });
    claim([cancelled]);
    ledger.noteNotified(notificationId, at(101), 'accepted', [covered]);
    plan();
    plan({ kind: 'nudge', at: at(90) });
    expect(
      ledger
        .remindersOf(applicationId)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['notified', 'superseded']);
  });

  it("keeps one dormant while its step isn't current yet, and plans it when it is", () => {
    plan({ isCurrent: false });
    expect(ledger.pending(0, 10)).toEqual([]);
    expect(ledger.nextNotifyAfter(at(0))).toBeNull();
    plan();
    expect(ledger.pending(0, 10)).toMatchObject([{ state: 'planned' }]);
  });

  it('counts a reminder as held while it waits past its instant', () => {
    const id = plan();
    ledger.retime(id, at(500), at(1_000));
    expect(ledger.toNotify(at(400), 10)).toEqual([]);
    expect(ledger.toNotify(at(500), 10)[0]?.state).toBe('held');
    ledger.retime(id, at(100), at(1_000));
    expect(ledger.toNotify(at(100), 10)[0]?.state).toBe('planned');
  });

  it('keeps a claim until the system has accepted it', () => {
    claim([plan()]);
    ledger.noteRefused(notificationId, 'nobody there');
    expect(ledger.toNotify(at(100), 10)[0]).toMatchObject({ state: 'claimed', notificationId });
    ledger.noteNotified(notificationId, at(130), 'accepted', []);
    expect(ledger.toNotify(at(200), 10)).toEqual([]);
    expect(ledger.notification(notificationId)).toMatchObject({
      notifiedAt: at(130),
      reminders: [{ state: 'notified', notifiedAt: at(130) }],
    });
  });

  it('writes nothing if the same is claimed again', () => {
    const ids = [plan({ kind: 'nudge', at: at(90) }), plan()];
    claim(ids);
    const written = () => db.prepare('SELECT total_changes()').pluck().get();
    const before = written();
    claim(ids);
    expect(written()).toBe(before);
  });

  it('a notification covers only what was claimed for it last; the rest keeps its id', () => {
    const [held, shown] = [plan({ kind: 'nudge', at: at(90) }), plan()];
    claim([held, shown]);
    ledger.noteRefused(notificationId, 'nobody there');
    claim([shown]);
    ledger.noteNotified(notificationId, at(130), 'accepted', []);
    expect(ledger.toNotify(at(200), 10)).toMatchObject([
      { id: held, state: 'held', notificationId, notifiedAt: null },
    ]);
  });

  it('releases a cancelled claim, so that it can still be shown', () => {
    const id = plan();
    claim([id]);
    ledger.resolve(id, 'cancelled', at(110));
    ledger.noteNotified(notificationId, at(120), 'accepted', []);
    expect(ledger.notification(notificationId)?.reminders).toEqual([]);
    plan();
    expect(ledger.remindersOf(applicationId)[0]).toMatchObject({
      state: 'planned',
      notificationId: null,
      notifiedAt: null,
    });
  });

  it("finds notifications that nothing requires any more and that weren't withdrawn", () => {
    const id = plan();
    claim([id]);
    ledger.noteNotified(notificationId, at(110), 'accepted', []);
    expect(ledger.leftOver()).toEqual([]);
    ledger.resolve(id, 'acted', at(120));
    expect(ledger.leftOver()).toEqual([notificationId]);
    ledger.noteWithdrawn(notificationId, at(121));
    expect(ledger.leftOver()).toEqual([]);
    // Shown again under its id, it is on the screen again.
    claim([]);
    expect(ledger.leftOver()).toEqual([notificationId]);
  });

  it('refuses an impossible state', () => {
    const id = plan();
    const set = (column: string) => () => db.prepare(`UPDATE reminder SET ${column} WHERE id = ?`).run(id);
    expect(set(`state = 'notified'`)).toThrow(/CHECK/);
    expect(set(`state = 'forgotten'`)).toThrow(/CHECK/);
    expect(set(`state = 'cancelled'`)).toThrow(/CHECK/);
    expect(set(`notified_at_ms = 5`)).toThrow(/CHECK/);
    expect(set(`at_ms = 'soon'`)).toThrow(/INTEGER/);
  });

  it('does all of a transaction or nothing, even if it is nested', () => {
    expect(() =>
      ledger.transact(() => {
        plan();
        ledger.transact(() => plan({ kind: 'nudge', at: at(50) }));
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(ledger.pending(0, 10)).toEqual([]);
  });
});

describe('a plan', () => {
  const synchronous = () => db.pragma('synchronous', { simple: true });

  it("doesn't wait for the disk, but everything after it does", () => {
    db.pragma('synchronous = FULL');
    expect(ledger.transactPlan(() => [plan(), synchronous()])).toEqual([1, 1]);
    expect(synchronous()).toBe(2);
    expect(() =>
      ledger.transactPlan(() => {
        plan({ kind: 'nudge', at: at(50) });
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(synchronous()).toBe(2);
    expect(ledger.pending(0, 10)).toHaveLength(1);
  });

  it('that leaves its transaction open says why, and everything waits for the disk again once that has ended', () => {
    vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
      const fail = () => {
        db.exec('BEGIN');
        throw new Error('disk I/O error');
      };
      return Object.assign(fail, { default: fail, deferred: fail, immediate: fail, exclusive: fail });
    });
    expect(() => ledger.transactPlan(() => plan())).toThrow('disk I/O error');
    expect([db.inTransaction, synchronous()]).toEqual([true, 1]);
    db.exec('ROLLBACK');
    expect(ledger.transact(synchronous)).toBe(2);
  });

  it('is as durable as the transaction it is part of', () => {
    db.pragma('synchronous = FULL');
    ledger.transact(() => ledger.transactPlan(() => expect(synchronous()).toBe(2)));
  });
});

describe('what makes an application stale', () => {
  const insertEvent = (ms: number, id: string | null, type = 'application-archived') => {
    const subject = id === null ? { kind: 'settings', key: 'settings' } : { kind: 'application', key: id };
    insertBareChange(db, subject, { type }, at(ms));
  };
  const plannedUntil = (replanAt: Instant) =>
    ledger.savePlanNote({ applicationId, plannedAt: at(0), replanAt });
  const timing = { policyMark: 'a', holdMark: 'b' };

  it('is any of its events, from the commit on', () => {
    insertEvent(1, applicationId);
    expect(ledger.staleApplications(at(0), 10)).toEqual([{ applicationId, changedAt: at(1) }]);
    plannedUntil(at(700));
    expect(ledger.staleApplications(at(0), 10)).toEqual([]);
    expect(ledger.nextReplanAt()).toBe(at(700));
    insertEvent(2, applicationId);
    expect(ledger.staleApplications(at(0), 10)).toEqual([{ applicationId, changedAt: at(2) }]);
  });

  it("is known with the first change since it was planned; a lapse doesn't count", () => {
    plannedUntil(at(700));
    insertEvent(1, applicationId, 'step-lapsed');
    expect(ledger.staleApplications(at(0), 10)).toEqual([{ applicationId, changedAt: null }]);
    insertEvent(2, applicationId);
    insertEvent(3, applicationId);
    ledger.postponePlan(applicationId, at(900));
    expect(ledger.staleApplications(at(900), 10)).toEqual([{ applicationId, changedAt: at(2) }]);
  });

  it('is a policy change, as of when the settings changed', () => {
    ledger.saveTiming(timing);
    plannedUntil(at(700));
    insertEvent(1, null);
    insertEvent(2, null);
    expect(ledger.staleApplications(at(0), 10)).toEqual([]);
    expect(ledger.readTiming()).toEqual({ ...timing, changedAt: at(1) });
    ledger.markAllStale(at(1));
    expect(ledger.staleApplications(at(0), 10)).toEqual([{ applicationId, changedAt: at(1) }]);
    ledger.saveTiming(timing);
    expect(ledger.readTiming()).toEqual({ ...timing, changedAt: null });
  });

  it('is the passing of time, and a plan made while the clock was ahead', () => {
    const stale = [{ applicationId, changedAt: null }];
    ledger.savePlanNote({ applicationId, plannedAt: at(500), replanAt: at(700) });
    expect(ledger.staleApplications(at(700), 10)).toEqual(stale);
    expect(ledger.staleApplications(at(100), 10)).toEqual([]);
    ledger.markStaleWherePlannedAfter(at(100));
    expect(ledger.staleApplications(at(100), 10)).toEqual(stale);
  });
});

describe('finding what is next, and what was last', () => {
  it.each(Object.entries({ ...wakeQueries, ...reportQueries }))('uses an index: %s', (_name, sql) => {
    for (let n = 1; n <= 500; n += 1) {
      ledger.plan(row({ applicationId: idOf(n) as ApplicationId, at: at(n) }));
      ledger.savePlanNote({ applicationId: idOf(n) as ApplicationId, plannedAt: at(0), replanAt: at(n) });
    }
    db.exec('ANALYZE');
    const parameters = Array.from({ length: sql.split('?').length - 1 }, () => 1);
    const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    for (const { detail } of steps) expect(detail).toMatch(/USING (COVERING )?INDEX|^CORRELATED/);
    expect(steps.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
  });
});
