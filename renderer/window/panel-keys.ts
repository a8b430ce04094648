import type { KeyboardEvent } from 'react';
import type { Card } from '@shared/model/card';
import { actOnCardAt } from '../cards/focus/use-card-keys';

/** What in the panel has no use for letters. */
const idle = '[data-panel], button, a';

/**
 * The keys of the panel's card, unless what has the focus could use them itself. What opens, opens at the focus, or below the
 * panel's heading.
 */
export function actInPanel(event: KeyboardEvent<HTMLElement>, card: Card): void {
  const { target, currentTarget: panel } = event;
  if (event.defaultPrevented || event.key === ' ') return;
  // What opens over the panel has keys of its own, and isn't in its element.
  if (!(target instanceof HTMLElement) || !panel.contains(target) || !target.matches(idle)) return;
  const at = target === panel ? (panel.querySelector('h2') ?? panel) : target;
  if (!actOnCardAt(event, card, at)) return;
  event.preventDefault();
  // What this key opened closes on a key pressed outside it, so it must not see this one.
  event.stopPropagation();
}
