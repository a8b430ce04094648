import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openInMemory } from '../file/open-in-memory';
import { createStore } from './store';
import type { Instant } from '../../../shared/model/time';
import { detailsInput } from '../../../tests/support/inputs';
import { servicesOver } from '../../../tests/support/data-folder';

it('a database that turns up in another folder counts as another device, with its own Undo', () => {
  const { connection } = openInMemory(() => undefined);
  const storeIn = (folderMark: string) =>
    createStore(connection, { installation: { folderMark, newId: randomUUID }, report: () => undefined });
  const added = { details: detailsInput(), interviews: [] };
  const here = storeIn('here');
  expect(servicesOver({ store: here }).changes.make('add-application', added, 'window').ok).toBe(true);
  const again = storeIn('here');
  const now = 0 as Instant;
  expect(again.journal.stamp(now).deviceId).toBe(here.journal.stamp(now).deviceId);
  expect(again.changes.nextUndo()).toMatchObject({ description: { name: 'added' } });

  const there = storeIn('there');
  expect(there.journal.stamp(now).deviceId).not.toBe(here.journal.stamp(now).deviceId);
  expect(there.changes.nextUndo()).toBeNull();
  const [change] = there.changes.inUndoOrder();
  if (!change) throw new Error('no change');
  // The history can undo any change.
  expect(servicesOver({ store: there }).changes.undoChange(change.changeId, 'window').ok).toBe(true);
});
