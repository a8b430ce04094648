/** Lists that open below a field: never higher than the room they have in the window; the rest is scrolled. */

/** The gap to the edge of the window, and what a list has around its entries. */
const PADDING = 8;
const AROUND = 10;

interface SizedList {
  readonly availableHeight: number;
  readonly elements: { readonly floating: HTMLElement };
}

/** On the side with more room, and as high as that room. */
export const besideField = {
  flip: { fallbackStrategy: 'bestFit', padding: PADDING },
  size: {
    padding: PADDING,
    apply: ({ availableHeight, elements }: SizedList) =>
      elements.floating.style.setProperty('--list-room', `${availableHeight - AROUND}px`),
  },
} as const;

/** The list itself scrolls (library.css): a part inside it that scrolls would have to take the focus. */
export const listThatScrolls = { withScrollArea: false } as const;
