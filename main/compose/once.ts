/** Opens at the first request; the others get the same. An opening that failed is tried again at the next request. */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return async () => {
    const mine = (opened ??= open());
    try {
      return await mine;
    } catch (cause) {
      if (opened === mine) opened = null;
      throw cause;
    }
  };
}
