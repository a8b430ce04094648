/** Keeps the keyboard focus in a list whose rows can be removed. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const focusable = 'input, button';

/**
 * When the focused row of `list` is removed, the one that moves up gets the focus, or else the one before; without any
 * row left, the next control after the list does. The rows are its children; `count` is how many there are.
 */
export function useRowHeir(list: RefObject<HTMLElement | null>, count: number): void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      // A row's own menu is drawn elsewhere.
      if (target instanceof Element && target.closest('[role="menu"]')) return;
      const rows = [...(list.current?.children ?? [])];
      const index = rows.findIndex((row) => target instanceof Node && row.contains(target));
      place.current = index === -1 ? null : index;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [list]);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isShorter = count < before.current;
    before.current = count;
    const { current: element } = list;
    if (!isShorter || place.current === null || element?.contains(document.activeElement)) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const row = element?.children[Math.min(place.current, count - 1)];
    (row?.querySelector<HTMLElement>(focusable) ?? controlAfter(element))?.focus();
  }, [list, count]);
}

function controlAfter(list: HTMLElement | null): HTMLElement | null {
  for (let next = list?.nextElementSibling; next; next = next.nextElementSibling) {
    const control = next.querySelector<HTMLElement>(focusable);
    if (control) return control;
  }
  return null;
}
