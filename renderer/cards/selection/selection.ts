/** Which cards are selected, the same in every view. Not stored: a new window begins with none. */
import { useLayoutEffect, useState, type MouseEvent } from 'react';
import { create } from 'zustand';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../store';

export interface Selection {
  /** In the order they were selected. May name a card that is gone; `selectedCards` leaves it out. */
  readonly ids: ReadonlySet<ApplicationId>;
  /** Where a range begins: the card selected last by itself. */
  readonly anchor: ApplicationId | null;
  /** The cards that Shift and the arrow keys went over, the last one last. */
  readonly trail: readonly ApplicationId[];
}

const nothing: Selection = { ids: new Set(), anchor: null, trail: [] };

export const useSelection = create<Selection>(() => nothing);

export function useIsSelected(id: ApplicationId): boolean {
  return useSelection(({ ids }) => ids.has(id));
}

/** True once anything was selected in this window: the bar stays, to say when nothing is selected any more. */
export function useHasSelected(): boolean {
  const [has, setHas] = useState(false);
  const isSelecting = useSelection(({ ids }) => ids.size > 0);
  if (isSelecting && !has) setHas(true);
  return has || isSelecting;
}

/** Selects the card, or no longer. */
export function toggleSelected(id: ApplicationId): void {
  useSelection.setState(({ ids: before }) => {
    const ids = new Set(before);
    if (!ids.delete(id)) ids.add(id);
    return { ids, anchor: id, trail: [] };
  });
}

/** Selects the card and those passed on the way from it; on the way back, they are no longer selected. */
export function extendSelection(from: ApplicationId, way: readonly ApplicationId[]): void {
  useSelection.setState(({ ids: before, trail: went }) => {
    const trail = went.at(-1) === from ? [...went] : [from];
    const ids = new Set(before);
    for (const to of way) {
      const here = trail.at(-1) ?? from;
      if (trail.at(-2) === to) {
        ids.delete(here);
        trail.pop();
      } else {
        ids.add(here).add(to);
        trail.push(to);
      }
    }
    return { ids, anchor: way.at(-1) ?? from, trail };
  });
}

/** Selects everything from the anchor to the card, in the order a view shows them, besides what was selected. */
export function selectRange(id: ApplicationId, order: readonly ApplicationId[]): void {
  useSelection.setState(({ ids: before, anchor }) => {
    const to = order.indexOf(id);
    const from = anchor === null ? -1 : order.indexOf(anchor);
    if (to === -1) return {};
    const range = from === -1 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { ids: new Set([...before, ...range]), anchor: from === -1 ? id : anchor, trail: [] };
  });
}

/** Selects these and nothing else. */
export function selectOnly(ids: Iterable<ApplicationId>): void {
  useSelection.setState({ ...nothing, ids: new Set(ids) });
}

let shown: readonly (readonly ApplicationId[])[] = [];

/** Makes the cards of the view that is shown known, for selecting all of them. */
export function useShownCards(idColumns: readonly (readonly ApplicationId[])[]): void {
  useLayoutEffect(() => {
    shown = idColumns;
    return () => {
      shown = [];
    };
  }, [idColumns]);
}

/** True if the view that is shown has the card in it, drawn or scrolled away. */
export function isShown(id: ApplicationId): boolean {
  return shown.some((ids) => ids.includes(id));
}

/** The first card of the view that is shown; null if it shows none. */
export function firstShown(): ApplicationId | null {
  return shown.find((ids) => ids.length > 0)?.[0] ?? null;
}

/** Selects every card of the view that is shown. */
export function selectAllShown(): void {
  if (shown.some((ids) => ids.length > 0)) selectOnly(shown.flat());
}

/** True if anything was selected. */
export function clearSelection(): boolean {
  const had = useSelection.getState().ids.size > 0;
  if (had) useSelection.setState(nothing);
  return had;
}

/** The selected cards that are there. */
export function selectedCards(): readonly Card[] {
  const { cards } = useBoard.getState();
  return [...useSelection.getState().ids].flatMap((id) => cards.get(id) ?? []);
}

/** True if the card is selected and others are too: what is done with it is then done with all of them, if possible. */
export function isOneOfSelected(id: ApplicationId): boolean {
  const { ids } = useSelection.getState();
  const { cards } = useBoard.getState();
  if (!ids.has(id) || !cards.has(id)) return false;
  for (const other of ids) if (other !== id && cards.has(other)) return true;
  return false;
}

/** The same, drawn again when the selection changes. */
export function useIsOneOfSelected(id: ApplicationId): boolean {
  return useSelection(() => isOneOfSelected(id));
}

/** For the element around all cards: a click with Ctrl, Cmd or Shift on one of them selects, and does nothing else. */
export function selectOnClick(event: MouseEvent<HTMLElement>, order: () => readonly ApplicationId[]): void {
  const { target } = event;
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  if (!card?.dataset.card) return;
  if (!selectByClick(card.dataset.card as ApplicationId, event, order)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The modifiers of a click. */
interface Modifiers {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a click selects: with Ctrl or Cmd this card too, or no longer; with Shift everything up to it. False for a plain
 * click, which selects nothing.
 */
export function selectByClick(
  id: ApplicationId,
  { ctrlKey, metaKey, shiftKey }: Modifiers,
  order: () => readonly ApplicationId[],
): boolean {
  if (shiftKey) selectRange(id, order());
  else if (ctrlKey || metaKey) toggleSelected(id);
  else return false;
  return true;
}
