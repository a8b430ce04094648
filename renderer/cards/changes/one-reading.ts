/** Reads something again whenever it may have changed, one reading at a time, however much changes at once. */
export interface OneReading {
  /** Reads now. If a reading is under way, reads once more after it. */
  renew(): void;
  /** Nothing is read any more. */
  stop(): void;
}

/** Between readings that follow one another: a large import makes hundreds of changes. */
const PAUSE_MS = 250;

/** `read` never rejects. */
export function createOneReading(read: () => Promise<void>): OneReading {
  let isReading = false;
  let isStale = false;
  let isStopped = false;

  const start = () => {
    isReading = true;
    isStale = false;
    void read().then(() => {
      if (isStale && !isStopped) setTimeout(startUnlessStopped, PAUSE_MS);
      else isReading = false;
    });
  };
  const startUnlessStopped = () => {
    if (!isStopped) start();
  };
  return {
    renew() {
      if (isReading) isStale = true;
      else startUnlessStopped();
    },
    stop() {
      isStopped = true;
    },
  };
}
