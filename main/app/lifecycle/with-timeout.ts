/** The value of `promise`, or `fallback` if that takes longer than `ms`. */
export function withTimeout<T>(ms: number, promise: Promise<T>, fallback: T): Promise<T> {
  const timedOut = new Promise<T>((resolve) => {
    setTimeout(() => resolve(fallback), ms);
  });
  return Promise.race([promise, timedOut]);
}
