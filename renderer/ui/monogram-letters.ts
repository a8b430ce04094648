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

/** As wide as two letters. */
const EMOJI = /\p{Emoji_Presentation}/u;

/** One or two characters as a reader sees them, upper case; an emoji alone, or none after a letter; `?` for an empty name. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s\-_/&.,]+/u)
    // Skips brackets, quotes and signs before a word.
    .map((word) => word.replace(/^[\p{P}\p{Sm}\p{Sc}\p{Sk}]+(?=.)/u, ''))
    .filter((word) => word !== '');
  const [first = '', second = ''] = words.slice(0, 2).map(firstGrapheme);
  const initials = (EMOJI.test(first + second) ? first : first + second).toLocaleUpperCase();
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
