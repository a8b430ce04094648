/** Initials and hue of a name. Pure. */

/** Made for the first name that needs it: most don't, and the first board would wait for it. */
let segmenter: Intl.Segmenter | undefined;

/** A character of a Latin alphabet before another one: nothing combines with it. The segmenter takes far longer to say so. */
const ALONE = /^[\u0020-\u02ff](?:[\u0020-\u02ff]|$)/;

function firstGrapheme(text: string): string {
  if (ALONE.test(text)) return text.charAt(0);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) return segment;
  return '';
}

/** One or two characters as a reader sees them (an emoji is one), upper case; `?` for an empty name. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s\-_/&.,]+/u)
    // Skips brackets and quotes before a word.
    .map((word) => word.replace(/^\p{P}+(?=.)/u, ''))
    .filter((word) => word !== '');
  const initials = words.slice(0, 2).map(firstGrapheme).join('').toLocaleUpperCase();
  return initials === '' ? '?' : initials;
}

/** A hue from 0 to 359, always the same for the same name. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of name.trim().toLowerCase())
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  // Spread by the golden angle, so that similar names don't look alike.
  return Math.round((hash * 137.508) % 360) % 360;
}
