import { describe, expect, it } from 'vitest';
import { afterInput, beginTyping, redoTyping, undoTyping, type TypingSteps } from './typing-steps';

/** Types letter by letter where the caret is, or at `at`. */
function type(steps: TypingSteps, letters: string, at = steps.present.at): TypingSteps {
  let [now, caret] = [steps, at];
  for (const letter of letters) {
    const { text } = now.present;
    now = afterInput(
      now,
      { text: text.slice(0, caret) + letter + text.slice(caret), at: caret + 1 },
      'insertText',
    );
    caret += 1;
  }
  return now;
}

function backspace(steps: TypingSteps): TypingSteps {
  const { text, at } = steps.present;
  return afterInput(
    steps,
    { text: text.slice(0, at - 1) + text.slice(at), at: at - 1 },
    'deleteContentBackward',
  );
}

/** What the field says after each Undo. */
function undone(steps: TypingSteps): readonly string[] {
  const back = undoTyping(steps);
  return back.past.length === steps.past.length ? [] : [back.present.text, ...undone(back)];
}

describe('Undo in a field', () => {
  const typed = type(beginTyping(''), 'elm orchestra');

  it('takes back what was typed in one go', () => {
    expect(undone(typed)).toEqual(['']);
    expect(undone(beginTyping('elm'))).toEqual([]);
  });

  it('takes back deleted letters together, and then what was typed', () => {
    expect(undone(type(backspace(backspace(typed)), 'x'))).toEqual(['elm orchest', 'elm orchestra', '']);
    const forward = (steps: TypingSteps) =>
      afterInput(steps, { text: steps.present.text.slice(1), at: 0 }, 'deleteContentForward');
    const home: TypingSteps = { ...typed, present: { ...typed.present, at: 0 } };
    expect(undone(forward(forward(home)))).toEqual(['elm orchestra', '']);
  });

  it('begins another step where the caret was moved, and for what was pasted, cut or written by the program', () => {
    expect(undone(type(typed, 'an ', 0))).toEqual(['elm orchestra', '']);
    for (const how of ['insertFromPaste', 'deleteByCut', 'insertFromDrop', '']) {
      const steps = afterInput(typed, { text: 'oak', at: 3 }, how);
      expect(undone(steps)).toEqual(['elm orchestra', '']);
      expect(undone(type(steps, 's'))).toEqual(['oak', 'elm orchestra', '']);
    }
  });

  it('keeps what an input method composes together', () => {
    let steps = beginTyping('');
    for (const text of ['ｋ', 'か', 'かｎ', 'かん'])
      steps = afterInput(steps, { text, at: text.length }, 'insertCompositionText');
    expect(undone(steps)).toEqual(['']);
  });

  it('can be done again, until something else is typed', () => {
    const back = undoTyping(typed);
    expect(redoTyping(back)).toEqual({ ...typed, run: null });
    const other = type(back, 'oak');
    expect(redoTyping(other)).toEqual(other);
    expect(undone(other)).toEqual(['']);
  });

  it('remembers a hundred steps', () => {
    let steps = beginTyping('');
    for (let step = 0; step < 150; step += 1)
      steps = afterInput(steps, { text: String(step), at: 0 }, 'insertFromPaste');
    expect(undone(steps)).toHaveLength(100);
  });
});
