/** Invitations and mails beside what is recorded: read from the fixtures, proposed, and recorded as the window would. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCalendarHistory } from '../../../../shared/exchange/calendar-in/history';
import { pastedLetter } from '../../../../shared/exchange/letters/pasted-letter';
import type { Letter, Proposal } from '../../../../shared/exchange/letters/letter';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import { readingContext } from '../../../../tests/support/exchange/read-fixture';
import { detailsInput, interviewInput, personInput } from '../../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../../tests/support/test-services';
import { readFile } from '../read-file';
import { letterOf } from './letter';

const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/exchange');
let services: TestServices;

beforeEach(() => {
  services = createTestServices(readingContext.now);
});

async function letter(file: string, bytes?: Uint8Array, own: readonly string[] | null = []): Promise<Letter> {
  const content = bytes ?? readFileSync(resolve(folder, file));
  const context = { ...readingContext, ownAddresses: own ?? [] };
  const read = await readFile({ name: file, bytes: content }, context, createCalendarHistory());
  if (read.kind === 'table' || read.kind === 'export') throw new Error(`It is a ${read.kind}.`);
  return letterOf(file, read, {
    cards: () => services.board.read().cards,
    marks: services.store.marks,
    interviewsOf: (id) => services.applications.fold(id)?.interviews ?? [],
    ownAddresses: () => own,
  });
}

async function proposalsOf(file: string, bytes?: Uint8Array): Promise<readonly Proposal[]> {
  return (await letter(file, bytes)).proposals;
}

function add(company: string, role = 'Designer', email = ''): ApplicationId {
  const people = [personInput('Dana Kim', { email })];
  const interviews = email === '' ? [] : [interviewInput(instant('2026-02-20T15:00:00Z'), { people })];
  const made = services.changes.make(
    'add-application',
    { details: detailsInput({ company, role }), interviews },
    'window',
  );
  if (!made.ok || made.value.applicationId === null) throw new Error('It was not added.');
  return made.value.applicationId;
}

/** Records a proposed interview as the dialog does. */
function confirm(proposal: Proposal | undefined, applicationId: ApplicationId): void {
  if (proposal?.tag !== 'interview' && proposal?.tag !== 'changed') throw new Error('Nothing to confirm.');
  const { start, end, zone, invitation, messageId } = proposal.interview;
  const interview = {
    ...interviewInput(end as Instant, { people: [] }),
    ...{ startsAt: start as Instant, timeZone: zone ?? ('Europe/Berlin' as TimeZone) },
    ...(invitation === null ? {} : { invitation }),
    ...(messageId === null ? {} : { messageId }),
  };
  const interviewId = proposal.tag === 'changed' ? proposal.standing.interviewId : null;
  const interviews = [{ interviewId, interview, conversation: null }];
  const made = services.changes.make(
    'edit-application',
    { applicationId, details: null, interviews },
    'window',
  );
  if (!made.ok) throw new Error('It was not recorded.');
}

const talk = (step: string) => `invitations/conversations/${step}.ics`;

