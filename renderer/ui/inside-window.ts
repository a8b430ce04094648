/** Keeps floating elements inside the window, even if they then cover the point they belong to. */
export const insideWindow = { flip: false, shift: { crossAxis: true, padding: 8 } } as const;
