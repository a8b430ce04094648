import { describe, expect, it } from 'vitest';
import { MAX_INTERVIEWS } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import type { CalendarDate } from '../../model/time';
import {
  added,
  after,
  applicationId,
  attempt,
  changed,
  DAY_MS,
  details,
  edition,
  endedAt,
  HOUR_MS,
  interview,
  person,
  stageOf,
} from '../../../tests/support/decide-rig';

describe('an interview as typed', () => {
  const said = (saidOn: string, answerBy: string | null) => {
    return { text: 'soon', saidOn: saidOn as CalendarDate, answerBy: answerBy as CalendarDate | null };
  };
  it.each([
    [{ endsAt: after(-HOUR_MS) }, 'endsAt', 'end-before-start'],
    [{ startsAt: after(-25 * HOUR_MS) }, 'endsAt', 'too-long-interview'],
    [{ answer: said('2026-03-02', null) }, 'answer.saidOn', 'said-before-interview'],
    [{ answer: said('2026-03-03', '2026-03-03') }, 'answer.answerBy', 'answer-not-after-said'],
  ] as const)('%j is refused at %s', (overrides, field, reason) => {
    const result = attempt(null, endedAt, 'add-application', {
      details,
      interviews: [interview(), interview(overrides)],
    });
    expect(result.refusal).toEqual({ tag: 'field', field: `interviews.1.${field}`, reason });
  });

  it("that spans midnight can't have an answer-by date on the day it ends", () => {
    const overnight = {
      startsAt: after(-HOUR_MS),
      endsAt: after(12 * HOUR_MS),
      answer: said('2026-03-03', '2026-03-04'),
    };
    expect(
      attempt(null, endedAt, 'add-application', { details, interviews: [interview(overnight)] }).refusal,
    ).toEqual({
      tag: 'field',
      field: 'interviews.0.answer.answerBy',
      reason: 'answer-not-after-interview',
    });
  });

  it('keeps a person met twice as one contact', () => {
    const twice = added(interview(), interview({ startsAt: after(DAY_MS), endsAt: after(DAY_MS + HOUR_MS) }));
    expect(twice.contacts).toHaveLength(1);
  });

  it('keeps a person typed in another case, or with an address added, as one contact', () => {
    const people = [
      person('Ann Ray'),
      { ...person('ann  ray'), role: 'CTO' },
      { ...person('ANN RAY'), email: 'ann@elm.example', hasStrongConnection: true },
    ];
    const { contacts, interviews } = added(interview({ people }));
    expect(contacts).toMatchObject([
      { name: 'Ann Ray', role: 'CTO', email: 'ann@elm.example', hasStrongConnection: true },
    ]);
    expect(interviews[0]?.peopleMet).toHaveLength(1);
    const another = { ...person('Ann Ray'), email: 'ann@oak.example' };
    expect(added(interview({ people: [...people, another] })).contacts, 'two addresses').toHaveLength(2);
  });
});

