/** Speaks to screen readers through the page's polite live region (renderer/index.html). */

const REPEAT_MARK = '\u00A0';

/** Says `text` once what is being read is finished. Saying the same twice is heard twice. */
export function announce(text: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  // A live region only speaks when its text changes.
  region.textContent = region.textContent === text ? text + REPEAT_MARK : text;
}
