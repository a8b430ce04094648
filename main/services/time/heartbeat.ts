import type { Instant } from '../../../shared/model/time';
import type { Clock, Timer } from '../../ports/clock';
import { createClockWatch } from './clock-watch';

/** No tick is further ahead: whatever sleep or a changed clock does to timers is made good by then. */
export const LONGEST_WAIT_MS = 30_000;

/** Why the heart beats: by its timer, or because somebody knows that time or what depends on it has changed. */
export type TickReason =
  'start' | 'timer' | 'resume' | 'unlock' | 'focus' | 'edit' | 'zone' | 'notifier' | 'notified';

/** One moment, the same for everything that ticks. */
export interface Tick {
  readonly now: Instant;
  /** True if the wall clock was set back since the last tick. A jump ahead looks like sleep and needs nothing. */
  readonly hasClockGoneBack: boolean;
}

export interface HeartbeatPart {
  /** For the log, if it fails. */
  readonly name: string;
  tick(tick: Tick): void;
  /** When it wants the next tick; at or before `now` if there is more to do at once, null if it does not care. */
  nextAt?(now: Instant): Instant | null;
}

/** The clock's regular tick: brings everything up to date that time alone changes. */
export interface Heartbeat {
  /** Ticks `part` from now on, after those that were added before it. */
  add(part: HeartbeatPart): void;
  /** The first tick; from here on there is one at least every 30 s. */
  start(): void;
  /**
   * Ticks at once. Call it at resume, unlock, focus, a change of zone, after a commit, and when notifications begin to be
   * taken. Calling it too often does no harm; called during a tick, another follows. Does nothing before the start.
   */
  tick(reason: TickReason): void;
  /** No tick comes after it. */
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

  /** Ticks every part, also after one that failed. Gives those that did not. */
  function tickAll(reason: TickReason): readonly HeartbeatPart[] {
    const tick: Tick = { now: clock.now(), hasClockGoneBack: watch.hasGoneBack() };
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
    // One that failed is tried again at the next tick: asked now, it might keep the program busy.
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
