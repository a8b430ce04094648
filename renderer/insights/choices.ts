/** How the figures are cut: kept while the window is open, and the same on paper. */
import { create } from 'zustand';
import type { Grouping } from '@shared/statistics/insights';

export const funnelCuts = ['all', 'industry', 'source', 'month'] as const;
export type FunnelCut = (typeof funnelCuts)[number];

export interface FigureChoices {
  readonly grouping: Grouping;
  /** The key of the group shown; if it isn't there, the first is. */
  readonly group: string;
  readonly cut: FunnelCut;
  readonly funnel: string;
}

export const useFigureChoices = create<FigureChoices>(() => ({
  grouping: 'all',
  group: '',
  cut: 'all',
  funnel: '',
}));
