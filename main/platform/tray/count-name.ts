/** The largest number with an icon; above it, a plus is shown. */
const MAX_DRAWN = 9;

/** Which of the icons made by scripts/icons shows this number of due steps. */
export function countName(dueCount: number): string {
  return dueCount > MAX_DRAWN ? `${MAX_DRAWN}plus` : String(Math.max(0, dueCount));
}
