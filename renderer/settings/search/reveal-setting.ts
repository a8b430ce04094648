/** Moves the focus to a setting of the section that is shown, found by its text. */

/** A section that is loading its data may take this long to show the setting. */
const LONGEST_WAIT_MS = 2_000;

const focusable = 'input, button, select, textarea, [tabindex="0"]';

/** Waits until `panel` has the setting. */
export function revealSetting(panel: HTMLElement, label: string): void {
  if (focusSetting(panel, label)) return;
  const observer = new MutationObserver(() => {
    if (focusSetting(panel, label)) observer.disconnect();
  });
  observer.observe(panel, { childList: true, subtree: true });
  setTimeout(() => {
    observer.disconnect();
  }, LONGEST_WAIT_MS);
}

function focusSetting(panel: HTMLElement, label: string): boolean {
  const text = [...panel.querySelectorAll<HTMLElement>('*')].find(
    (element) => element.childElementCount === 0 && element.textContent.trim() === label,
  );
  if (!text) return false;
  text.scrollIntoView({ block: 'center' });
  const target = controlOf(text, panel);
  if (!target) return false;
  target.focus({ preventScroll: true, focusVisible: true });
  return true;
}

/** What the text names, or the next thing below it that can have the focus. */
function controlOf(text: HTMLElement, panel: HTMLElement): HTMLElement | undefined {
  const named =
    text instanceof HTMLLabelElement && text.control
      ? text.control
      : text.id !== '' && panel.querySelector<HTMLElement>(`[aria-labelledby~="${CSS.escape(text.id)}"]`);
  const group = named || undefined;
  if (group?.matches(focusable)) return group;
  const within = group ? [...group.querySelectorAll<HTMLElement>(focusable)] : [];
  // A part of a section that is still being read has no control yet.
  const part = text.closest('section');
  const scope = part && panel.contains(part) ? part : panel;
  const all = [...scope.querySelectorAll<HTMLElement>(focusable)];
  return (
    within.find((one) => one.matches(':checked')) ??
    within[0] ??
    all.find((one) => text.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    all.at(-1)
  );
}
