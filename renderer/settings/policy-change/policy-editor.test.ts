import { describe, expect, it } from 'vitest';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { defaultPolicy, type Policy } from '@shared/model/policy';
import type { PolicyPreview } from '@shared/model/policy-preview';
import { createPolicyEditor, shownPolicy } from './policy-editor';

const nothingMoves: PolicyPreview = { moved: [], movedCount: 0 };
const twoMove: PolicyPreview = { moved: [], movedCount: 2 };

/** Previews and saves that resolve when the test says so. */
function rig() {
  const asked: { policy: Policy; answer: (reply: Result<PolicyPreview, Failure>) => void }[] = [];
  const saves: { policy: Policy; done: (isSaved: boolean) => void }[] = [];
  let keptCount = 0;
  const editor = createPolicyEditor(
    {
      preview: (policy) => new Promise((answer) => asked.push({ policy, answer })),
      save: (policy) => new Promise<boolean>((done) => saves.push({ policy, done })),
      kept: () => {
        keptCount += 1;
      },
    },
    defaultPolicy,
  );
  const turns = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    editor,
    saves,
    asked,
    tag: () => editor.edit.getState().tag,
    keptCount: () => keptCount,
    async answer(preview: PolicyPreview, index = asked.length - 1) {
      asked[index]?.answer({ ok: true, value: preview });
      await turns();
    },
    async saved(index = saves.length - 1) {
      const save = saves[index];
      if (save) editor.follow(save.policy);
      save?.done(true);
      await turns();
    },
    turns,
  };
}

describe('a policy change', () => {
  it('stays as chosen even if the result comes before its announcement', async () => {
    const { editor, answer, saves, tag } = rig();
    editor.change({ askForStatus: false });
    await answer(nothingMoves);
    saves[0]?.done(true);
    await editor.finish();
    expect(tag()).toBe('none');
    expect(editor.saved.getState()).toEqual({ ...defaultPolicy, askForStatus: false });
  });

  it('is saved at once if no card would move', async () => {
    const { editor, answer, saved, saves, tag } = rig();
    editor.change({ askForStatus: false });
    expect(tag()).toBe('looking');
    await answer(nothingMoves);
    expect(saves.map(({ policy }) => policy)).toEqual([{ ...defaultPolicy, askForStatus: false }]);
    await saved();
    expect(tag()).toBe('none');
  });

  it('waits for the user if cards would move, and is shown in the meantime', async () => {
    const { editor, answer, saved, saves, tag } = rig();
    editor.change({ checkIn: 'two-weeks' });
    await answer(twoMove);
    expect(tag()).toBe('asking');
    expect(saves).toEqual([]);
    expect(shownPolicy(defaultPolicy, editor.edit.getState()).checkIn).toBe('two-weeks');
    editor.save();
    expect(saves[0]?.policy.checkIn).toBe('two-weeks');
    await saved();
    expect(tag()).toBe('none');
  });

  it('is dropped by "Keep as it is", with a toast', async () => {
    const { editor, answer, saves, tag, keptCount } = rig();
    editor.keep();
    expect(keptCount()).toBe(0);
    editor.change({ checkIn: 'two-weeks' });
    await answer(twoMove);
    editor.keep();
    expect(tag()).toBe('none');
    expect(keptCount()).toBe(1);
    expect(saves).toEqual([]);
    expect(shownPolicy(defaultPolicy, editor.edit.getState())).toEqual(defaultPolicy);
  });

  it('is joined by the next one, and the late answer to the first is ignored', async () => {
    const { editor, answer, asked, tag, saves } = rig();
    editor.change({ checkIn: 'two-weeks' });
    editor.change({ final: 'one-week' });
    expect(asked[1]?.policy).toMatchObject({ checkIn: 'two-weeks', final: 'one-week' });
    await answer(twoMove, 1);
    await answer(nothingMoves, 0);
    expect(tag()).toBe('asking');
    expect(saves).toEqual([]);
  });

  it('disappears when it is changed back', async () => {
    const { editor, answer, tag, saves } = rig();
    editor.change({ checkIn: 'two-weeks' });
    await answer(twoMove);
    editor.change({ checkIn: 'week' });
    expect(tag()).toBe('none');
    expect(saves).toEqual([]);
  });

  it('keeps its question visible while another change is previewed', async () => {
    const { editor, answer } = rig();
    editor.change({ checkIn: 'two-weeks' });
    await answer(twoMove);
    editor.change({ final: 'one-week' });
    expect(editor.edit.getState()).toMatchObject({ tag: 'looking', shown: twoMove });
  });

  it('made while another is being saved is previewed afterwards, separately', async () => {
    const { editor, answer, saved, saves, asked, tag } = rig();
    editor.change({ askForStatus: false });
    await answer(nothingMoves);
    editor.change({ graceDays: 5 });
    await saved();
    expect(tag()).toBe('looking');
    expect(asked.at(-1)?.policy).toEqual({ ...defaultPolicy, askForStatus: false, graceDays: 5 });
    await answer(nothingMoves);
    await saved();
    expect(saves).toHaveLength(2);
    expect(tag()).toBe('none');
  });

  it('is previewed again if the policy was changed elsewhere', async () => {
    const { editor, answer, asked } = rig();
    editor.change({ checkIn: 'two-weeks' });
    await answer(twoMove);
    editor.follow({ ...defaultPolicy, graceDays: 7 });
    expect(asked.at(-1)?.policy).toMatchObject({ checkIn: 'two-weeks', graceDays: 7 });
  });

  it("that couldn't be previewed is saved only when the user says so", async () => {
    const { editor, asked, turns, saves, tag } = rig();
    editor.change({ checkIn: 'two-weeks' });
    asked[0]?.answer({ ok: false, refusal: { tag: 'fault', code: 'busy' } });
    await turns();
    expect(tag()).toBe('unseen');
    expect(saves).toEqual([]);
    editor.save();
    expect(saves).toHaveLength(1);
  });

  it('that is asked about only after the settings were closed is dropped too, with a toast', async () => {
    const { editor, answer, saves, tag, keptCount, turns } = rig();
    editor.change({ checkIn: 'two-weeks' });
    void editor.close();
    await answer(twoMove);
    await turns();
    expect(tag()).toBe('none');
    expect(keptCount()).toBe(1);

    editor.change({ graceDays: 5 });
    void editor.close();
    await answer(nothingMoves);
    await turns();
    expect(saves).toHaveLength(1);
    expect(keptCount()).toBe(1);
  });

  it('lets the dialog close once nothing is left to ask', async () => {
    const { editor, answer, saved, turns } = rig();
    expect(await editor.finish()).toBe(true);

    editor.change({ graceDays: 5 });
    const outcomes: boolean[] = [];
    void editor.finish().then((isFinished) => outcomes.push(isFinished));
    await turns();
    expect(outcomes).toEqual([]);
    await answer(nothingMoves);
    await saved();
    await turns();
    expect(outcomes).toEqual([true]);

    editor.change({ checkIn: 'two-weeks' });
    void editor.finish().then((isFinished) => outcomes.push(isFinished));
    await answer(twoMove);
    await turns();
    expect(outcomes).toEqual([true, false]);
  });
});
