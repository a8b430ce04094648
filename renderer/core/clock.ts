/** The window's only clock. Anything shown relative to now uses `useNow`. */
import { useSyncExternalStore } from 'react';
import type { Instant, TimeZone } from '@shared/model/time';
import { presentZone } from '@shared/model/zone-names';

const MINUTE_MS = 60_000;
/** A timer can sleep with the computer or outlive a changed clock; ticking more than once a minute limits both. */
const LONGEST_WAIT_MS = 10_000;

const listeners = new Set<() => void>();
let shown = currentInstant();
let timer: ReturnType<typeof setTimeout> | undefined;

/** This moment. For what is shown use `useNow`, so that it is redrawn as time passes. */
export function currentInstant(): Instant {
  return Date.now() as Instant;
}

let zone = readZone();

/** The computer's zone, as the window knew it at the last tick (it notices a change sooner than main does). */
export function computerZone(): TimeZone {
  return zone;
}

/** Takes about a millisecond: too long to ask for every card. */
function readZone(): TimeZone {
  return presentZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) as TimeZone;
}

/** The moment of the last tick: the start of each minute, a change of the zone, and whenever `refreshNow` was called. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, readShown);
}

/** The moment of the last tick, outside of React. */
export function readShown(): Instant {
  return shown;
}

/** Ticks now: for when something is about to be shown that is newer than the last tick. */
export function refreshNow(): void {
  shown = currentInstant();
  zone = readZone();
  for (const listener of listeners) listener();
}

/** Calls `listener` after each tick; returns a function that stops it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) start();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function start(): void {
  document.addEventListener('visibilitychange', tickIfNew);
  window.addEventListener('focus', tickIfNew);
  arm();
}

function stop(): void {
  document.removeEventListener('visibilitychange', tickIfNew);
  window.removeEventListener('focus', tickIfNew);
  clearTimeout(timer);
}

function arm(): void {
  const untilNextMinuteMs = MINUTE_MS - (currentInstant() % MINUTE_MS);
  timer = setTimeout(
    () => {
      tickIfNew();
      arm();
    },
    Math.min(untilNextMinuteMs, LONGEST_WAIT_MS),
  );
}

/** Ticks if it is another minute, or the computer is in another zone. */
function tickIfNew(): void {
  const isSameMinute = Math.floor(currentInstant() / MINUTE_MS) === Math.floor(shown / MINUTE_MS);
  if (!isSameMinute || readZone() !== zone) refreshNow();
}