describe('an invitation', () => {
  it('is proposed for a new application if nothing is known of the company', async () => {
    add('Larkspur');
    const { proposals, addresses } = await letter('invitations/methods/people.ics', undefined, null);
    expect(proposals).toMatchObject([
      { tag: 'interview', target: { candidates: [], chosen: null, company: 'Brightleaf' } },
    ]);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it.each([
    ['the company', () => add('Brightleaf GmbH'), 'company'],
    ['an address of its people', () => add('Agency', 'Designer', 'dana@brightleaf.example'), 'address'],
    ['the domain of its people', () => add('Agency', 'Designer', 'ivo@brightleaf.example'), 'domain'],
  ])('is proposed for the application known by %s', async (_, known, why) => {
    add('Larkspur');
    const id = known();
    const [proposal] = await proposalsOf(talk('talk-1-new'));
    expect(proposal).toMatchObject({ tag: 'interview', target: { chosen: { id, why } } });
  });

  it('asks which of two alike it is for, and prefers the open one', async () => {
    const first = add('Brightleaf', 'Writer');
    add('Brightleaf', 'Planner');
    const [asked] = await proposalsOf(talk('talk-1-new'));
    expect(asked).toMatchObject({ target: { chosen: null, candidates: [{}, {}] } });
    services.changes.make('close-application', { applicationId: first, outcome: 'rejected' }, 'window');
    const [clear] = await proposalsOf(talk('talk-1-new'));
    expect(clear).toMatchObject({ target: { chosen: { role: 'Planner' } } });
  });

  it('is recognised when it moves, when an older version comes, and when it is called off', async () => {
    const id = add('Brightleaf');
    confirm((await proposalsOf(talk('talk-1-new')))[0], id);
    expect(await proposalsOf(talk('talk-1-new'))).toMatchObject([{ tag: 'nothing', why: 'same' }]);
    const [moved] = await proposalsOf(talk('talk-2-moved'));
    expect(moved).toMatchObject({
      ...{ tag: 'changed', isMoved: true },
      standing: { application: { id }, startsAt: instant('2026-03-10T13:00:00Z') },
      interview: { start: instant('2026-03-12T09:00:00Z') },
    });
    confirm(moved, id);
    expect(await proposalsOf(talk('talk-3-older'))).toMatchObject([{ tag: 'nothing', why: 'older' }]);
    const [cancelled] = await proposalsOf(talk('talk-4-cancelled'));
    expect(cancelled).toMatchObject({ tag: 'cancelled', invitation: { sequence: 2 } });
    if (cancelled?.tag !== 'cancelled') return;
    const { interviewId } = cancelled.standing;
    const invitation = cancelled.invitation ?? undefined;
    services.changes.make('cancel-interview', { applicationId: id, interviewId, invitation }, 'window');
    expect(await proposalsOf(talk('talk-4-cancelled'))).toMatchObject([{ why: 'cancelled-before' }]);
    expect(await proposalsOf(talk('talk-2-moved'))).toMatchObject([{ why: 'older' }]);
    expect(services.applications.fold(id)?.interviews).toHaveLength(1);
  });

  it('can be cancelled until a mail that puts it off is followed by a new time', async () => {
    const id = add('Brightleaf');
    confirm((await proposalsOf(talk('talk-1-new')))[0], id);
    expect(await proposalsOf('mails/moves/put-off.eml')).toMatchObject([
      { tag: 'cancelled', isPostponed: true, standing: { application: { id } } },
    ]);
    const [calledOff] = await proposalsOf('mails/moves/thursday-cancelled.eml');
    expect(calledOff).toMatchObject({ tag: 'cancelled' });
    expect(calledOff).not.toHaveProperty('isPostponed');
  });

  it('of a series moves only the instance that is there, and adds the others', async () => {
    const id = add('Brightleaf');
    confirm((await proposalsOf(talk('series-1-new')))[0], id);
    expect(await proposalsOf(talk('series-2-one-moved'))).toMatchObject([
      { tag: 'interview', target: { chosen: { id, why: 'invitation' } } },
    ]);
    const firstMoved = readFileSync(resolve(folder, talk('series-2-one-moved')), 'utf8')
      .replace('Berlin:20260311T140000', 'Berlin:20260310T140000')
      .replaceAll('20260311T1', '20260310T1');
    expect(await proposalsOf('a.ics', new TextEncoder().encode(firstMoved))).toMatchObject([
      { tag: 'changed', isMoved: true, interview: { invitation: { recurrenceId: '20260310T140000' } } },
    ]);
    expect(await proposalsOf(talk('series-3-one-cancelled'))).toMatchObject([{ why: 'not-here' }]);
  });

  it('of a series that was never recorded adds the instance that moved, at its new time', async () => {
    const id = add('Brightleaf');
    const [moved] = await proposalsOf(talk('series-2-one-moved'));
    expect(moved).toMatchObject({
      ...{ tag: 'interview', target: { chosen: { id, why: 'company' } } },
      interview: {
        start: instant('2026-03-11T15:00:00Z'),
        invitation: { uid: 'r1', recurrenceId: '20260311T140000', sequence: 1 },
      },
    });
    // The series as a whole, read later, is its first instance; the one that moved stays as it is.
    confirm(moved, id);
    confirm((await proposalsOf(talk('series-1-new')))[0], id);
    expect(await proposalsOf(talk('series-2-one-moved'))).toMatchObject([{ tag: 'nothing', why: 'same' }]);
    expect(services.applications.fold(id)?.interviews).toHaveLength(2);
  });

  it('that only answers or proposes another time changes nothing', async () => {
    expect(await proposalsOf('invitations/methods/reply.ics')).toMatchObject([{ why: 'answered' }]);
    expect(await proposalsOf('invitations/methods/counter.ics')).toMatchObject([{ why: 'counter' }]);
  });

  it('finds the interview that was typed by hand at the same time', async () => {
    const id = add('Brightleaf');
    const typed = interviewInput(instant('2026-03-10T14:00:00Z'));
    services.changes.make(
      'edit-application',
      {
        ...{ applicationId: id, details: null },
        interviews: [{ interviewId: null, interview: typed, conversation: null }],
      },
      'window',
    );
    expect(await proposalsOf(talk('talk-1-new'))).toMatchObject([{ tag: 'changed', isMoved: false }]);
  });

  it('asks for the zone of a floating time, and for the time of a whole day', async () => {
    expect(await proposalsOf('invitations/zones/floating.ics')).toMatchObject([
      { interview: { ask: ['zone'] } },
    ]);
    expect(await proposalsOf('invitations/forms/all-day.ics')).toMatchObject([
      { interview: { ask: ['time'] } },
    ]);
  });
});

describe('a mail', () => {
  it('with the same invitation twice proposes one interview, for the application', async () => {
    const id = add('Brightleaf');
    const proposals = await proposalsOf('mails/calendars/twice.eml');
    expect(proposals).toMatchObject([{ tag: 'interview', target: { chosen: { id } } }]);
  });

  it('that rejects, or names a date, is proposed as their answer', async () => {
    const id = add('Brightleaf');
    expect(await proposalsOf('mails/words/rejection.eml')).toMatchObject([
      { tag: 'reply', reply: { kind: 'rejection' }, target: { chosen: { id } } },
    ]);
    expect(await proposalsOf('mails/words/answer-by.eml')).toMatchObject([
      { tag: 'reply', reply: { kind: 'new-date', answerBy: '2026-03-06' }, target: { chosen: { id } } },
    ]);
  });

  it('that rejects closes the application on its own day, not on that of reading it', async () => {
    const id = add('Brightleaf');
    const [proposal] = await proposalsOf('mails/words/rejection.eml');
    const receivedAt = proposal?.tag === 'reply' ? proposal.reply.receivedAt : null;
    expect(receivedAt).toBe(instant('2026-03-02T10:00:00+01:00'));
    const reply = { kind: 'rejection', text: '', receivedAt } as const;
    services.changes.make('record-reply', { applicationId: id, reply }, 'window');
    expect(services.applications.fold(id)?.closed).toMatchObject({ outcome: 'rejected', on: '2026-03-02' });
  });

  it('that continues an earlier one is for the same application, whoever writes', async () => {
    const id = add('Agency');
    add('Brightleaf');
    const reply = { kind: 'news', text: 'Soon', receivedAt: null } as const;
    services.changes.make('record-reply', { applicationId: id, reply, messageId: 'one@mail' }, 'window');
    const text = readFileSync(resolve(folder, 'mails/words/rejection.eml'), 'utf8');
    const continued = new TextEncoder().encode(text.replace('Date:', 'In-Reply-To: <one@mail>\nDate:'));
    expect(await proposalsOf('a.eml', continued)).toMatchObject([
      { target: { chosen: { id, why: 'mail' } } },
    ]);
  });

  it('that can’t be read says why', async () => {
    const { proposals, problems } = await letter('mails/forms/encrypted.eml');
    expect(proposals).toEqual([]);
    expect(problems.join()).toContain('encrypted');
  });
});

describe('the text of an invitation that is pasted', () => {
  it.each([
    [
      'names who signed it and whom one meets',
      'Hi Robin,\n\nwe would like to invite you to an interview on March 12 at 2 PM.\n\nInterviewers: Dana Kim, Joe Park\nOrganizer: Dana Kim <dana@harbour.example>\n\nPetra Novák\npetra.novak@harbour.example',
      ['Petra Novák', 'Dana Kim', 'Joe Park'],
    ],
    [
      'may greet nobody',
      'Interview for Data Engineer\n\nWhen: March 12 at 2 PM\nWith: Dana Kim <dana@harbour.example>',
      ['Dana Kim'],
    ],
  ])('%s: they are proposed, and nothing is recorded', async (_, text, names) => {
    const source = pastedLetter(text, readingContext.now);
    if (source === null) throw new Error('It is no mail.');
    const [proposal] = await proposalsOf('pasted.eml', new TextEncoder().encode(source));
    if (proposal?.tag !== 'interview') throw new Error('No interview is proposed.');
    expect(proposal.interview.people.map(({ name }) => name)).toEqual(names);
    expect(services.board.read().cards).toEqual([]);
  });
});

it.each([
  ['', 'Acme'],
  ['\n\nPetra Novak\npetra.novak@acme.example', 'Acme'],
])(
  'whom a pasted invitation says one meets is proposed, beside the company: %j',
  async (signature, company) => {
    const text = `Hi Robin,\n\nwe confirm your interview with Dana Kim on Tuesday at 3pm at Acme.${signature}`;
    const pasted = Buffer.from(pastedLetter(text, readingContext.now) ?? '');
    const [proposal] = await proposalsOf('pasted.eml', pasted);
    if (proposal?.tag !== 'interview') throw new Error('No interview is proposed.');
    expect(proposal.target.company).toBe(company);
    expect(proposal.interview.people.map(({ name }) => name)).toContain('Dana Kim');
  },
);
