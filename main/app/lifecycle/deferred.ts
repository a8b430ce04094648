/** Something that is there later: a promise, and the way to keep it. */
export interface Later<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** What `promise` gives, or `otherwise` where that takes longer than `ms`. */
export function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => {
    setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([promise, late]);
}

export function createLater<T>(): Later<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
