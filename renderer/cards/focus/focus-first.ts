import { firstShown } from '../selection/selection';
import { focusCard } from './card-focus';

/** Goes to the first card of the view, which may be what a search found; does nothing if it shows none. */
export function focusFirstShown(): void {
  const first = firstShown();
  if (first !== null) focusCard(first);
}
