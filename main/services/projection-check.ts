import { refuse } from '../../shared/model/result';
import type { Instant } from '../../shared/model/time';
import type { Store } from '../ports/store';
import { projectAll, type ProjectingDeps } from './projecting';

/**
 * What the projections say otherwise than the events, as seen at `now`; empty where they agree, as they must whenever the
 * passing of time was recorded up to `now`. Everything is made anew and thrown away again: nothing is changed. Slow.
 */
export function projectionDifferences(deps: ProjectingDeps, now: Instant): readonly string[] {
  const { store } = deps;
  const before = projectedLines(store);
  let after = before;
  // Refusing rolls back what was only made to look at it.
  store.write(() => {
    projectAll(deps, now);
    after = projectedLines(store);
    return refuse(null);
  });
  const missing = [...after].filter((line) => !before.has(line)).map((line) => `missing: ${line}`);
  const stray = [...before].filter((line) => !after.has(line)).map((line) => `stray: ${line}`);
  return [...missing, ...stray];
}

function projectedLines(store: Store): ReadonlySet<string> {
  const rows = store.events
    .applicationIds()
    .flatMap((applicationId) => store.cards.byId(applicationId) ?? []);
  const changes = store.changes.inUndoOrder();
  return new Set([
    ...rows.map((row) => `card ${JSON.stringify(row)}`),
    ...changes.map((record, index) => `change ${index} ${JSON.stringify(record)}`),
    `settings ${JSON.stringify(store.settings.read())}`,
  ]);
}
