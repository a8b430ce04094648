import { useEffect, type RefObject } from 'react';

/**
 * Focuses `area` if the focused element inside it is removed, so that Tab continues from there instead of from the start
 * of the window. `area` must be focusable.
 */
export function useFocusKeptInside(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let focused: Node | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      focused = target instanceof Node ? target : null;
    };
    // Without a related target, the element was removed (or the window lost the focus).
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
