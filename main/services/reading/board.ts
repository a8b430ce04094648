import type { BoardSnapshot, Card, UndoState } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Store } from '../../ports/store';

export interface BoardService {
  /** Every card shown, in no particular order. */
  read(): BoardSnapshot;
  /** The requested cards that exist and aren't deleted. */
  cardsOf(applicationIds: readonly ApplicationId[]): readonly Card[];
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
    cardsOf: (applicationIds) => store.cards.shown(applicationIds),
  };
}
