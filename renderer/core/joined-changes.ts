/**
 * Changes that are undone and redone as one: files that were dropped together, or a line of the history. Known until the
 * window closes; main knows what was typed in one field. Pure but for what it remembers.
 */
import type { ChangeId } from '@shared/model/ids';

/** Each joined change with the one it continues. */
const earlier = new Map<ChangeId, ChangeId>();

/** The last one undone of several, with how many follow it. */
const undoneTogether = new Map<ChangeId, number>();

/** `later` continues `before`, in the same field. */
export function joinChanges(before: ChangeId, later: ChangeId): void {
  earlier.set(later, before);
}

/** Undoes with `undo` what a change continues, latest first, until that fails. */
export async function undoJoined(
  changeId: ChangeId,
  undo: (changeId: ChangeId) => Promise<boolean>,
): Promise<void> {
  let last = changeId;
  let count = 0;
  for (let next = earlier.get(last); next !== undefined && (await undo(next)); next = earlier.get(next)) {
    last = next;
    count += 1;
  }
  undoneTogether.set(last, count);
}

/** Redoes with `redo` as many more as were undone together with this one, until that fails. */
export async function redoJoined(changeId: ChangeId, redo: () => Promise<boolean>): Promise<void> {
  for (let count = undoneTogether.get(changeId) ?? 0; count > 0; count -= 1) {
    if (!(await redo())) return;
  }
}
