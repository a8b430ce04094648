import { expect, it, vi } from 'vitest';
import { showView } from '../../core/navigation';
import { askToPrint, usePrintRequest } from './print-request';

vi.stubGlobal('document', { activeElement: null });

it('printing that was asked for is forgotten if the Insights are left before the figures are there', () => {
  showView('board');
  askToPrint();
  expect(usePrintRequest.getState().isAsked).toBe(true);
  showView('board');
  showView('insights');
  expect(usePrintRequest.getState().isAsked).toBe(false);
});
