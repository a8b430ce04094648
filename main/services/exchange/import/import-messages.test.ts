import { expect, it } from 'vitest';
import { dateOf } from '../../../../shared/rules/calendar/calendar';
import { namesOf, previewOf, taken } from '../../../../tests/support/exchange/importing';
import { readingContext } from '../../../../tests/support/exchange/read-fixture';
import { instant } from '../../../../tests/support/test-services';

it('asks for no message a second time that the file says was sent', async () => {
  const { services, service } = taken(
    'Company,Role,Interview Date,Status\nMoss,Editor,2026-03-09 10:00,Thank-you sent\n',
  );
  const { rows } = await previewOf(service);
  expect(rows).toMatchObject([{ stage: 'check-in', ask: ['message'] }]);
  service.apply({ all: 'skip', rows: {} });
  expect(namesOf(services)).toContain('Moss check-in');
  expect(services.projectionDifferences()).toEqual([]);
});

it('records the messages whose days the row names, from which the next dates follow', async () => {
  const { services, service } = taken(
    'Company,Role,Interview Date,Thank-you sent,Follow-up sent,Status\n' +
      'Moss,Editor,2026-02-16 10:00,2026-02-17,2026-03-03,Interview\n' +
      'Fern,Editor,2026-02-16 10:00,,2026-02-24,Rejected\n',
  );
  const { rows, messageCount } = await previewOf(service);
  expect(messageCount).toBe(3);
  const checkIn = { step: 'check-in', sentOn: '2026-03-03' };
  expect(rows).toMatchObject([
    { stage: 'final', ask: [], messages: [{ step: 'thank-you', sentOn: '2026-02-17' }, checkIn] },
    { stage: 'closed', messages: [{ step: 'check-in', sentOn: '2026-02-24' }] },
  ]);
  service.apply({ all: 'skip', rows: {} });
  const { cards } = services.board.read();
  const [moss, fern] = ['Moss', 'Fern'].map((name) => cards.find(({ company }) => company === name));
  // Two weeks after the check-in, not three weeks after the interview.
  expect(moss?.current?.step).toBe('final');
  expect(moss?.current && dateOf(moss.current.dueAt, readingContext.zone)).toBe('2026-03-17');
  expect(moss && services.applications.fold(moss.id)).toMatchObject({
    touches: [
      { step: 'thank-you', contactId: null, text: '', sentAt: instant('2026-02-17T11:00:00Z') },
      { step: 'check-in', contactId: null, text: '', sentAt: instant('2026-03-03T11:00:00Z') },
    ],
    ...{ notes: '', skips: [] },
  });
  expect(fern && services.applications.fold(fern.id)).toMatchObject({
    closed: { outcome: 'rejected' },
    touches: [{ step: 'check-in' }],
  });
  expect(services.projectionDifferences()).toEqual([]);
});

it('adds messages to a known application once, and notes those that contradict what is recorded', async () => {
  const file = (day: string) =>
    `Company,Role,Interview Date,Followed up\nACME,Product Designer,2026-02-16 10:00,${day}\n`;
  const { services, service } = taken(file('2026-03-03'));
  const again = async (text: string) => {
    service.take({ name: 'jobs.csv', base64: Buffer.from(text).toString('base64'), isFirst: true });
    await previewOf(service);
    return service.apply({ all: 'merge', rows: {} });
  };
  await previewOf(service);
  expect(service.compare({ place: 0 })?.fields).toContainEqual({
    ...{ field: 'messages', row: expect.stringContaining('Check-in sent') as string },
    ...{ known: '', merged: 'row' },
  });
  expect(service.apply({ all: 'merge', rows: {} }).ok).toBe(true);
  const [card] = services.board.read().cards;
  const acme = () => card && services.applications.fold(card.id);
  expect(acme()).toMatchObject({ notes: 'old note', touches: [{ step: 'check-in' }] });
  expect((await again(file('2026-03-03'))).ok).toBe(false);
  expect((await again(file('2026-03-05'))).ok).toBe(true);
  expect(acme()).toMatchObject({ notes: 'old note\nFollowed up: 2026-03-05', touches: [{}] });
  expect((await again(file('2026-03-05'))).ok).toBe(false);
  expect(services.projectionDifferences()).toEqual([]);
});
