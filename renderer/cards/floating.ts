/** Opens a card's menu, or the reasons of its dates. */
import { useWindow, type Floating } from '../core/navigation';
import type { ApplicationId } from '@shared/model/ids';
import { cardElementId, focusCardOrHeir } from './focus/card-focus';

/** Opens it below `at`, an element or a point of the window. */
export function openFloating(
  tag: Floating['tag'],
  applicationId: ApplicationId,
  at: Element | DOMPoint,
): void {
  const point = at instanceof Element ? below(at) : at;
  useWindow.setState({ floating: { tag, applicationId, x: point.x, y: point.y } });
}

/** Opens it at the card's own element; does nothing if the card isn't drawn. */
export function openFloatingAtCard(tag: Floating['tag'], applicationId: ApplicationId): void {
  const element = document.getElementById(cardElementId(applicationId));
  if (element) openFloating(tag, applicationId, element);
}

/**
 * Closes it and returns the focus to its card, unless something else has the focus by now. Does nothing if it is no longer
 * the one open: a menu entry may have opened the reasons in its place.
 */
export function closeFloating(which: Floating): void {
  if (useWindow.getState().floating !== which) return;
  useWindow.setState({ floating: null });
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) focusCardOrHeir(which.applicationId);
  });
}

function below(element: Element): DOMPoint {
  const box = element.getBoundingClientRect();
  return new DOMPoint(box.left + Math.min(box.width, 48) / 2, box.bottom);
}
