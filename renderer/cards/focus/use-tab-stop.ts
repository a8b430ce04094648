import { useEffect, useRef, type FocusEvent, type MouseEvent } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { openFloating } from '../floating';
import { useBoard } from '../store';
import { passWish } from './card-focus';
import { heirOf } from './grid-navigation';

/** The tab stop, as long as the focus hasn't been there: the next view begins with its own first card instead. */
let unvisited: ApplicationId | null = null;

/** Keeps one of the visible cards reachable by Tab. */
export function useTabStop(idColumns: readonly (readonly ApplicationId[])[]): void {
  const before = useRef(idColumns);
  const isNew = useRef(true);
  // Once they are painted: a change of the store would be drawn with everything else that waits for that.
  useEffect(() => {
    const columnsBefore = before.current;
    before.current = idColumns;
    const { tabStop } = useBoard.getState();
    const beginsAtFirst = tabStop === null || (isNew.current && tabStop === unvisited);
    isNew.current = false;
    if (!beginsAtFirst && idColumns.some((ids) => ids.includes(tabStop))) return;
    const first = idColumns.find((ids) => ids.length > 0)?.[0] ?? null;
    if (beginsAtFirst) unvisited = first;
    const next = beginsAtFirst ? first : heirOf(columnsBefore, idColumns, tabStop);
    useBoard.setState({ tabStop: next });
    if (tabStop !== null) passWish(tabStop, next);
  }, [idColumns]);
}

/** Tab returns to the card that last had the focus, however it got it. */
export function noteTabStop({ target }: FocusEvent<HTMLElement>): void {
  const { card } = target.dataset;
  if (card === undefined) return;
  unvisited = null;
  useBoard.setState({ tabStop: card as ApplicationId });
}

/** The right mouse button opens the card's menu at the pointer. */
export function openMenuAtPointer(event: MouseEvent<HTMLElement>): void {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
  if (!card?.dataset.card) return;
  event.preventDefault();
  openFloating('menu', card.dataset.card as ApplicationId, new DOMPoint(event.clientX, event.clientY), card);
}
