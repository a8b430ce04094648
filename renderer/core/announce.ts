/** Speaks to screen readers through the page's polite live region (renderer/index.html). */

const REPEAT_MARK = '\u00A0';
/** Long enough for a screen reader to pick up the words, which it then reads to the end. */
const STANDS_MS = 1_000;
/** More would be spoken long after it happened; the oldest one waiting is dropped. */
const MAX_WAITING = 3;

let waiting: readonly string[] = [];
let isTaken = false;

/** Says `text` once the previous text is finished. The same text twice is spoken twice; nothing is lost. */
export function announce(text: string): void {
  if (isTaken) waiting = [...waiting, text].slice(-MAX_WAITING);
  else say(text);
}

function say(text: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  // A live region only speaks when its text changes.
  region.textContent = region.textContent === text ? text + REPEAT_MARK : text;
  isTaken = true;
  setTimeout(sayNext, STANDS_MS);
}

function sayNext(): void {
  isTaken = false;
  const [next, ...rest] = waiting;
  waiting = rest;
  if (next !== undefined) say(next);
}
