import type { Instant } from '../../../shared/model/time';
import type { Clock, Timer } from '../../ports/clock';
import { createClockWatch } from './clock-watch';

/** Ticks are never further apart: whatever sleep or a changed clock does to timers is made up for by then. */
export const LONGEST_WAIT_MS = 30_000;

/** Why it ticks: its timer, or because time, or something that depends on it, is known to have changed. */
export type TickReason =
  'start' | 'timer' | 'resume' | 'unlock' | 'focus' | 'edit' | 'zone' | 'notifier' | 'notified';

/** One moment, the same for everything that ticks. */
export interface Tick {
  readonly now: Instant;
  readonly reason: TickReason;
  /** True if the wall clock was set back since the last tick. A jump ahead looks like sleep and needs nothing. */
  readonly hasClockGoneBack: boolean;
}

export interface HeartbeatPart {
  /** For the log, if it fails. */
  readonly name: string;
  tick(tick: Tick): void;
  /** When it wants the next tick; at or before `now` if there is more to do at once, null if it doesn't matter. */
  nextAt?(now: Instant): Instant | null;
}

/** The regular tick: updates everything that time alone changes. */
export interface Heartbeat {
  /** Ticks `part` from now on, after those added before it. */
  add(part: HeartbeatPart): void;
  /** The first tick; from then on there is one at least every 30 s. */
  start(): void;
  /**
   * Ticks at once. Call it at resume, unlock, focus, a change of zone, after a commit, and when notifications become
   * available. Calling it too often does no harm; during a tick, it causes another. Does nothing before the start.
   */
  tick(reason: TickReason): void;
  /** No tick comes after this. */
  stop(): void;
}

export interface HeartbeatDeps {
  readonly clock: Clock;
  readonly report: (what: string, cause: unknown) => void;
}

export function createHeartbeat({ clock, report }: HeartbeatDeps): Heartbeat {
  const watch = createClockWatch(clock);
  const parts: HeartbeatPart[] = [];
  let timer: Timer | null = null;
  let phase: 'new' | 'running' | 'stopped' = 'new';
  let isTicking = false;
  let asks = 0;

  /** Ticks every part, even after one failed. Returns those that didn't. */
  function tickAll(reason: TickReason): readonly HeartbeatPart[] {
    const tick: Tick = { now: clock.now(), reason, hasClockGoneBack: watch.hasGoneBack() };
    return parts.filter((part) => attempt(`${part.name} (${reason})`, () => part.tick(tick)));
  }

  function attempt(what: string, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (cause) {
      report(what, cause);
      return false;
    }
  }

  function waitMs(sound: readonly HeartbeatPart[]): number {
    const now = clock.now();
    let next = now + LONGEST_WAIT_MS;
    // A failed part is retried at the next tick; retrying at once might keep the program busy.
    for (const part of sound) {
      attempt(part.name, () => {
        next = Math.min(next, part.nextAt?.(now) ?? Infinity);
      });
    }
    return Math.max(0, next - now);
  }

  function tick(reason: TickReason): void {
    if (phase !== 'running') return;
    asks += 1;
    if (isTicking) return;
    isTicking = true;
    const answered = asks;
    const sound = tickAll(reason);
    isTicking = false;
    timer?.cancel();
    // A part may have stopped everything.
    if (!isRunning()) return;
    timer = clock.setTimer(asks > answered ? 0 : waitMs(sound), () => tick('timer'));
  }

  function isRunning(): boolean {
    return phase === 'running';
  }

  return {
    add: (part) => void parts.push(part),
    start() {
      if (phase !== 'new') return;
      phase = 'running';
      tick('start');
    },
    tick,
    stop() {
      phase = 'stopped';
      timer?.cancel();
    },
  };
}
