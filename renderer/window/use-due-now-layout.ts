import type { DueNowListProps } from '../due-now/due-now-list';
import { useMatches } from '../core/media';
import { useWindow } from '../core/navigation';

/** Below these widths, in CSS pixels, the list would take room that the board needs. */
const WIDE = matchMedia('(width >= 960px)');
const WIDE_WITH_PANEL = matchMedia('(width >= 1360px)');

/** Whether Due now is open, and beside or over the board: depends on the window's width and the user's choice. */
export function useDueNowLayout(): DueNowListProps {
  const hasPanel = useWindow((state) => state.panel !== null);
  const chosen = useWindow((state) => state.isDueNowOpen);
  const isWide = useMatches(hasPanel ? WIDE_WITH_PANEL : WIDE);
  return { isOpen: isWide ? (chosen ?? true) : chosen === true, isFloating: !isWide };
}
