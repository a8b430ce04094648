import { useEffect } from 'react';

/** What opens over the views, and may lie under the pointer afterwards. */
const layers = '[data-panel], [role="dialog"], [role="menu"]';

/**
 * Whoever double-clicks a card opens its panel with the first click, and the second may hit "Mark sent" in it. So further
 * clicks count only in the layer in which the first was made.
 */
export function useDoubleClicks(): void {
  useEffect(() => {
    let begunIn: Element | null = null;
    const layerOf = ({ target }: MouseEvent) => (target instanceof Element ? target.closest(layers) : null);
    const onMouse = (event: MouseEvent) => {
      if (event.detail <= 1) {
        if (event.type === 'mousedown') begunIn = layerOf(event);
      } else if (layerOf(event) !== begunIn) {
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
