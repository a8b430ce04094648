import type { BoardSnapshot, Card, UndoState } from '../../../shared/model/card';
import type { AgendaEntry } from '../../../shared/model/views/agenda';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Overview } from '../../../shared/model/views/overview';
import type { CalendarDate } from '../../../shared/model/time';
import type { Store } from '../../ports/store';

export interface BoardService {
  /** Every card shown, in no particular order. */
  read(): BoardSnapshot;
  /** The same cards as JSON. */
  readJson(): string;
  /** The requested cards that exist and aren't deleted. */
  cardsOf(applicationIds: readonly ApplicationId[]): readonly Card[];
  /** What the table shows of these applications besides their cards; of those that aren't deleted. */
  overviews(applicationIds: readonly ApplicationId[]): readonly Overview[];
  /** The interviews and named dates from one day to another, both included, for the calendar. */
  agenda(from: CalendarDate, to: CalendarDate): readonly AgendaEntry[];
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
    readJson: () => store.cards.allJson(),
    cardsOf: (applicationIds) => store.cards.shown(applicationIds),
    agenda: (from, to) => store.agenda.between(from, to),
    overviews: (applicationIds) => store.overviews.of(applicationIds),
  };
}
