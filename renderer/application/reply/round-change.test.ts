import { describe, expect, it } from 'vitest';
import type { Contact } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { emptyReply } from './reply-change';
import {
  isRoundDate,
  ROUND_FIELD,
  roundIn,
  roundStanding,
  undecidedRound,
  withOnlyTime,
  type RoundGround,
} from './round-change';

const zone = 'Europe/Berlin' as TimeZone;
const now = Date.parse('2026-03-11T10:00:00Z') as Instant;
const saidOn = '2026-03-11' as CalendarDate;
const context = { today: saidOn };
const dana: Contact = {
  ...{ id: '1' as ContactId, name: 'Dana Kim', email: 'dana@acme.example', role: 'CTO' },
  hasStrongConnection: true,
};
const ground: RoundGround = { company: 'Acme', contacts: [dana], starts: [], now, zone, saidOn };
const text = 'Could you do a second interview with Dana Kim on 20 March at 14:00?';
const news = { ...emptyReply, kind: 'news', text } as const;
const round = roundIn(text, 'news', ground);
const both = roundIn('Does 20 March at 14:00 or 21 March at 10:00 suit you?', null, ground);

describe('the next round in a reply', () => {
  it.each(['offer', 'rejection'] as const)('is not looked for in a reply of kind %s', (kind) => {
    expect(roundIn(text, kind, ground)).toBeNull();
  });

  it('is not looked for while it isn’t known when the reply came', () => {
    expect(roundIn(text, null, { ...ground, saidOn: null })).toBeNull();
  });

  it('becomes the interview of the reply, with the people who are known', () => {
    expect(withOnlyTime(news, round, ground)).toMatchObject({
      ...{ kind: 'next-round', text },
      interview: {
        ...{ date: '2026-03-20', start: '14:00', end: '15:00', isEndGuessed: true, kind: 'interview' },
        people: [{ id: '1', name: 'Dana Kim', email: 'dana@acme.example', hasStrongConnection: true }],
      },
    });
  });

  it('keeps what was typed for the interview', () => {
    const typed = withOnlyTime({ ...news, kind: 'next-round' }, round, ground);
    const interview = typed.interview && { ...typed.interview, kind: 'test' as const, start: '09:00' };
    expect(withOnlyTime({ ...typed, interview }, round, ground).interview).toMatchObject({
      ...{ kind: 'test', start: '14:00' },
      people: [{ name: 'Dana Kim' }],
    });
  });

  it('is compared with the interview that is entered', () => {
    const standing = (form: typeof news | ReturnType<typeof withOnlyTime>) =>
      round && roundStanding(form, round, context);
    const taken = withOnlyTime(news, round, ground);
    expect(standing(news)).toEqual({ tag: 'open' });
    expect(standing(taken)).toMatchObject({ tag: 'taken' });
    expect(standing({ ...taken, kind: 'offer' })).toEqual({ tag: 'open' });
    const other = taken.interview && { ...taken.interview, date: '2026-03-19' };
    expect(standing({ ...taken, interview: other })).toEqual({
      ...{ tag: 'differs', zone },
      entered: Date.parse('2026-03-19T13:00:00Z'),
    });
    expect(standing({ ...taken, interview: other && { ...other, start: '' } })).toEqual({ tag: 'open' });
  });

  it('is asked about if the reply would be recorded without it', () => {
    const asked = [{ field: ROUND_FIELD, text, date: '2026-03-20' }];
    expect(undecidedRound(news, round, zone)).toEqual(asked);
    expect(undecidedRound({ ...news, kind: 'next-round' }, round, zone)).toEqual(asked);
    expect(undecidedRound(withOnlyTime(news, round, ground), round, zone)).toEqual([]);
    expect(undecidedRound({ ...news, kind: 'new-date' }, round, zone)).toEqual([]);
    expect(both?.proposed).toHaveLength(2);
    expect(undecidedRound(news, both, zone)).toEqual([]);
  });

  it('has dates that are not those of an answer', () => {
    expect(isRoundDate('2026-03-21' as CalendarDate, both, zone)).toBe(true);
    expect(isRoundDate('2026-03-22' as CalendarDate, both, zone)).toBe(false);
    expect(isRoundDate('2026-03-21' as CalendarDate, null, zone)).toBe(false);
  });
});
