/** The board's cards as last sent by main. The only copy in the window. */
import { create } from 'zustand';
import type { BoardChange, BoardSnapshot, Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Failure } from '@shared/model/outcome';

export interface BoardState {
  readonly status: 'reading' | 'ready' | 'failed';
  readonly refusal: Failure | null;
  readonly cards: ReadonlyMap<ApplicationId, Card>;
  /** The card that Tab reaches; arrow keys move it (one tab stop for the whole board). */
  readonly tabStop: ApplicationId | null;
  /** The card being dragged, and the column under it. */
  readonly dragged: ApplicationId | null;
}

export const useBoard = create<BoardState>(() => ({
  status: 'reading',
  refusal: null,
  cards: new Map(),
  tabStop: null,
  dragged: null,
}));

/** Changes received while the board was being read; they are newer than what is read. */
let early: BoardChange[] = [];

/** Replaces the whole board. */
export function acceptSnapshot({ cards }: BoardSnapshot): void {
  useBoard.setState({
    status: 'ready',
    refusal: null,
    cards: new Map(cards.map((card) => [card.id, card])),
  });
  const missed = early;
  early = [];
  if (missed.length > 0) acceptChanges(missed);
}

/** The board couldn't be read. */
export function acceptFailure(refusal: Failure): void {
  // The next reading contains them, and perhaps newer ones.
  early = [];
  useBoard.setState({ status: 'failed', refusal });
}

/** Applies changes, in their order. An unchanged card stays the same object, so that it isn't drawn again. */
export function acceptChanges(changes: readonly BoardChange[]): void {
  if (useBoard.getState().status === 'reading') {
    early.push(...changes);
    return;
  }
  useBoard.setState(({ cards: before }) => {
    const cards = new Map(before);
    for (const { saved, removed } of changes) {
      for (const card of saved) cards.set(card.id, card);
      for (const id of removed) cards.delete(id);
    }
    last = { before, after: cards, changes };
    return { cards };
  });
}

let last: {
  readonly before: BoardState['cards'];
  readonly after: BoardState['cards'];
  readonly changes: readonly BoardChange[];
} | null = null;

/** The cards that the last changes took from `before`, and those they put into `after`; null if they weren't these. */
export function lastChanges(
  before: BoardState['cards'],
  after: BoardState['cards'],
): { readonly gone: ReadonlySet<Card>; readonly come: readonly Card[] } | null {
  if (last?.before !== before || last.after !== after) return null;
  const ids = new Set(
    last.changes.flatMap(({ saved, removed }) => [...saved.map(({ id }) => id), ...removed]),
  );
  return {
    gone: new Set([...ids].flatMap((id) => before.get(id) ?? [])),
    come: [...ids].flatMap((id) => after.get(id) ?? []),
  };
}

/** The card of an application, or null if it is gone. */
export function cardById(id: ApplicationId): Card | null {
  return useBoard.getState().cards.get(id) ?? null;
}
