import { describe, expect, it } from 'vitest';
import type { ChangeId } from '@shared/model/ids';
import { joinChanges, redoJoined, undoJoined } from './joined-changes';

const id = (text: string) => text as ChangeId;

describe('changes that belong together', () => {
  it('are undone latest first, and as many are redone', async () => {
    joinChanges(id('a1'), id('a2'));
    joinChanges(id('a2'), id('a3'));
    const undone: ChangeId[] = [];
    await undoJoined(id('a3'), (changeId) => Promise.resolve(undone.push(changeId) > 0));
    expect(undone).toEqual(['a2', 'a1']);

    let redone = 0;
    await redoJoined(id('a1'), () => Promise.resolve((redone += 1) > 0));
    expect(redone).toBe(2);
  });

  it('are left alone from the first that cannot be undone', async () => {
    joinChanges(id('b1'), id('b2'));
    joinChanges(id('b2'), id('b3'));
    await undoJoined(id('b3'), (changeId) => Promise.resolve(changeId !== 'b1'));
    let redone = 0;
    await redoJoined(id('b2'), () => Promise.resolve((redone += 1) > 0));
    expect(redone).toBe(1);
  });

  it('are alone if nothing was joined', async () => {
    const calls: string[] = [];
    await undoJoined(id('c1'), () => Promise.resolve(calls.push('undo') > 0));
    await redoJoined(id('c1'), () => Promise.resolve(calls.push('redo') > 0));
    expect(calls).toEqual([]);
  });
});
