/** Lets an entry that moves to another day go there from where it was. */

let moved: { readonly key: string; readonly box: DOMRect } | null = null;

/** Called before the entry moves. */
export function notePlace(key: string): void {
  const entry = document.querySelector(`[data-day] [data-entry="${CSS.escape(key)}"]`);
  moved = entry ? { key, box: entry.getBoundingClientRect() } : null;
}

/** The entry that gets the focus as soon as it is drawn. */
let followed: string | null = null;

/** Focuses an entry: now if it is drawn, otherwise when it is. */
export function followEntry(key: string): void {
  const entry = document.querySelector<HTMLElement>(`[data-day] [data-entry="${CSS.escape(key)}"]`);
  followed = entry ? null : key;
  entry?.focus();
}

/**
 * Called by an entry that is drawn for the first time: moves it to its place if it was elsewhere before, and gives it the
 * focus if it is followed.
 */
export function moveFromPlace(key: string, entry: HTMLElement): void {
  if (followed === key) followEntry(key);
  if (moved?.key !== key) return;
  const { box } = moved;
  moved = null;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { left, top } = entry.getBoundingClientRect();
  const from = `translate(${box.left - left}px, ${box.top - top}px)`;
  entry.animate([{ transform: from }, { transform: 'none' }], { duration: 160, easing: 'ease-out' });
}
