import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '@shared/ipc/detail';
import type { ApplicationEventBody } from '@shared/events/event';
import type { ChangeId, ContactId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { changedPart, groupTyping, typedChange } from './typing';

const start = Date.parse('2026-03-03T20:00:00Z');
const dana = 'dana' as ContactId;

/** One change at a minute of the hour. */
function at(
  minute: number,
  event: ApplicationEventBody | null,
  rest: Partial<HistoryEntry> = {},
): HistoryEntry {
  return {
    changeId: `at ${minute}` as ChangeId,
    at: (start + minute * 60_000) as Instant,
    ...{ origin: 'window', description: null, isUndone: false, canBeUndone: true },
    events: event === null ? [] : [event],
    ...rest,
  };
}
const edited = (details: object) => ({ type: 'application-edited', details }) as ApplicationEventBody;
const person = (fields: object, contactId = dana): ApplicationEventBody => ({
  ...{ type: 'contact-edited', contactId, fields },
});
const added = at(0, { type: 'application-added', details: { notes: 'Ask' } } as ApplicationEventBody);

const groupsOf = (...oldestFirst: readonly HistoryEntry[]) =>
  groupTyping(oldestFirst.toReversed()).map((group) => group.map(({ changeId }) => changeId));

describe('what was typed in one field', () => {
  it('is one line, however often it was saved', () => {
    expect(
      groupsOf(
        added,
        at(1, edited({ notes: 'Ask ab' })),
        at(5, edited({ notes: 'Ask about' })),
        at(9, edited({ notes: 'Ask about pay' })),
      ),
    ).toEqual([['at 9', 'at 5', 'at 1'], ['at 0']]);
    expect(groupsOf(at(1, person({ name: 'D' })), at(2, person({ name: 'Da' })))).toEqual([['at 2', 'at 1']]);
  });

  it.each([
    ['a long pause', at(7, edited({ notes: 'b' }))],
    ['another field', at(2, edited({ role: 'b' }))],
    ['several fields at once', at(2, edited({ notes: 'b', role: 'c' }))],
    ['what is no text', at(2, edited({ hasQuickHiring: true }))],
    ['a person', at(2, person({ notes: 'b' }))],
    ['another way in', at(2, edited({ notes: 'b' }), { origin: 'tray' })],
    ['an Undo', at(2, edited({ notes: 'b' }), { isUndone: true })],
  ])('ends at %s', (_what, next) => {
    expect(groupsOf(at(1, edited({ notes: 'a' })), next)).toHaveLength(2);
  });

  it('ends at what happened meanwhile, and at another person', () => {
    const [first, last] = [at(1, edited({ notes: 'a' })), at(3, edited({ notes: 'b' }))];
    expect(groupsOf(first, at(2, { type: 'application-archived' }), last)).toHaveLength(3);
    expect(
      groupsOf(at(1, person({ name: 'D' })), at(2, person({ name: 'E' }, 'eve' as ContactId))),
    ).toHaveLength(2);
  });

  it('is shown with what the field said before and after', () => {
    const changesOf = (...oldestFirst: readonly HistoryEntry[]) => {
      const history = oldestFirst.toReversed();
      return groupTyping(history).map((group) => typedChange(group, history));
    };
    expect(
      changesOf(added, at(1, edited({ notes: 'Ask ab' })), at(2, edited({ notes: 'Ask about' }))),
    ).toEqual([{ field: 'notes', before: 'Ask', after: 'Ask about' }, null]);
    expect(changesOf(added, at(1, edited({ location: 'Brno' })))[0]).toMatchObject({
      before: '',
      after: 'Brno',
    });
    expect(
      changesOf(added, at(1, edited({ appliedOn: '2026-01-02' })), at(9, edited({ appliedOn: null })))[0],
    ).toEqual({ field: 'appliedOn', before: '2026-01-02', after: '' });
    // What was undone is not what the field said.
    const undone = at(1, edited({ notes: 'No' }), { isUndone: true });
    expect(changesOf(added, undone, at(2, edited({ notes: 'Ask them' })))).toEqual([
      { field: 'notes', before: 'Ask', after: 'Ask them' },
      { field: 'notes', before: 'Ask', after: 'No' },
      null,
    ]);
    // Typed and undone, or unknown.
    expect(changesOf(added, at(1, edited({ notes: 'As' })), at(2, edited({ notes: 'Ask' })))[0]).toBeNull();
    expect(changesOf(added, at(1, person({ notes: 'b' })))[0]).toBeNull();
  });
});

describe('the part of a text that changed', () => {
  const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
  const text = words.join(' ');

  it('is a short text as it is', () => {
    expect(changedPart('', 'Brno')).toEqual({ before: '', after: 'Brno' });
    expect(changedPart('Brno', 'Bern')).toEqual({ before: 'Brno', after: 'Bern' });
  });

  it('has a few words of what stayed beside it', () => {
    expect(changedPart(text, text.replace('word15', 'this and that'))).toEqual({
      before: '…word11 word12 word13 word14 word15 word16 word17 word18 word19…',
      after: '…word11 word12 word13 word14 this and that word16 word17 word18 word19…',
    });
    expect(changedPart(text, `${text} and more`)).toEqual({
      before: '…word26 word27 word28 word29',
      after: '…word26 word27 word28 word29 and more',
    });
  });

  it('is cut off if it is long, but never within an emoji', () => {
    const { before, after } = changedPart('', '🎈'.repeat(400));
    expect(before).toBe('');
    expect(after).toMatch(/^(🎈)+…$/u);
    expect(after.length).toBeLessThan(300);
    const grown = changedPart('🎈'.repeat(41), `${'🎈'.repeat(41)}x`);
    expect(grown.after).toMatch(/^…(🎈)+x$/u);
  });
});
