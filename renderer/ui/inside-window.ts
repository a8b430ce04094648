/** Keeps what floats inside the window: rather over the point it belongs to than beyond the window's edge. */
export const insideWindow = { flip: false, shift: { crossAxis: true, padding: 8 } } as const;
