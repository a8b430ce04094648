/** Memory that nothing holds any more. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects the garbage of this process and returns its room to the system. V8 alone keeps the room that the start once
 * needed: twice what is still in use. Takes 30 to 50 ms, so call it when there is time.
 */
export function collectGarbage(): void {
  collect ??= readCollector();
  // Once through would leave the room with V8; the "last resort" gives it back.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

type Collector = (options: {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}) => void;
let collect: Collector | null = null;

/**
 * The collector is visible only in contexts made while the flag is set: here, in one that nobody else gets. Electron keeps
 * V8's flags changeable, as Node documents: https://github.com/electron/electron/pull/42414
 */
function readCollector(): Collector {
  setFlagsFromString('--expose-gc');
  try {
    const found: unknown = runInNewContext('globalThis.gc');
    return typeof found === 'function' ? (found as Collector) : () => undefined;
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}
