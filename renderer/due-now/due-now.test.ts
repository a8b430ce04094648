import { describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { InterviewId } from '@shared/model/ids';
import { at, makeCard, makeStep, NOW, UTC } from '../cards/fixtures';
import { dueNowOf, dueNowRows } from './due-now';

function groupsOf(cards: readonly Card[]) {
  return Object.fromEntries(
    dueNowOf(cards, NOW, UTC).groups.map(({ group, cards: inside }) => [group, inside]),
  );
}

const withStep = (days: Parameters<typeof makeStep>[0]) => makeCard('check-in', { current: makeStep(days) });

describe('Due now', () => {
  it('calls late what is past its latest', () => {
    const card = withStep({ due: -8, latest: -0.01 });
    expect(groupsOf([card])).toEqual({ late: [card] });
  });

  it('calls for today what is due, and what becomes due before the day ends', () => {
    const due = withStep({ due: -3, latest: 3 });
    const tonight = withStep({ due: 0.45, latest: 6 });
    const tomorrow = withStep({ due: 0.55, latest: 6 });
    expect(groupsOf([due, tonight, tomorrow])).toEqual({ today: [due, tonight], 'coming-up': [tomorrow] });
  });

  it('counts days in the zone of the computer', () => {
    const card = withStep({ due: 0.45, latest: 6 });
    const { groups } = dueNowOf([card], NOW, 'Asia/Tokyo' as typeof UTC);
    expect(groups.map(({ group }) => group)).toEqual(['coming-up']);
  });

  it('calls closing soon what is open, not due today, and in time no longer than the day after tomorrow', () => {
    const soon = withStep({ opens: -0.5, due: 1, latest: 2 });
    const later = withStep({ opens: -0.5, due: 1, latest: 4 });
    expect(groupsOf([soon, later])).toEqual({ 'closing-soon': [soon], 'coming-up': [later] });
  });

  it('tells what is due and which interview is held within a week', () => {
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

  it('puts away what was snoozed, even what is late', () => {
    const snoozed = withStep({ due: -9, latest: -1, snoozedUntil: at(0.8) });
    const over = withStep({ due: -9, latest: -1, snoozedUntil: at(-0.1) });
    expect(groupsOf([snoozed, over])).toEqual({ late: [over], 'coming-up': [snoozed] });
  });

  it('offers letting go after what is owed, and never as late', () => {
    const offered = withStep({ step: 'close', opens: -30, due: -30, latest: -23 });
    const due = withStep({ due: -1, latest: 5 });
    expect(groupsOf([offered, due])).toEqual({ today: [due, offered] });
  });

  it('leaves out what is archived, closed or has nothing to do', () => {
    const archived = makeCard('check-in', { current: makeStep({ due: -1 }), isArchived: true });
    const closed = makeCard('closed', { current: makeStep({ due: -1 }), outcome: 'rejected' });
    expect(groupsOf([archived, closed, makeCard('applied', {})])).toEqual({});
  });

  it('counts what is late and for today', () => {
    const dueNow = dueNowOf(
      [withStep({ due: -9, latest: -1 }), withStep({ due: -1 }), withStep({ due: 3 })],
      NOW,
      UTC,
    );
    expect(dueNow.dueCount).toBe(2);
  });

  it('numbers its cards through all groups, and leaves the headings out', () => {
    const dueNow = dueNowOf(
      [withStep({ due: -9, latest: -1 }), withStep({ due: -1 }), withStep({ due: 3 })],
      NOW,
      UTC,
    );
    expect(dueNowRows(dueNow).map((row) => (row.kind === 'card' ? row.position : row.group))).toEqual([
      'late',
      1,
      'today',
      2,
      'coming-up',
      3,
    ]);
  });
});
