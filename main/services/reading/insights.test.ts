import { expect, it } from 'vitest';
import type { TimeZone } from '../../../shared/model/time';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

it('insights follow what is recorded, undone and deleted', () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const { changes } = services;
  const waits = () => {
    const [all] = services.insights.read('America/New_York' as TimeZone).responses.all;
    return all?.dots.map(({ days, answered }) => [days, answered]) ?? [];
  };
  expect(waits()).toEqual([]);
  const added = changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interviewInput(instant('2026-03-03T19:00:00Z'))] },
    'window',
  );
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  const { applicationId } = added.value;
  services.setNow(instant('2026-03-09T20:00:00Z'));
  expect(waits()).toEqual([[6, false]]);

  const reply = { kind: 'rejection', receivedAt: null, text: '', answerBy: null, interview: null } as const;
  expect(changes.make('record-reply', { applicationId, reply }, 'window').ok).toBe(true);
  services.setNow(instant('2026-03-20T20:00:00Z'));
  expect(waits()).toEqual([[6, true]]);
  changes.undo('window');
  expect(waits()).toEqual([[17, false]]);
  changes.make('delete-application', { applicationId }, 'window');
  expect(waits()).toEqual([]);
  expect(services.projectionDifferences()).toEqual([]);
});
