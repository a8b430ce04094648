import { expect, it, vi } from 'vitest';
import { applicationSubject } from '../../../shared/events/event';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { newId } from '../../platform/new-id';
import type { Connection } from '../file/connection';
import { openInMemory } from '../file/open-in-memory';
import { changeProjectionSql, createChangeProjection } from './changes';

it.each(Object.entries(changeProjectionSql))(
  '%s finds its rows by a key, however long the history is',
  (_name, sql) => {
    const { connection } = openInMemory(() => undefined);
    const plan = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('a change') as { detail: string }[];
    const scans = plan
      .map(({ detail }) => detail)
      .filter((detail) => /^SCAN (?!CONSTANT|judged)/.test(detail));
    expect(plan.length).toBeGreaterThan(0);
    expect(scans).toEqual([]);
  },
);

it('an undo of many applications judges what it undoes once, and looks for heads once each', () => {
  const { connection } = openInMemory(() => undefined);
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  const spied = {
    prepare(sql: string) {
      const statement = connection.prepare(sql);
      vi.spyOn(statement, 'run');
      prepared.set(sql, statement);
      return statement;
    },
  };
  const projection = createChangeProjection(spied as unknown as Connection);
  const undone = newId() as ChangeId;
  const parents = Array.from({ length: 40 }, () => newId() as ChangeId);
  projection.follow({
    ...{ id: newId() as ChangeId, parents, deviceId: newId() as DeviceId, hlc: { ms: 1, n: 0 } },
    ...{ origin: 'window', at: 1 as Instant, description: null },
    events: parents.map(() => ({
      id: newId() as EventId,
      subject: applicationSubject(newId() as ApplicationId),
      body: { type: 'change-undone', changeId: undone },
    })),
  });
  const runs = [...prepared.values()].map((statement) => vi.mocked(statement.run).mock.calls.length);
  expect(prepared.get(changeProjectionSql.judge)?.run).toHaveBeenCalledTimes(1);
  expect(runs.reduce((sum, count) => sum + count, 0)).toBeLessThan(parents.length);
});
