/** True if both forms have the same values. */
export function isSameForm<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