describe('an edited form', () => {
  const tomorrow = { startsAt: after(DAY_MS), endsAt: after(DAY_MS + HOUR_MS) };
  const before = added(interview(), interview(tomorrow));
  const [first, second] = before.interviews.map(({ id }) => id);
  const dana = { ...before.contacts[0]! };
  const met = { people: [dana] };
  const later = { endsAt: after(30 * 60_000) };
  const renamed = { ...details, company: ' Acme & Söhne ' };
  const edit = (input: ChangeInput<'edit-application'>, application = before) =>
    attempt(application, endedAt, 'edit-application', input);

  it('is one change that contains only what differs', () => {
    const { events, description } = edit(
      edition(
        renamed,
        [first!, interview({ ...met, ...later })],
        [second!, interview({ ...met, ...tomorrow })],
        [null, interview({ ...met, ...tomorrow, kind: 'test' })],
      ),
    );
    expect(events).toMatchObject([
      { type: 'application-edited', details: { company: 'Acme & Söhne' } },
      { type: 'interview-edited', interview: { id: first, endsAt: after(30 * 60_000) } },
      { type: 'interview-added', interview: { kind: 'test', peopleMet: [dana.id] } },
    ]);
    expect(events[0]).toEqual({ type: 'application-edited', details: { company: 'Acme & Söhne' } });
    expect(description).toMatchObject({ name: 'edited', company: 'Acme & Söhne' });
  });

  it("doesn't change interviews that aren't listed", () => {
    const next = changed(before, endedAt, 'edit-application', edition(renamed));
    expect(next.interviews).toEqual(before.interviews);
  });

  const moved = interview({ ...met, ...later });
  const another = interview({ ...met, ...tomorrow });
  const dayAfter = { startsAt: after(47 * 3_600_000), endsAt: after(48 * 3_600_000) };
  it.each([
    ['the job', edition(renamed), 'edited'],
    ['the job and an interview', edition(renamed, [first!, moved]), 'edited'],
    ['an interview', edition(null, [first!, moved]), 'interview-edited'],
    ['an interview, the job the same', edition(details, [first!, moved]), 'interview-edited'],
    ['when an interview is', edition(null, [second!, interview({ ...met, ...dayAfter })]), 'interview-moved'],
    ['a new interview', edition(null, [null, another]), 'interview-added'],
    ['a new interview and another', edition(null, [first!, moved], [null, another]), 'edited'],
    [
      'only a person met',
      edition(null, [first!, interview({ people: [{ ...dana, role: 'CTO' }] })]),
      'interview-edited',
    ],
  ] as const)('in which %s differs is described as %s', (_what, input, name) => {
    expect(edit(input).description?.name).toBe(name);
  });

  it('is refused if nothing differs', () => {
    const same = edition(details, [first!, interview(met)], [second!, interview({ ...met, ...tomorrow })]);
    for (const input of [same, edition(null)]) {
      expect(edit(input).refusal).toEqual({ tag: 'state', reason: 'already-there' });
    }
  });

  it('recognises a person by name, and keeps what it knew about them', () => {
    const known = changed(
      before,
      endedAt,
      'edit-application',
      edition(null, [first!, interview({ people: [{ ...dana, role: 'CTO' }] })]),
    );
    const again = interview({ ...tomorrow, people: [person('dana')] });
    const next = changed(known, endedAt, 'edit-application', edition(null, [null, again]));
    expect(next.contacts).toEqual(known.contacts);
    expect(next.interviews.at(-1)?.peopleMet).toEqual([dana.id]);
  });

  it('keeps a correction of a person listed uncorrected in another interview', () => {
    const corrected = { ...dana, name: 'Dana Kim' };
    const next = changed(
      before,
      endedAt,
      'edit-application',
      edition(null, [first!, interview({ people: [corrected] })], [second!, interview({ ...met, ...later })]),
    );
    expect(next.contacts).toEqual([corrected]);
  });

  it('is refused at its field, and nothing is saved', () => {
    const backwards = interview({ ...met, endsAt: after(-2 * HOUR_MS) });
    expect(edit(edition(renamed, [first!, moved], [second!, backwards]))).toMatchObject({
      refusal: { tag: 'field', field: 'interviews.1.interview.endsAt', reason: 'end-before-start' },
      events: [],
    });
    expect(edit(edition({ ...details, role: ' ' }, [first!, moved])).refusal).toEqual({
      tag: 'field',
      field: 'details.role',
      reason: 'required',
    });
  });

  it('accepts no more interviews than an application may have', () => {
    const room = MAX_INTERVIEWS - before.interviews.length;
    const many = Array.from({ length: room + 1 }, () => [null, another] as const);
    expect(edit(edition(null, ...many.slice(1))).refusal).toBeUndefined();
    expect(edit(edition(null, ...many)).refusal).toEqual({
      tag: 'field',
      field: `interviews.${room}.interview`,
      reason: 'too-many',
    });
  });

  it('is refused if the interview is gone', () => {
    const cancelled = changed(before, endedAt, 'cancel-interview', { applicationId, interviewId: first! });
    expect(edit(edition(null, [first!, moved]), cancelled).refusal).toMatchObject({
      reason: 'already-cancelled',
    });
    expect(edit(edition(null, [first!, moved]), added()).refusal).toMatchObject({ reason: 'not-found' });
  });

  it('with a new future interview reopens a closed application', () => {
    const closed = changed(added(), endedAt, 'close-application', { applicationId, outcome: 'no-reply' });
    const next = changed(closed, endedAt, 'edit-application', edition(null, [null, another]));
    expect(stageOf(next, endedAt)).toBe('applied/-');
    const past = changed(closed, endedAt, 'edit-application', edition(null, [null, interview()]));
    expect(past.closed?.outcome).toBe('no-reply');
  });
});
