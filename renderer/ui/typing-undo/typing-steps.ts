/** What Undo takes back in a field of one line: everything typed in one go, or deleted in one go, or pasted. Pure. */

/** What the field says, and where its caret is. */
export interface TypedText {
  readonly text: string;
  readonly at: number;
}

type Run = 'insert' | 'delete' | null;

export interface TypingSteps {
  readonly past: readonly TypedText[];
  readonly present: TypedText;
  readonly future: readonly TypedText[];
  /** The kind of typing that continues the present step. */
  readonly run: Run;
}

const MAX_STEPS = 100;

/** Typing begins in a field that says this. */
export function beginTyping(text: string): TypingSteps {
  return { past: [], present: { text, at: text.length }, future: [], run: null };
}

/** The field says something else now. `inputType` is that of its event; empty if a program wrote into it. */
export function afterInput(steps: TypingSteps, next: TypedText, inputType: string): TypingSteps {
  if (next.text === steps.present.text) return { ...steps, present: next };
  const run = runOf(inputType);
  if (run !== null && run === steps.run && goesOn(run, steps.present, next))
    return { ...steps, present: next, future: [] };
  const past = [...steps.past, steps.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], run };
}

/** One step back; the same steps if there is none. */
export function undoTyping({ past, present, future, run }: TypingSteps): TypingSteps {
  const last = past.at(-1);
  if (!last) return { past, present, future, run };
  return { past: past.slice(0, -1), present: last, future: [present, ...future], run: null };
}

/** One step forward again; the same steps if there is none. */
export function redoTyping({ past, present, future, run }: TypingSteps): TypingSteps {
  const [next, ...rest] = future;
  if (!next) return { past, present, future, run };
  return { past: [...past, present], present: next, future: rest, run: null };
}

function runOf(inputType: string): Run {
  if (/^insert(Text|CompositionText)$/.test(inputType)) return 'insert';
  return inputType.startsWith('delete') && inputType !== 'deleteByCut' ? 'delete' : null;
}

/** True if it was typed or deleted where the caret was left. */
function goesOn(run: Exclude<Run, null>, before: TypedText, next: TypedText): boolean {
  const grown = next.text.length - before.text.length;
  return next.at - grown === before.at || (run === 'delete' && next.at === before.at);
}
