import { useEffect, type RefObject } from 'react';

/**
 * Gives `area` the focus where the focused element inside it is taken away: the keyboard then goes on from there instead of
 * from the beginning of the window. `area` can be focused.
 */
export function useFocusKeptInside(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let focused: Node | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      focused = target instanceof Node ? target : null;
    };
    // Without a related target the element was taken away (or the window left): that is what is to be mended.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) focused = null;
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) focused = null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || element.contains(focused)) return;
      focused = null;
      if (document.activeElement === document.body) element.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPointerDown, true);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [area]);
}
