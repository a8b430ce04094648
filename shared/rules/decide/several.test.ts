import { describe, expect, it } from 'vitest';
import type { Application } from '../../model/application';
import type { ApplicationId } from '../../model/ids';
import { defaultPolicy } from '../../model/policy';
import type { CalendarDate, Instant } from '../../model/time';
import { buildApplication, buildContact, buildInterview } from '../../../tests/support/build-application';
import { contextOf } from '../../../tests/support/random-life';
import { decideSeveral } from './several';

const now = Date.parse('2026-03-03T15:00:00Z') as Instant;
const context = contextOf({ policy: defaultPolicy, now });
const hoursAgo = (hours: number) => (now - hours * 3_600_000) as Instant;

const one = (name: string, changes: Partial<Application> = {}) =>
  buildApplication({ id: name as ApplicationId, company: name, ...changes });
const interviewed = (name: string, changes: Partial<Application> = {}) =>
  one(name, { interviews: [buildInterview('talk', hoursAgo(3))], ...changes });

type Act = Parameters<typeof decideSeveral>[0]['act'];
function decided(act: Act, ...applications: readonly (Application | null)[]) {
  return decideSeveral({ act, applicationIds: [] }, applications, context);
}

describe('one act for several applications', () => {
  it('is done for those it can be done for, and the others are counted by reason', () => {
    const made = decided(
      { kind: 'move', to: 'check-in' },
      interviewed('a'),
      one('b'),
      interviewed('c'),
      one('d'),
      one('e', { unreadable: 'newer' }),
      null,
    );
    if (!made.ok) throw new Error('refused');
    expect(made.value.decisions.map(({ next }) => [next.application.company, next.progress.stage])).toEqual([
      ['a', 'check-in'],
      ['c', 'check-in'],
    ]);
    expect(made.value.left).toEqual([
      { reason: 'needs-interview', count: 2, companies: ['b', 'd'] },
      { reason: 'read-only', count: 1, companies: ['e'] },
      { reason: 'gone', count: 1, companies: [] },
    ]);
    expect(made.value.description).toMatchObject({ name: 'several-moved', stage: 'check-in', count: 2 });
  });

  it('is described as the change of one if it was done for one', () => {
    const made = decided({ kind: 'archive' }, one('a'), one('b', { archivedAt: hoursAgo(1) }));
    expect(made).toMatchObject({
      ok: true,
      value: {
        description: { name: 'archived', company: 'a' },
        left: [{ reason: 'already-there', count: 1, companies: ['b'] }],
      },
    });
  });

  it('is refused like the first if all refuse', () => {
    expect(decided({ kind: 'move', to: 'final' }, one('a'), one('b'))).toMatchObject({
      ok: false,
      refusal: { reason: 'needs-interview' },
    });
    expect(decided({ kind: 'archive' }, null)).toMatchObject({ ok: false, refusal: { reason: 'not-found' } });
  });

  it('creates a new tag once', () => {
    const add = [{ name: 'Remote', colour: 'green' as const }];
    const made = decided({ kind: 'tags', add, remove: [] }, one('a'), one('b'));
    if (!made.ok) throw new Error('refused');
    const [a, b] = made.value.decisions;
    expect(made.value.decisions.flatMap(({ settingsEvents }) => settingsEvents)).toHaveLength(1);
    expect(a?.next.application.tags).toEqual(b?.next.application.tags);
    expect(made.value.description).toMatchObject({ name: 'several-tagged', count: 2 });
  });

  it('snoozes each one’s current step', () => {
    const until = (now + 3_600_000) as Instant;
    const made = decided({ kind: 'snooze', until }, interviewed('a'), interviewed('b'), one('c'));
    expect(made).toMatchObject({
      ok: true,
      value: {
        description: { name: 'several-snoozed', count: 2 },
        left: [{ reason: 'no-step', count: 1, companies: ['c'] }],
      },
    });
  });

  it('marks each one’s current message as sent, to whoever still gets it', () => {
    const people = [buildContact('dana'), buildContact('bo')];
    const panel = one('b', {
      contacts: people,
      interviews: [buildInterview('talk', hoursAgo(3), { peopleMet: people.map(({ id }) => id) })],
    });
    const made = decided(
      { kind: 'sent' },
      interviewed('a'),
      panel,
      one('c'),
      one('d', { closed: { outcome: 'rejected', recordedAt: hoursAgo(1) } }),
      interviewed('e', { unreadable: 'damaged' }),
    );
    if (!made.ok) throw new Error('refused');
    expect(
      made.value.decisions.map(({ next }) =>
        next.application.touches.map(({ step, medium, sentAt }) => [step, medium, sentAt]),
      ),
    ).toEqual([[['thank-you', 'email', now]], Array(2).fill(['thank-you', 'email', now])]);
    expect(made.value.description).toMatchObject({ name: 'several-sent', count: 2, stage: null });
    expect(made.value.left).toEqual([
      { reason: 'no-message', count: 1, companies: ['c'] },
      { reason: 'already-closed', count: 1, companies: ['d'] },
      { reason: 'read-only', count: 1, companies: ['e'] },
    ]);
    expect(decided({ kind: 'sent' }, one('c'))).toMatchObject({
      ok: false,
      refusal: { reason: 'no-step' },
    });
  });

  it('names no companies if many were left', () => {
    const left = decided(
      { kind: 'move', to: 'final' },
      interviewed('a'),
      ...['b', 'c', 'd', 'e'].map((name) => one(name)),
    );
    expect(left).toMatchObject({ value: { left: [{ count: 4, companies: [] }] } });
  });

  it('says so if what was moved didn’t all go there', () => {
    const closed = { outcome: 'rejected' as const, recordedAt: hoursAgo(1) };
    const move = (...applications: readonly Application[]) => {
      const made = decided({ kind: 'move', to: 'check-in' }, ...applications);
      return made.ok ? made.value.description : made;
    };
    expect(move(one('a', { closed }), one('b', { closed }))).toMatchObject({
      ...{ name: 'several-reopened', count: 2, stage: null },
    });
    expect(move(interviewed('a'), one('b', { closed }))).toMatchObject({
      name: 'several-changed',
      stage: null,
    });
    expect(move(interviewed('a'), interviewed('b'))).toMatchObject({
      name: 'several-moved',
      stage: 'check-in',
    });
  });

  it('closes all with one outcome', () => {
    const made = decided({ kind: 'close', outcome: 'no-reply' }, one('a'), interviewed('b'));
    if (!made.ok) throw new Error('refused');
    expect(made.value.decisions.map(({ next }) => next.application.closed?.outcome)).toEqual([
      'no-reply',
      'no-reply',
    ]);
  });

  it('says that it corrects if all were closed before', () => {
    const closed = { outcome: 'rejected' as const, recordedAt: hoursAgo(1) };
    const close = (...applications: readonly Application[]) =>
      decided({ kind: 'close', outcome: 'no-reply' }, ...applications);
    expect(close(one('a', { closed }), one('b', { closed }))).toMatchObject({
      value: { description: { name: 'several-corrected', count: 2 } },
    });
    expect(close(one('a', { closed }), one('b'))).toMatchObject({
      value: { description: { name: 'several-closed', count: 2 } },
    });
  });

  it('closes all on one day, and is refused if that is still to come', () => {
    const close = (closedOn: string) =>
      decided(
        { kind: 'close', outcome: 'rejected', closedOn: closedOn as CalendarDate },
        one('a'),
        interviewed('b'),
      );
    const made = close('2026-03-01');
    if (!made.ok) throw new Error('refused');
    expect(made.value.decisions.map(({ next }) => next.application.closed?.on)).toEqual([
      '2026-03-01',
      '2026-03-01',
    ]);
    expect(close('2026-03-04')).toMatchObject({
      ok: false,
      refusal: { tag: 'field', field: 'closedOn', reason: 'sent-in-future' },
    });
  });
});
