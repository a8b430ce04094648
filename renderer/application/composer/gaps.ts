/** The gaps of a message in the text as the user has it by now: "[one thing you talked about]". */

export interface TextRange {
  readonly from: number;
  /** The first character after it. */
  readonly to: number;
}

/** The places of the template's gaps that still stand in `text`, in its order. Other square brackets are the user's own. */
export function gapsIn(text: string, gaps: readonly string[]): readonly TextRange[] {
  const found = [...new Set(gaps)].flatMap((gap) => {
    const ranges: TextRange[] = [];
    for (let from = text.indexOf(gap); from >= 0; from = text.indexOf(gap, from + gap.length))
      ranges.push({ from, to: from + gap.length });
    return ranges;
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The gap that Tab leads to from `caret`, or Shift+Tab; null if there is none on that side. */
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
