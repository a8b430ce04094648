import { describe, expect, it } from 'vitest';
import {
  buildApplication,
  buildInterview,
  buildReply,
  buildTouch,
  contactId,
  date,
  instant,
  zone,
} from '../../../tests/support/build-application';
import type { Application, Interview } from '../../model/application';
import { activityOf, activityParts } from './activity';
import { periodNamed } from './period';
import { isMissingDay, reportOf } from './report';

/** Tuesday 3 March 2026, 15:00 in New York. */
const end = instant('2026-03-03T15:00:00-05:00');
const on = (day: string) => instant(`2026-${day}T12:00:00-05:00`);
const moment = { now: on('03-20'), zone: zone('America/New_York') };
const dana = { id: contactId('dana'), name: 'Dana Kim', role: '', email: '', hasStrongConnection: false };

const entriesOf = (changes: Partial<Application>) => activityOf(buildApplication(changes), moment);
const resultsOf = (changes: Partial<Application>) => entriesOf(changes).map(({ result }) => result.tag);
const interview = (changes: Partial<Interview> = {}) => buildInterview('first', end, changes);

describe('what is listed of an application', () => {
  it('is everything, with its day, way, person and result', () => {
    const entries = entriesOf({
      appliedOn: date('2026-02-20'),
      source: 'LinkedIn',
      contacts: [dana],
      interviews: [interview({ peopleMet: [dana.id], link: 'https://zoom.us/j/1' })],
      touches: [{ ...buildTouch('first', 'thank-you', on('03-04'), 'dana'), medium: 'phone' }],
      replies: [buildReply('first', on('03-09'), { kind: 'new-date', answerBy: date('2026-03-27') })],
    });
    expect(entries.map(({ part, on: day, how, people, result }) => [part, day, how, people, result])).toEqual(
      [
        [
          'applications',
          '2026-02-20',
          { tag: 'source', source: 'LinkedIn' },
          [],
          { tag: 'interview', on: '2026-03-03' },
        ],
        ['interviews', '2026-03-03', { tag: 'call' }, ['Dana Kim'], { tag: 'waiting' }],
        [
          'messages',
          '2026-03-04',
          { tag: 'medium', medium: 'phone' },
          ['Dana Kim'],
          { tag: 'answered', on: '2026-03-09' },
        ],
        ['answers', '2026-03-09', null, [], { tag: 'reply', kind: 'new-date', answerBy: '2026-03-27' }],
      ],
    );
  });

  it('claims no day of applying that nobody entered, and says that one is missing', () => {
    expect(entriesOf({})).toEqual([]);
    const march = { from: date('2026-03-01'), to: date('2026-03-31') };
    const added = { addedAt: on('03-04') };
    expect(isMissingDay(buildApplication(added), march, moment.zone)).toBe(true);
    expect(isMissingDay(buildApplication(), march, moment.zone)).toBe(false);
    const known = buildApplication({ ...added, appliedOn: date('2026-02-20') });
    expect(isMissingDay(known, march, moment.zone)).toBe(false);
  });

  it.each<[Partial<Interview>, unknown]>([
    [{}, null],
    [{ link: 'https://example.com/room' }, { tag: 'call' }],
    [{ location: 'Zoom' }, { tag: 'call' }],
    [{ location: 'by phone' }, { tag: 'medium', medium: 'phone' }],
    [{ location: '5 Main Street' }, { tag: 'place', place: '5 Main Street' }],
  ])('says how an interview took place: %j', (changes, how) => {
    expect(entriesOf({ interviews: [interview(changes)] })[0]?.how).toEqual(how);
  });

  it('leaves out an interview that was cancelled, and says that a later one is planned', () => {
    const later = buildInterview('second', on('03-25'));
    expect(resultsOf({ interviews: [interview({ cancelledAt: on('03-02') }), later] })).toEqual(['planned']);
    expect(resultsOf({ interviews: [interview(), later] })).toEqual(['next-interview', 'planned']);
  });

  it('has a decision that was recorded without the message it came in, and only once', () => {
    const closed = { outcome: 'rejected', recordedAt: on('03-10') } as const;
    expect(entriesOf({ closed }).map(({ part, on: day }) => [part, day])).toEqual([
      ['answers', '2026-03-10'],
    ]);
    expect(resultsOf({ closed, replies: [buildReply('first', on('03-10'), { kind: 'rejection' })] })).toEqual(
      ['reply'],
    );
    expect(resultsOf({ closed: { outcome: 'withdrew', recordedAt: on('03-10') } })).toEqual([]);
  });

  it('has a decision that was entered later on its own day, without a time', () => {
    const closed = { outcome: 'rejected', recordedAt: on('03-19'), on: date('2026-03-10') } as const;
    expect(entriesOf({ closed })).toMatchObject([{ part: 'answers', on: '2026-03-10', at: null }]);
  });

  it('claims no day of a decision that nobody knows, but says how the application ended', () => {
    const closed = { outcome: 'rejected', recordedAt: on('03-19'), on: null } as const;
    expect(entriesOf({ appliedOn: date('2026-02-20'), closed })).toMatchObject([
      { part: 'applications', result: { tag: 'outcome', outcome: 'rejected' } },
    ]);
  });

  it('takes the day where the user is', () => {
    const late = { interviews: [buildInterview('first', instant('2026-03-04T02:00:00Z'))] };
    expect(activityOf(buildApplication(late), moment)[0]?.on).toBe('2026-03-03');
    expect(activityOf(buildApplication(late), { ...moment, zone: zone('UTC') })[0]?.on).toBe('2026-03-04');
  });
});

describe('a report', () => {
  const all = [
    ...entriesOf({ company: 'Oak', appliedOn: date('2026-03-03'), interviews: [interview()] }),
    ...entriesOf({ company: 'elm', appliedOn: date('2026-03-03') }),
    ...entriesOf({ company: 'Elm ', appliedOn: date('2026-03-31') }),
    ...entriesOf({ company: 'Ash', appliedOn: date('2026-04-01') }),
  ];
  const march = { from: date('2026-03-01'), to: date('2026-03-31') };

  it('has both its first and its last day, in order, and counts what it lists', () => {
    const { entries, counts, companies, planned } = reportOf(all, march, activityParts);
    expect(entries.map(({ company, part }) => `${company} ${part}`)).toEqual([
      'Oak applications',
      'elm applications',
      'Oak interviews',
      'Elm  applications',
    ]);
    expect(counts).toEqual({ applications: 3, interviews: 1, messages: 0, answers: 0 });
    expect([companies, planned]).toEqual([2, 0]);
  });

  it('has only the parts that were chosen', () => {
    const { entries, counts } = reportOf(all, march, ['interviews']);
    expect(entries.map(({ part }) => part)).toEqual(['interviews']);
    expect(counts.applications).toBe(0);
  });
});

it.each([
  ['this-month', '2026-02-14', '2026-02-01', '2026-02-28'],
  ['this-month', '2028-02-29', '2028-02-01', '2028-02-29'],
  ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['last-month', '2026-01-01', '2025-12-01', '2025-12-31'],
  ['four-weeks', '2026-03-28', '2026-03-01', '2026-03-28'],
] as const)('%s on %s is %s to %s', (name, today, from, to) => {
  expect(periodNamed(name, date(today))).toEqual({ from, to });
});
