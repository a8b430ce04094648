/** Text for places with little room, which can't cut it themselves: menus and notifications. Pure. */

/** Made when the first long text comes: loading what it knows takes 7 ms, which a start would wait for. */
let segmenter: Intl.Segmenter | undefined;
const isolatesBegin = /[\u2066-\u2068]/g;
const isolatesEnd = /\u2069/g;

/**
 * The first of at most `most` characters as a reader counts them, with … in place of the rest. What was begun from right to
 * left ends there.
 */
export function shortened(text: string, most: number): string {
  // No character takes less than one code unit.
  if (text.length <= most) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
  if (graphemes.length <= most) return text;
  const cut = graphemes
    .slice(0, most - 1)
    .join('')
    .trimEnd();
  const open = (cut.match(isolatesBegin)?.length ?? 0) - (cut.match(isolatesEnd)?.length ?? 0);
  return `${cut}${'\u2069'.repeat(Math.max(0, open))}…`;
}
