import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/model/time';
import { instant } from '../../../tests/support/reminder-rig';
import { createTestClock } from '../../../tests/support/test-clock';
import { createHeartbeat, LONGEST_WAIT_MS, type HeartbeatPart, type Tick } from './heartbeat';

const start = instant('2026-03-03T15:00-05:00');

function createBeating() {
  const clock = createTestClock(start);
  const reported: string[] = [];
  const heartbeat = createHeartbeat({ clock, report: (what) => reported.push(what) });
  const ticks: (Tick & { readonly name: string })[] = [];
  const add = (name: string, rest: Partial<HeartbeatPart> = {}) =>
    heartbeat.add({ name, tick: (tick) => void ticks.push({ name, ...tick }), ...rest });
  return { clock, heartbeat, reported, ticks, add };
}

describe('the heartbeat', () => {
  it('ticks every part in order with the same now, at least every 30 s', () => {
    const { clock, heartbeat, ticks, add } = createBeating();
    add('time', { tick: () => clock.set((clock.now() + 5) as Instant) });
    add('reminders');
    add('tray');
    heartbeat.start();
    expect(ticks.map(({ name, now }) => [name, now - start])).toEqual([
      ['reminders', 0],
      ['tray', 0],
    ]);
    clock.walk(LONGEST_WAIT_MS);
    expect(ticks).toHaveLength(4);
  });

  it('ticks when the first of its parts wants to', () => {
    const { clock, heartbeat, ticks, add } = createBeating();
    add('calm', { nextAt: () => null });
    const soon = (start + 1_000) as Instant;
    add('soon', { nextAt: (now) => (now < soon ? soon : null) });
    heartbeat.start();
    expect(clock.delaysMs).toEqual([1_000]);
    clock.walk(1_000);
    expect(ticks).toHaveLength(4);
  });

  it('ticks again in a later turn if a part asks for it', () => {
    const { clock, heartbeat, ticks, add } = createBeating();
    let edits = 1;
    add('editing', {
      tick() {
        if (edits-- > 0) heartbeat.tick('edit');
      },
    });
    add('after');
    heartbeat.start();
    expect(ticks).toHaveLength(1);
    expect(clock.delaysMs).toEqual([0]);
    clock.walk(0);
    expect(ticks).toHaveLength(2);
    expect(clock.delaysMs.at(-1)).toBe(LONGEST_WAIT_MS);
  });

  it('keeps ticking the others if one fails, without a busy loop', () => {
    const { clock, heartbeat, reported, ticks, add } = createBeating();
    add('broken', {
      tick: () => {
        throw new Error('disk full');
      },
      nextAt: (now) => now,
    });
    add('sound');
    heartbeat.start();
    expect(ticks).toHaveLength(1);
    expect(reported).toEqual(['broken (start)']);
    expect(clock.delaysMs).toEqual([LONGEST_WAIT_MS]);
  });

  it('reports a clock that was set back once, to every part', () => {
    const { clock, heartbeat, ticks, add } = createBeating();
    add('one');
    add('other');
    heartbeat.start();
    clock.set((clock.now() - 3_600_000) as Instant);
    heartbeat.tick('resume');
    heartbeat.tick('resume');
    expect(ticks.map(({ hasClockGoneBack }) => hasClockGoneBack)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('does nothing before its start and after its end', () => {
    const { clock, heartbeat, ticks, add } = createBeating();
    add('part');
    heartbeat.tick('focus');
    expect(ticks).toEqual([]);
    heartbeat.start();
    heartbeat.stop();
    heartbeat.tick('focus');
    clock.walk(10 * LONGEST_WAIT_MS);
    expect(ticks).toHaveLength(1);
  });

  it('sets no timer if a part has ended everything', () => {
    const { clock, heartbeat, add } = createBeating();
    add('ending', { tick: () => heartbeat.stop() });
    heartbeat.start();
    expect(clock.delaysMs).toEqual([]);
  });
});
