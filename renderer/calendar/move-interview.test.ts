import { expect, it } from 'vitest';
import type { Application, Interview } from '@shared/model/application';
import { movedInterview } from './move-interview';

const interview = {
  kind: 'interview',
  startsAt: Date.parse('2026-03-05T14:00:00-05:00'),
  endsAt: Date.parse('2026-03-05T15:00:00-05:00'),
  timeZone: 'America/New_York',
  peopleMet: ['ann'],
  talkingPoints: ['Sailing'],
  answer: null,
} as unknown as Interview;
const application = {
  contacts: [{ id: 'ann', name: 'Ann', role: '', email: '', hasStrongConnection: false, notes: 'Kept' }],
} as unknown as Application;

it('an interview keeps its time of day where it takes place, also over a change of the clocks, and all it knows', () => {
  const moved = movedInterview(application, interview, 5);
  expect(new Date(moved.startsAt).toISOString(), 'summer time began on 8 March').toBe(
    '2026-03-10T18:00:00.000Z',
  );
  expect(moved.endsAt - moved.startsAt).toBe(3_600_000);
  expect(moved).toMatchObject({ talkingPoints: ['Sailing'], people: [{ id: 'ann', name: 'Ann' }] });
});
