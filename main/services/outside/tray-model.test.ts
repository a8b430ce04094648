import { expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Card } from '../../../shared/model/card';
import type { CalendarDate } from '../../../shared/model/time';
import { defaultPolicy } from '../../../shared/model/policy';
import { at, makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import type { TrayModel } from '../../ports/tray';
import { createTrayAgenda } from './tray-agenda';
import { trayModelOf } from './tray-model';

function modelOf(cards: readonly Card[]): TrayModel {
  return trayModelOf(createTrayAgenda(cards, NOW), {
    translator: createTranslator('en-GB'),
    now: at(0),
    zone: UTC,
    policy: defaultPolicy,
    pausedUntil: null,
  });
}

it('tells two roles at one company apart', () => {
  const current = makeStep({ due: -1, latest: 2 });
  const cards = [
    makeCard('check-in', { role: 'Cellist', current }),
    makeCard('check-in', { role: 'Violist', current }),
    makeCard('check-in', { company: 'Globex', current: makeStep({ due: 2 }) }),
  ];
  const model = modelOf(cards);
  expect(model.due.map(({ label }) => label)).toEqual([
    'Cellist at Northwind: Check in with Dana Kim',
    'Violist at Northwind: Check in with Dana Kim',
  ]);
  expect(model.notes).toEqual(['Next: Check in with Dana Kim (Globex), in 2 days']);
});

it('says how many thank-yous of an interview are sent', () => {
  const thankYou = {
    ...makeStep({ step: 'thank-you', due: -1, latest: 1 }),
    parts: { all: 4, sent: 2, skipped: 1, left: 1 },
  };
  const model = modelOf([makeCard('thank-you', { current: thankYou })]);
  expect(model.due[0]?.label).toBe('Northwind: Thank Dana Kim (2 of 4 sent)');
});

it('says of an application without news that nothing was heard, now and before', () => {
  const silent = (dueInDays: number) =>
    makeCard('applied', {
      current: null,
      nudge: {
        heardOn: '2026-03-01' as CalendarDate,
        afterDays: 14,
        dueAt: at(dueInDays),
        putOffUntil: null,
      },
    });
  const due = modelOf([silent(-1)]);
  expect(due.due.map(({ label, step }) => [label, step])).toEqual([['Northwind: nothing heard', 'applied']]);
  expect(due.due[0]?.items.map(({ label }) => label)).not.toContain('Mark sent');
  expect(modelOf([silent(2)]).notes).toEqual(['Nothing due', 'Next: reminder about Northwind, in 2 days']);
});

it('keeps its lines short, however long the names are', () => {
  const named = { company: 'W'.repeat(200), role: 'm'.repeat(200) };
  const due = makeCard('check-in', {
    ...named,
    current: { ...makeStep({ due: -1, latest: 3 }), personName: 'N'.repeat(200) },
  });
  const coming = makeCard('check-in', { ...named, current: makeStep({ due: 2, latest: 3 }) });
  const model = modelOf([due, coming]);
  const lines = [...model.due.map(({ label }) => label), ...model.notes];
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`${'m'.repeat(39)}… at ${'W'.repeat(39)}…: Check in with ${'N'.repeat(39)}…`);
  for (const line of lines) expect(line.length).toBeLessThan(150);
});

it('isolates right-to-left names', () => {
  const card = makeCard('check-in', { company: 'מרכז (תל)', current: makeStep({ due: -1, latest: 3 }) });
  const [due] = modelOf([card]).due;
  expect(due?.label).toBe('\u2068מרכז (תל)\u2069: Check in with Dana Kim');
});

it('calls a message late, but never the suggestion to let go, which comes last', () => {
  const offered = makeCard('final', {
    company: 'Globex',
    current: makeStep({ step: 'close', due: -40, latest: -33 }),
  });
  const late = makeCard('check-in', { current: makeStep({ due: -9, latest: -1 }) });
  expect(modelOf([offered, late]).due.map(({ label }) => label)).toEqual([
    'Northwind: Check in with Dana Kim (late)',
    'Globex: Ready to let go',
  ]);
});
