/** The gaps left in the text of a message: "[one thing you talked about]". */

export interface TextRange {
  readonly from: number;
  /** The first character after it. */
  readonly to: number;
}

/** The template's gaps still in `text`, in order. Other square brackets are the user's own. */
export function gapsIn(text: string, gaps: readonly string[]): readonly TextRange[] {
  const found = [...new Set(gaps)].flatMap((gap) => {
    const ranges: TextRange[] = [];
    for (let from = text.indexOf(gap); from >= 0; from = text.indexOf(gap, from + gap.length))
      ranges.push({ from, to: from + gap.length });
    return ranges;
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The gap that Tab, or Shift+Tab, goes to from `caret`; null if there is none on that side. */
export function gapFrom(
  ranges: readonly TextRange[],
  caret: TextRange,
  isBackward: boolean,
): TextRange | null {
  const next = isBackward
    ? ranges.findLast(({ to }) => to <= caret.from)
    : ranges.find(({ from }) => from >= caret.to);
  return next ?? null;
}
