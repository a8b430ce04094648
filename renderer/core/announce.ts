/** Speaks to screen readers through the page's polite live region (renderer/index.html). */

const REPEAT_MARK = '\u00A0';
/** Long enough for a screen reader to take the words up; it then reads them to their end by itself. */
const STANDS_MS = 1_000;
/** More would be told long after it happened; the oldest that waits makes room. */
const MAX_WAITING = 3;

let waiting: readonly string[] = [];
let isTaken = false;

/** Says `text` once what is being read is finished. Saying the same twice is heard twice; nothing said at once is lost. */
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
