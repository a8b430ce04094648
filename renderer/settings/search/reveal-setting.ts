/** Moves the focus to a setting of the section that is shown, found by its text. */

const focusable = 'input, button, select, textarea, [tabindex="0"]';

/**
 * Focuses the setting's control. While it is being loaded, or if there is none, its text has the focus, or the section's
 * title while even that is missing; the control gets it as soon as it is there, unless the focus has moved on by then.
 */
export function revealSetting(panel: HTMLElement, label: string): void {
  let place: HTMLElement | null = null;
  const reveal = () => {
    const text = textOf(panel, label);
    const control = text && controlOf(text, panel);
    if (control) {
      focusAt(control, text);
      return true;
    }
    const next = text ?? panel.querySelector<HTMLElement>('h3');
    if (next && next !== place) focusText(next);
    place = next;
    return false;
  };
  if (reveal()) return;
  const observer = new MutationObserver(() => {
    const hasMovedOn = document.activeElement !== place && document.activeElement !== document.body;
    if (hasMovedOn || !panel.checkVisibility() || reveal()) observer.disconnect();
  });
  observer.observe(panel, { childList: true, subtree: true });
}

function textOf(panel: HTMLElement, label: string): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>('*')].find(
    (element) => element.childElementCount === 0 && element.textContent.trim() === label,
  );
}

/** Text is no stop of the Tab key, and isn't pressed either: it can have the focus only this once. */
function focusText(text: HTMLElement): void {
  text.tabIndex = -1;
  text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true });
  focusAt(text, text);
}

/** Marked for a dialog that has just opened and hasn't chosen yet what gets the focus first. */
function focusAt(element: HTMLElement, text: HTMLElement): void {
  element.dataset.autofocus = 'true';
  element.addEventListener('blur', () => delete element.dataset.autofocus, { once: true });
  text.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true, focusVisible: true });
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
