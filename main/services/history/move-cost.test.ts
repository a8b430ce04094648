/** What a change reads and computes: counted, so that it can't grow unseen. How long it takes: `npm run bench -- move`. */
import { expect, it, vi } from 'vitest';
import * as folding from '../../../shared/events/fold-application';
import { foldApplication } from '../../../shared/events/fold-application';
import { progressOf } from '../../../shared/rules/progress/progress';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

vi.mock('../../../shared/events/fold-application', { spy: true });
vi.mock('../../../shared/rules/progress/progress', { spy: true });

it("a move reads its application's events once, folds them once, and computes the progress four times", () => {
  expect(vi.isMockFunction(folding.foldApplication)).toBe(true);
  const services = createTestServices(instant('2026-03-03T16:00:00Z'));
  const interviews = [interviewInput(instant('2026-03-03T15:00:00Z'))];
  const added = services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
  const applicationId = added.ok ? added.value.applicationId : null;
  if (applicationId === null) throw new Error('not added');
  const read = vi.spyOn(services.store.events, 'ofApplication');
  vi.mocked(foldApplication).mockClear();
  vi.mocked(progressOf).mockClear();
  const moved = services.changes.make(
    'move-card',
    { applicationId, to: 'check-in', outcome: null },
    'window',
  );
  expect(moved.ok).toBe(true);
  expect(read).toHaveBeenCalledTimes(1);
  expect(foldApplication).toHaveBeenCalledTimes(1);
  // Before and after; for a move that skips a step, also at its target, twice.
  expect(progressOf).toHaveBeenCalledTimes(4);
});
