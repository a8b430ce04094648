import type { BoardChange, BoardSnapshot, UndoState } from '../../../shared/model/card';
import type { Committed } from '../../ports/change-maker';
import type { Store } from '../../ports/store';

export interface BoardService {
  /** Every card that is shown, in no particular order. */
  read(): BoardSnapshot;
  /** What a commit changed on the board. */
  changeOf(committed: Committed): BoardChange;
  /** What Undo and Redo would do. */
  undoState(): UndoState;
}

export function createBoardService({ store }: { readonly store: Store }): BoardService {
  const undoState = (): UndoState => ({
    undo: store.changes.nextUndo()?.description ?? null,
    redo: store.changes.nextRedo()?.description ?? null,
  });
  return {
    undoState,
    read: () => ({ cards: store.cards.all() }),
    changeOf({ applicationIds }) {
      const saved = store.cards.shown(applicationIds);
      const shown = new Set(saved.map(({ id }) => id));
      return { saved, removed: applicationIds.filter((id) => !shown.has(id)) };
    },
  };
}
