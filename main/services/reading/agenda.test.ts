import { expect, it } from 'vitest';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';
import { agendaSelection } from '../../db/stores/agenda-store';
import type { CalendarDate } from '../../../shared/model/time';

const date = (text: string) => text as CalendarDate;

it('the agenda has the interviews and named dates of a span, until they are cancelled, closed or deleted', () => {
  const services = createTestServices(instant('2026-03-05T20:00:00Z'));
  const said = { text: '', saidOn: date('2026-03-03'), answerBy: date('2026-03-20') };
  const interviews = [
    interviewInput(instant('2026-03-03T19:00:00Z'), { answer: said }),
    interviewInput(instant('2026-03-30T23:30:00-04:00')),
  ];
  services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
  const kinds = (from: string, to: string) =>
    services.board.agenda(date(from), date(to)).map(({ kind }) => kind);
  expect(kinds('2026-03-01', '2026-03-31')).toEqual(['interview', 'interview']);
  expect(kinds('2026-03-04', '2026-03-29')).toEqual([]);
  const [, planned] = services.board.agenda(date('2026-03-01'), date('2026-03-31'));
  if (planned?.kind !== 'interview') throw new Error('It is not there.');
  const { applicationId, interviewId } = planned;
  services.changes.make('cancel-interview', { applicationId, interviewId }, 'window');
  expect(kinds('2026-03-01', '2026-03-31'), 'the last round that is left named a date').toEqual([
    'interview',
    'answer',
  ]);
  services.changes.make('close-application', { applicationId, outcome: 'rejected' }, 'window');
  expect(kinds('2026-03-01', '2026-03-31')).toEqual(['interview']);
  services.changes.make('delete-application', { applicationId }, 'window');
  expect(kinds('2026-03-01', '2026-03-31')).toEqual([]);
});

it('the agenda is found by an index', () => {
  const { connection } = createTestServices(instant('2026-03-05T20:00:00Z'));
  const plan = connection
    .prepare(`EXPLAIN QUERY PLAN ${agendaSelection}`)
    .all('2026-03-01', '2026-03-31') as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain('agenda_by_day');
});
