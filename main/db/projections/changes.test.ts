import { expect, it } from 'vitest';
import { openInMemory } from '../file/open-in-memory';
import { changeProjectionSql } from './changes';

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
