import { refuse } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { Store } from '../../ports/store';
import { projectAll, type ProjectingDeps } from './projecting';

/**
 * Which rows the projections hold otherwise than the events say, as seen at `now`: each by its table and id, without what
 * the user typed. Empty where they agree, as they must whenever the passing of time was recorded up to `now`. Everything
 * is made anew and thrown away again: nothing is changed. Slow.
 */
export function projectionDifferences(deps: ProjectingDeps, now: Instant): readonly string[] {
  const { store } = deps;
  const before = projectedRows(store);
  let after = before;
  // Refusing rolls back what was only made to look at it.
  store.write(() => {
    projectAll(deps, now);
    after = projectedRows(store);
    return refuse(null);
  });
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

/** What each row says, by its table and id. */
function projectedRows(store: Store): ReadonlyMap<string, string> {
  const rows = store.events
    .applicationIds()
    .flatMap((applicationId) => store.cards.byId(applicationId) ?? []);
  const changes = store.changes.inUndoOrder();
  return new Map([
    ...rows.map((row) => [`card ${row.card.id}`, JSON.stringify(row)] as const),
    ...changes.map(
      (record, index) => [`change ${record.changeId}`, JSON.stringify([index, record])] as const,
    ),
    ['settings', JSON.stringify(store.settings.read())],
  ]);
}
