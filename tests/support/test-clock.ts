import type { Clock, Timer } from '../../main/ports/clock';
import type { Instant } from '../../shared/model/time';

/** A clock that doesn't move until the test moves it. */
export interface TestClock extends Clock {
  /** Lets time pass, firing each timer on the way, in order. */
  walk(byMs: number): void;
  /** Lets time pass up to `instant`, like `walk`, and lets promises settle in between. */
  walkTo(instant: Instant): Promise<void>;
  /** Time passes without timers, as in sleep: the wall clock moves, and the monotonic one if `countsSleep`. */
  sleep(byMs: number, countsSleep?: boolean): void;
  /** Sets the wall clock; the monotonic clock and the timers aren't affected. */
  set(instant: Instant): void;
  /** Drops all timers, as when the app ends. */
  dropTimers(): void;
  /** The delay of every timer that was set. */
  readonly delaysMs: readonly number[];
}

interface PendingTimer {
  readonly dueMonotonicMs: number;
  readonly wake: () => void;
}

/** A clock that shows `start` until it is moved. */
export function createTestClock(start: Instant): TestClock {
  let wallMs: number = start;
  let monotonic = 5_000;
  const delaysMs: number[] = [];
  const timers = new Set<PendingTimer>();

  function setTimer(delayMs: number, wake: () => void): Timer {
    delaysMs.push(delayMs);
    const timer = { dueMonotonicMs: monotonic + Math.max(0, delayMs), wake };
    timers.add(timer);
    return { cancel: () => void timers.delete(timer) };
  }

  function earliest(): PendingTimer | null {
    let found: PendingTimer | null = null;
    for (const timer of timers) if (!found || timer.dueMonotonicMs < found.dueMonotonicMs) found = timer;
    return found;
  }

  /** Moves to the next timer within `leftMs` and fires it; returns how far it moved, or null if there is none. */
  function ringNext(leftMs: number): number | null {
    const next = earliest();
    if (!next || next.dueMonotonicMs > monotonic + leftMs) return null;
    const stepMs = Math.max(0, next.dueMonotonicMs - monotonic);
    monotonic += stepMs;
    wallMs += stepMs;
    timers.delete(next);
    next.wake();
    return stepMs;
  }

  function pass(ms: number): void {
    monotonic += ms;
    wallMs += ms;
  }

  return {
    now: () => wallMs as Instant,
    monotonicMs: () => monotonic,
    setTimer,
    delaysMs,
    walk(byMs) {
      let leftMs = byMs;
      for (let went = ringNext(leftMs); went !== null; went = ringNext(leftMs)) leftMs -= went;
      pass(leftMs);
    },
    async walkTo(instant) {
      let leftMs = instant - wallMs;
      for (let went = ringNext(leftMs); went !== null; went = ringNext(leftMs)) {
        leftMs -= went;
        await settle();
      }
      pass(Math.max(0, leftMs));
      await settle();
    },
    sleep(byMs, countsSleep = false) {
      wallMs += byMs;
      if (countsSleep) monotonic += byMs;
    },
    set(instant) {
      wallMs = instant;
    },
    dropTimers() {
      timers.clear();
    },
  };
}

/** Lets every promise settle that can without time passing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
