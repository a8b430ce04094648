/** Reads something again and again, and shows only what the newest reading found, whichever answer comes last. */
export interface Newest {
  renew(): Promise<void>;
  /** Nothing that was asked for before is shown any more. */
  stop(): void;
}

export function createNewest<T>(read: () => Promise<T>, show: (found: T) => void): Newest {
  let newest = 0;
  return {
    async renew() {
      newest += 1;
      const mine = newest;
      const found = await read();
      if (mine === newest) show(found);
    },
    stop() {
      newest += 1;
    },
  };
}
