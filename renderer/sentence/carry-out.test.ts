import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactId } from '@shared/model/ids';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '@shared/model/time';
import { dateOf, instantOf } from '@shared/rules/calendar/calendar';
import { makeCard, makeStep } from '../../tests/support/cards';
import { acceptSnapshot } from '../cards/store';
import { computerZone } from '../core/clock';
import { toasts } from '../core/toasts';
import { carryOut, fillOf } from './carry-out';
import type { Sentence, SentenceAct } from './sentence';

const step = makeStep({ step: 'thank-you' });
const card = makeCard('thank-you', { company: 'Acme', current: step, people: ['Dana Kim', 'Élodie Brun'] });
const { id: applicationId } = card;
const { interviewId } = step;
const contacts = [
  { id: 'dana' as ContactId, name: 'Dana Kim' },
  { id: 'elodie' as ContactId, name: 'Élodie Brun' },
  { id: 'other dana' as ContactId, name: 'Dana Kim' },
];
/** The first of the two Danas already got it. */
const parts = [
  { contactId: 'dana', record: { tag: 'sent' } },
  { contactId: 'elodie', record: { tag: 'open' } },
  { contactId: 'other dana', record: { tag: 'open' } },
];
const detail = { application: { contacts }, progress: { steps: [{ step: 'thank-you', parts }] } };
const outcome = { changeId: 1, description: { name: 'sent', company: '', role: '', stage: null } };

/** What main was asked to change. */
const changes = vi.fn<(name: string, input: unknown) => void>();

beforeEach(() => {
  const answer = (name: string, input: unknown) => {
    if (name === 'application:read') return Promise.resolve({ ok: true, value: detail });
    changes(name, input);
    return Promise.resolve({ ok: true, value: outcome });
  };
  vi.stubGlobal('window', { afterword: { call: answer, on: () => () => undefined } });
  // What was changed is said once it is painted.
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
  vi.stubGlobal('document', { getElementById: () => null });
  acceptSnapshot({ cards: [card] });
  toasts.setState([], true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  changes.mockReset();
});

function sentence(act: SentenceAct, over: Partial<Sentence> = {}): Sentence {
  const { company, role } = card;
  const said = { person: '', date: null, start: null, end: null, otherStart: null };
  return { act, applicationId, company, role, ...said, ...over };
}

const isOver = () => vi.waitFor(() => expect(toasts.getState()).toHaveLength(1));

describe('a message said to be sent', () => {
  const thankYou: SentenceAct = { tag: 'sent', step: 'thank-you' };

  it.each<[string, string | null]>([
    ['', null],
    ['Élodie Brun', 'elodie'],
    ['elodie brun', 'elodie'],
    ['Dana Kim', 'other dana'],
  ])('to "%s" is recorded for %s', async (person, contactId) => {
    carryOut(sentence(thankYou, { person }));
    await isOver();
    const sending = {
      applicationId,
      interviewId,
      step: 'thank-you',
      contactId,
      medium: 'email',
      sentAt: null,
    };
    expect(changes.mock.calls).toEqual([['change:mark-sent', sending]]);
  });

  it('to somebody who is not among the people is not recorded at all, and it says so', async () => {
    carryOut(sentence(thankYou, { person: 'Bob Ray' }));
    await isOver();
    expect(toasts.getState()[0]).toMatchObject({
      text: '“Bob Ray” isn’t among the people of the application at Acme.',
      tone: 'refusal',
      undoes: null,
    });
    expect(changes).not.toHaveBeenCalled();
  });
});

describe('what follows "via"', () => {
  it('is where the job was found, or where the interview takes place', async () => {
    const found = await fillOf(sentence({ tag: 'applied' }, { applicationId: null, via: 'LinkedIn' }));
    expect(found).toMatchObject({ source: 'LinkedIn', interview: null });
    const held = await fillOf(sentence({ tag: 'interview', kind: 'interview' }, { via: 'Zoom' }));
    expect(held).toMatchObject({ source: '', interview: { location: 'Zoom' } });
  });
});

describe('an answer, a closing, or archiving', () => {
  const reply = (kind: string, receivedAt: unknown = null) => [
    'change:record-reply',
    { applicationId, reply: { kind, text: '', receivedAt } },
  ];
  const close = (outcome: string) => ['change:close-application', { applicationId, outcome }];

  it.each<[SentenceAct, unknown]>([
    [{ tag: 'close', outcome: 'rejected' }, reply('rejection')],
    [{ tag: 'close', outcome: 'offer' }, reply('offer')],
    [{ tag: 'close', outcome: 'withdrew' }, close('withdrew')],
    [{ tag: 'close', outcome: 'no-reply' }, close('no-reply')],
    [{ tag: 'archive' }, ['change:archive-application', { applicationId }]],
  ])('%j makes just that change', async (act, expected) => {
    carryOut(sentence(act));
    await isOver();
    expect(changes.mock.calls).toEqual([expected]);
  });

  it('is dated by the day it names, at noon', async () => {
    carryOut(sentence({ tag: 'close', outcome: 'rejected' }, { date: '2026-03-10' as CalendarDate }));
    await isOver();
    const noon = new Date('2026-03-10T12:00').getTime();
    expect(changes.mock.calls).toEqual([reply('rejection', noon)]);
  });

  it('of an interview at a time without a day fills in today, as it is shown', async () => {
    const today = dateOf(Date.now() as Instant, Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone);
    const said = sentence({ tag: 'interview', kind: 'interview' });
    expect(await fillOf({ ...said, start: '14:00' as ClockTime })).toMatchObject({
      interview: { date: today },
    });
    expect(await fillOf(said)).toMatchObject({ interview: { date: '' } });
  });

  it('is dated today by a time without a day', async () => {
    carryOut(sentence({ tag: 'close', outcome: 'rejected' }, { start: '00:00' as ClockTime }));
    await isOver();
    const midnight = new Date().setHours(0, 0, 0, 0);
    expect(changes.mock.calls).toEqual([reply('rejection', midnight)]);
  });

  it.each(['withdrew', 'no-reply'] as const)('as %s is dated by the day it names', async (outcome) => {
    carryOut(sentence({ tag: 'close', outcome }, { date: '2026-03-10' as CalendarDate }));
    await isOver();
    const closing = { applicationId, outcome, closedOn: '2026-03-10' };
    expect(changes.mock.calls).toEqual([['change:close-application', closing]]);
  });
});

describe('a reminder that is put off', () => {
  it('is put off to the moment that was shown', async () => {
    const [date, start] = ['2026-03-13' as CalendarDate, '09:00' as ClockTime];
    carryOut(sentence({ tag: 'snooze' }, { date, start }));
    await isOver();
    const { step: name } = step;
    expect(changes).toHaveBeenCalledWith('change:snooze-step', {
      ...{ applicationId, interviewId, step: name },
      until: instantOf(date, start, computerZone()),
    });
  });
});

it('restores from the archive', async () => {
  carryOut(sentence({ tag: 'unarchive' }));
  await isOver();
  expect(changes).toHaveBeenCalledWith('change:unarchive-application', { applicationId });
});
