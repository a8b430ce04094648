/** Between two parts of long work: whatever else is waiting gets its turn first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
