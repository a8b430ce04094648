import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../model/card';
import type { InterviewId } from '../../model/ids';
import type { CalendarDate } from '../../model/time';
import { at, dueNowAmong, makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import { compareUrgency } from './card';
import { compareDue, dueCardAt, firstAhead } from './due-now';

function groupsOf(cards: readonly Card[]) {
  return Object.fromEntries(
    dueNowAmong(cards, NOW, UTC).groups.map(({ group, cards: inside }) => [group, inside]),
  );
}

const withStep = (days: Parameters<typeof makeStep>[0]) => makeCard('check-in', { current: makeStep(days) });

describe('Due now', () => {
  it('counts a step past its latest as late', () => {
    const card = withStep({ due: -8, latest: -0.01 });
    expect(groupsOf([card])).toEqual({ late: [card] });
  });

  it('groups what is due now under "due", and what is due before the day ends under "today"', () => {
    const due = withStep({ due: -3, latest: 3 });
    const tonight = withStep({ due: 0.45, latest: 6 });
    const tomorrow = withStep({ due: 0.55, latest: 6 });
    expect(groupsOf([due, tonight, tomorrow])).toEqual({
      due: [due],
      today: [tonight],
      'coming-up': [tomorrow],
    });
  });

  it("counts days in the computer's zone", () => {
    const card = withStep({ due: 0.45, latest: 6 });
    const { groups } = dueNowAmong([card], NOW, 'Asia/Tokyo' as typeof UTC);
    expect(groups.map(({ group }) => group)).toEqual(['coming-up']);
  });

  it('groups under "closing soon" what is open, not due today, and late after the day after tomorrow at the latest', () => {
    const soon = withStep({ opens: -0.5, due: 1, latest: 2 });
    const later = withStep({ opens: -0.5, due: 1, latest: 4 });
    expect(groupsOf([soon, later])).toEqual({ 'closing-soon': [soon], 'coming-up': [later] });
  });

  it('shows what is due and which interviews are within a week', () => {
    const soon = withStep({ due: 6 });
    const far = withStep({ due: 9 });
    const interview = (days: number) =>
      makeCard('applied', {
        upcoming: {
          interviewId: 'x' as InterviewId,
          startsAt: at(days),
          endsAt: at(days + 0.1),
          timeZone: UTC,
        },
      });
    const near = interview(2);
    expect(groupsOf([far, near, soon, interview(12)])).toEqual({ 'coming-up': [soon, near] });
  });

  it('moves snoozed steps to "coming up", even late ones', () => {
    const snoozed = withStep({ due: -9, latest: -1, snoozedUntil: at(0.8) });
    const over = withStep({ due: -9, latest: -1, snoozedUntil: at(-0.1) });
    expect(groupsOf([snoozed, over])).toEqual({ late: [over], 'coming-up': [snoozed] });
  });

  it('lists letting go after messages that are due, and never as late', () => {
    const offered = withStep({ step: 'close', opens: -30, due: -30, latest: -23 });
    const due = withStep({ due: -1, latest: 5 });
    expect(groupsOf([offered, due])).toEqual({ due: [due, offered] });
  });

  it('leaves out applications that are archived, closed or have nothing to do', () => {
    const archived = makeCard('check-in', { current: makeStep({ due: -1 }), isArchived: true });
    const closed = makeCard('closed', { current: makeStep({ due: -1 }), outcome: 'rejected' });
    expect(groupsOf([archived, closed, makeCard('applied', {})])).toEqual({});
  });

  it('counts what is late or due, not what is due later today', () => {
    const dueNow = dueNowAmong(
      [
        withStep({ due: -9, latest: -1 }),
        withStep({ due: -1 }),
        withStep({ due: 0.2 }),
        withStep({ due: 3 }),
      ],
      NOW,
      UTC,
    );
    expect(dueNow.dueCount).toBe(2);
  });
});

describe('what is due now', () => {
  const days = fc.integer({ min: -3, max: 3 });
  const anyCard = fc
    .record({
      step: fc.constantFrom('check-in' as const, 'close' as const),
      opens: days,
      due: days,
      latest: days,
      snoozedUntil: fc.option(days.map(at), { nil: undefined }),
      since: days.map(at),
      isArchived: fc.boolean(),
      stage: fc.constantFrom('check-in' as const, 'closed' as const),
    })
    .map(({ step, opens, due, latest, snoozedUntil, stage, ...rest }) => {
      const [first = 0, second = 0, third = 0] = [opens, due, latest].sort((a, b) => a - b);
      const current = makeStep({ step, opens: first, due: second, latest: third });
      return makeCard(stage, { current: { ...current, snoozedUntil: snoozedUntil ?? null }, ...rest });
    });

  it('is the same, in the same order, for the list and for each card on its own', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 15 }), days.map(at), (cards, now) => {
        const due = cards.flatMap((card) => dueCardAt(card, now) ?? []).sort(compareDue);
        const { groups, dueCount } = dueNowAmong(cards, now, UTC);
        const listed = groups.filter(({ group }) => group === 'late' || group === 'due');
        expect(due.map(({ card }) => card)).toEqual(listed.flatMap(({ cards: members }) => members));
        expect(dueCount).toBe(due.length);
        expect(due.map(({ card }) => card)).toEqual(
          due.map(({ card }) => card).sort((a, b) => compareUrgency(a, b, now)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what comes first when nothing is due', () => {
  const planned = (days: number) =>
    makeCard('applied', {
      upcoming: {
        interviewId: '00000000-0000-7000-8000-00000000aaaa' as InterviewId,
        startsAt: at(days),
        endsAt: at(days + 0.1),
        timeZone: UTC,
      },
    });

  it('is the step that is due, the interview or the nudge that comes before all others', () => {
    const [step, interview] = [withStep({ due: 9, latest: 12 }), planned(12)];
    expect(firstAhead([interview, step], NOW)).toEqual({ card: step, at: at(9) });
    expect(firstAhead([planned(12), planned(10)], NOW)?.at).toBe(at(10));
    const silent = makeCard('applied', {
      nudge: { heardOn: '2026-03-01' as CalendarDate, afterDays: 14, dueAt: at(8), putOffUntil: null },
    });
    expect(firstAhead([step, silent], NOW)?.card).toBe(silent);
  });

  it('is nothing without a date ahead, and nothing that is archived or closed', () => {
    const { current } = withStep({ due: 9 });
    const others = [makeCard('closed', { current }), makeCard('check-in', { current, isArchived: true })];
    expect(firstAhead([makeCard('applied', {}), ...others], NOW)).toBeNull();
  });
});
