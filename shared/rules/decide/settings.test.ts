import { describe, expect, it } from 'vitest';
import { defaultPolicy, defaultQuietHours, type Policy } from '../../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { DecideContext } from './decision';
import { changePolicy, changeQuietHours, pauseReminders } from './settings';
import { removeTemplate, saveTemplates } from './templates';
import type { TemplateId } from '../../model/ids';

const holidays = ['2026-05-01', '2026-12-25'] as CalendarDate[];
const known: Policy = { ...defaultPolicy, holidays };
const context: DecideContext = {
  now: Date.parse('2026-03-03T15:00:00Z') as Instant,
  policy: known,
  quietHours: defaultQuietHours,
  pausedUntil: null,
  templates: [],
  tags: [],
  heardTimes: [],
  savedViews: [],
  computerZone: 'UTC' as TimeZone,
  nextId: () => '',
  contactElsewhere: () => null,
};
const alreadyThere = { ok: false, refusal: { tag: 'state', reason: 'already-there' } };

describe('a policy', () => {
  it('that changes nothing is refused, however it is written', () => {
    const reversed = Object.fromEntries(Object.entries(known).reverse()) as unknown as Policy;
    const unsorted = {
      ...known,
      holidays: holidays.toReversed(),
      workingDays: known.workingDays.toReversed(),
    };
    for (const policy of [known, reversed, unsorted]) {
      expect(changePolicy({ policy }, context)).toEqual(alreadyThere);
    }
  });

  it.each([
    ['a number', { graceDays: known.graceDays + 1 }],
    ['a weekday', { workingDays: known.workingDays.slice(1) }],
    ['a holiday', { holidays: holidays.slice(1) }],
  ] as const)('in which %s differs is a change', (_what, patch) => {
    const policy: Policy = { ...known, ...patch };
    expect(changePolicy({ policy }, context)).toMatchObject({
      ok: true,
      value: { event: { type: 'policy-changed', policy } },
    });
  });
});

describe('the industries of a policy', () => {
  const change = (industries: Policy['industries']) =>
    changePolicy({ policy: { ...known, industries } }, context);

  it('are sorted by name, and names are trimmed', () => {
    const industries = [
      { name: '  Zoos ', pace: 'slow' as const },
      { name: 'Énergie', pace: 'fast' as const },
      { name: 'banks', pace: 'slow' as const },
    ];
    expect(change(industries)).toMatchObject({
      ok: true,
      value: {
        name: 'industries-changed',
        event: { policy: { industries: [{ name: 'banks' }, { name: 'Énergie' }, { name: 'Zoos' }] } },
      },
    });
  });

  it("can't share a name, however it is typed: the later one is refused", () => {
    const [first, ...others] = known.industries;
    if (!first) throw new Error('There are no industries.');
    const twice = { name: ` ${first.name.toUpperCase()}  `, pace: 'fast' as const };
    expect(change([first, ...others, twice])).toEqual({
      ok: false,
      refusal: {
        tag: 'field',
        field: `policy.industries.${known.industries.length}.name`,
        reason: 'already-listed',
      },
    });
  });

  it('in another order are not a change', () => {
    expect(change(known.industries.toReversed())).toEqual(alreadyThere);
  });
});

describe('a policy change is described', () => {
  const holidayPlace = { country: 'DE', state: 'BY', region: null };
  const nameOf = (patch: Partial<Policy>) => {
    const changed = changePolicy({ policy: { ...known, ...patch } }, context);
    return changed.ok ? changed.value.name : changed.refusal;
  };

  it('by its holidays, its industries, or as a whole', () => {
    expect(nameOf({ holidayPlace, holidays: [] })).toBe('holidays-changed');
    expect(nameOf({ holidayPlace })).toBe('holidays-changed');
    expect(nameOf({ industries: [] })).toBe('industries-changed');
    const daysOff = [{ name: 'Leave', from: '2026-08-03', to: '2026-08-14' }] as Policy['daysOff'];
    expect(nameOf({ daysOff })).toBe('days-off-changed');
    expect(nameOf({ daysOff, holidayPlace })).toBe('policy-changed');
    expect(nameOf({ graceDays: 5 })).toBe('policy-changed');
    expect(nameOf({ holidayPlace, industries: [] })).toBe('policy-changed');
  });
});

