import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { isFocusNowhere, keepFocusIn } from './card-focus';
import { heirOf } from './grid-navigation';

type Columns = readonly (readonly ApplicationId[])[];

/**
 * Keeps the keyboard focus inside `area`: a card that moves takes it along; if the focused card is gone, its neighbour
 * gets it, and if there is none, the area. Cards are elements with `data-card`; `idColumns` are those drawn now, and `focus` focuses one.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  idColumns: Columns,
  focus: (id: ApplicationId) => void,
): void {
  const focused = useFocusedCard(area);
  const before = useRef(idColumns);
  useLayoutEffect(() => {
    const columnsBefore = before.current;
    before.current = idColumns;
    const id = focused.current;
    if (id === null || columnsBefore === idColumns) return;
    if (!isFocusNowhere()) return;
    const heir = idColumns.some((ids) => ids.includes(id)) ? id : heirOf(columnsBefore, idColumns, id);
    if (heir) focus(heir);
    else keepFocusIn(area.current);
  }, [area, idColumns, focus, focused]);
}

/** The card that has, or last had, the focus inside `area`; null once the focus went elsewhere. */
function useFocusedCard(area: RefObject<HTMLElement | null>): RefObject<ApplicationId | null> {
  const focused = useRef<ApplicationId | null>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const onFocusIn = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
      focused.current = (card?.dataset.card as ApplicationId | undefined) ?? null;
    };
    // Without a related target, the element was removed (or the window left): that is what has to be repaired.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) focused.current = null;
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) focused.current = null;
    };
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [area]);
  return focused;
}
