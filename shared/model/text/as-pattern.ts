/** The text for a regular expression, in which it stands for itself. Pure, and total. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
