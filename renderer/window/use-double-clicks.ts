import { useEffect } from 'react';

/** What opens over the views, and may be under the pointer afterwards. */
const layers = '[data-panel], [role="dialog"], [role="menu"]';
/** What acts on a click. */
const pressables = 'button, a, [role="menuitem"], [role="option"], [data-card]';

/**
 * Whoever double-clicks means one thing. The first click may open a panel whose "Mark sent" the second would hit, or take
 * away what it hit, so that the next one lies there. So further clicks count only on what the first was made on, and not
 * even there if a button would do the next thing by then (`data-once`).
 */
export function useDoubleClicks(): void {
  useEffect(() => {
    let begunIn: Element | null = null;
    let begunOn: Element | null = null;
    const onMouse = (event: MouseEvent) => {
      const { target, type, detail } = event;
      const [layer, pressed] = [closestTo(target, layers), closestTo(target, pressables)];
      if (detail <= 1) {
        if (type === 'mousedown') [begunIn, begunOn] = [layer, pressed];
      } else if (layer !== begunIn || pressed !== begunOn || pressed?.hasAttribute('data-once') === true) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const types = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;
    for (const type of types) document.addEventListener(type, onMouse, true);
    return () => {
      for (const type of types) document.removeEventListener(type, onMouse, true);
    };
  }, []);
}

function closestTo(target: EventTarget | null, what: string): Element | null {
  return target instanceof Element ? target.closest(what) : null;
}
