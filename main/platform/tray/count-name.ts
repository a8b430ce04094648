/** The largest number that is drawn; above it there is a plus. */
const MAX_DRAWN = 9;

/** Which of the drawings of scripts/icons shows this number of due steps. */
export function countName(dueCount: number): string {
  return dueCount > MAX_DRAWN ? `${MAX_DRAWN}plus` : String(Math.max(0, dueCount));
}