describe('days off', () => {
  const dayOff = (name: string, from: string, to: string) =>
    ({ name, from, to }) as Policy['daysOff'][number];
  const change = (...daysOff: Policy['daysOff']) => changePolicy({ policy: { ...known, daysOff } }, context);

  it('are sorted by date, and their names are trimmed', () => {
    const later = dayOff('A move', '2026-09-01', '2026-09-01');
    const changed = change(later, dayOff(' Leave ', '2026-08-03', '2026-08-14'));
    expect(changed).toMatchObject({
      value: { event: { policy: { daysOff: [dayOff('Leave', '2026-08-03', '2026-08-14'), later] } } },
    });
  });

  it.each([
    ['end before they begin', '2026-08-14', '2026-08-03', 'end-before-start'],
    ['are longer than a year', '2026-08-03', '2027-08-04', 'too-many'],
  ])('that %s are refused at their end', (_what, from, to, reason) => {
    expect(change(dayOff('Fine', '2026-03-09', '2026-03-09'), dayOff('Leave', from, to))).toEqual({
      ok: false,
      refusal: { tag: 'field', field: 'policy.daysOff.1.to', reason },
    });
  });
});

describe('quiet hours', () => {
  it('that change nothing are refused', () => {
    const { from, until, isOn } = defaultQuietHours;
    expect(changeQuietHours({ quietHours: { until, from, isOn } }, context)).toEqual(alreadyThere);
    expect(changeQuietHours({ quietHours: { until, from, isOn: !isOn } }, context)).toMatchObject({
      ok: true,
    });
  });
});

describe('pausing reminders', () => {
  const { now } = context;
  const later = (minutes: number) => (now + minutes * 60_000) as Instant;
  const ask = (until: Instant | null, pausedUntil: Instant | null) =>
    pauseReminders({ until }, { ...context, pausedUntil });
  const refused = (reason: string) => ({ ok: false, refusal: { tag: 'state', reason } });
  const made = (name: string) => ({ ok: true, value: { name } });

  it('is refused if a pause already lasts as long, and accepted if it lasts longer', () => {
    expect(ask(later(60), null)).toMatchObject(made('paused'));
    expect(ask(later(60), later(60))).toEqual(refused('already-paused'));
    expect(ask(later(60), later(61))).toEqual(refused('already-paused'));
    expect(ask(later(60), later(59))).toMatchObject(made('paused'));
    expect(ask(later(60), later(-1))).toMatchObject(made('paused'));
  });

  it('can only be ended if there is a pause', () => {
    expect(ask(null, null)).toEqual(refused('not-paused'));
    expect(ask(null, now)).toEqual(refused('not-paused'));
    expect(ask(null, later(1))).toMatchObject(made('resumed'));
  });

  it('does not end before it began', () => {
    expect(ask(now, null)).toEqual({
      ok: false,
      refusal: { tag: 'field', field: 'until', reason: 'in-the-past' },
    });
  });
});

describe('own templates', () => {
  const text = { name: ' Short ', kind: 'thank-you', subject: '', text: 'Hi {first}' } as const;
  const saved = { ...text, name: 'Short', id: 'a' as TemplateId };
  const withOne: DecideContext = { ...context, templates: [saved], nextId: () => 'new' };
  it('are saved under a new id, or in place of the one named', () => {
    expect(
      saveTemplates({ templates: [{ ...text, id: null }] }, { ...withOne, templates: [] }),
    ).toMatchObject({
      ok: true,
      value: { name: 'template-saved', events: [{ template: { id: 'new', name: 'Short' } }] },
    });
    const changed = { ...text, text: 'Dear {full}', id: saved.id };
    expect(saveTemplates({ templates: [changed] }, withOne)).toMatchObject({
      ok: true,
      value: { events: [{ template: { id: saved.id, text: 'Dear {full}' } }] },
    });
  });
  it('that are there already are left out', () => {
    const other = { ...text, name: 'Other', id: null };
    expect(saveTemplates({ templates: [{ ...text, id: null }] }, withOne)).toEqual(alreadyThere);
    expect(saveTemplates({ templates: [{ ...text, id: null }, other, other] }, withOne)).toMatchObject({
      ok: true,
      value: { events: [{ template: { name: 'Other' } }] },
    });
  });
  it('that are gone can neither be changed nor removed', () => {
    const notFound = { ok: false, refusal: { tag: 'state', reason: 'not-found' } };
    expect(saveTemplates({ templates: [{ ...text, id: 'b' as TemplateId }] }, withOne)).toEqual(notFound);
    expect(removeTemplate({ templateId: 'b' as TemplateId }, withOne)).toEqual(notFound);
    expect(removeTemplate({ templateId: saved.id }, withOne).ok).toBe(true);
  });
  it('are refused beyond the most there can be', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ ...saved, id: `${n}` as TemplateId }));
    const one = { ...text, name: 'One more', id: null };
    expect(saveTemplates({ templates: [one] }, { ...withOne, templates: many })).toMatchObject({
      refusal: { field: 'templates', reason: 'too-many' },
    });
  });
});
