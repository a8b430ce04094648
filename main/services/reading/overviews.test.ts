import { expect, it } from 'vitest';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

it('the table reads of each application asked for who is known there, and when both sides last wrote', () => {
  const services = createTestServices(instant('2026-03-05T20:00:00Z'));
  const endsAt = instant('2026-03-03T19:00:00Z');
  const interviews = [interviewInput(endsAt, { people: [personInput('Rosa Diaz'), personInput('Ann Ray')] })];
  const details = { ...detailsInput(), industry: 'Finance' };
  const added = services.changes.make('add-application', { details, interviews }, 'window');
  services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
  const card = services.board.read().cards.find(({ current }) => current !== null);
  if (!added.ok || !card?.current) throw new Error('There is no step.');
  const { id: applicationId } = card;
  services.changes.make(
    'record-reply',
    { applicationId, reply: { kind: 'news', text: 'Soon', receivedAt: instant('2026-03-05T19:00:00Z') } },
    'window',
  );
  expect(services.board.overviews([applicationId])).toEqual([
    {
      ...{ applicationId, industry: 'Finance', addedAt: instant('2026-03-05T20:00:00Z') },
      ...{ heardAt: instant('2026-03-05T19:00:00Z'), sentAt: null, people: ['Rosa Diaz', 'Ann Ray'] },
      rounds: [interviews[0]?.startsAt],
    },
  ]);
  expect(services.board.overviews([])).toEqual([]);
  services.changes.make('delete-application', { applicationId }, 'window');
  expect(services.board.overviews([applicationId]), 'deleted').toEqual([]);
});
