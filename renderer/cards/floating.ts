/** Opens a card's menu, the times to be reminded at, or the reasons of its dates. */
import { useWindow, type Floating } from '../core/navigation';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import { cardElementId, focusCardOrHeir, isFocusNowhere } from './focus/card-focus';

/** What had the focus when it opened, if that is another place of the card: a line of Due now or of the calendar, or its details. */
let opener: HTMLElement | null = null;

function noteOpener(): void {
  const { activeElement } = document;
  const place = activeElement?.closest('[data-card], [data-panel]');
  opener = activeElement instanceof HTMLElement && place?.id === '' ? activeElement : null;
}

/** Opens it below `at`, an element or a point of the window; an interview's element says which one it is. */
export function openFloating(
  tag: Floating['tag'],
  applicationId: ApplicationId,
  at: Element | DOMPoint,
  element: Element | null = at instanceof Element ? at : null,
): void {
  const point = at instanceof Element ? below(at) : at;
  noteOpener();
  const interview = element instanceof HTMLElement ? element.dataset.interview : undefined;
  useWindow.setState({
    floating: {
      ...{ tag, applicationId, x: point.x, y: point.y },
      ...(interview === undefined ? {} : { interviewId: interview as InterviewId }),
    },
  });
}

/** Opens it at the card's own element; does nothing if the card isn't drawn. */
export function openFloatingAtCard(tag: Floating['tag'], applicationId: ApplicationId): void {
  const element = document.getElementById(cardElementId(applicationId));
  if (element) openFloating(tag, applicationId, element);
}

/**
 * Closes it and returns the focus to where it was opened, or to its card, unless something else has the focus by now. Does nothing if it is no longer
 * the one open: a menu entry may have opened the reasons in its place.
 */
export function closeFloating(which: Floating): void {
  if (useWindow.getState().floating !== which) return;
  useWindow.setState({ floating: null });
  requestAnimationFrame(() => {
    if (!isFocusNowhere()) return;
    if (opener?.isConnected === true) opener.focus();
    else focusCardOrHeir(which.applicationId);
  });
}

function below(element: Element): DOMPoint {
  const box = element.getBoundingClientRect();
  return new DOMPoint(box.left + Math.min(box.width, 48) / 2, box.bottom);
}
