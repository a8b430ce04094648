import { expect, it } from 'vitest';
import type { ExportFailure, KeptCalendar } from '../../../../shared/ipc/export';
import { accept, refuse } from '../../../../shared/model/result';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import { instant } from '../../../../tests/support/test-services';
import { createCalendarKeeper, PAUSE_MS, RETRY_MS } from './calendar-keeper';

const start = instant('2026-03-03T15:00:00Z');

function rig() {
  const state = {
    file: '/c.ics' as string | null,
    fails: null as ExportFailure | null,
    writes: 0,
    now: start,
  };
  const said: (KeptCalendar | null)[] = [];
  const keeper = createCalendarKeeper({
    file: () => state.file,
    write() {
      state.writes += 1;
      return Promise.resolve(state.fails === null ? accept(null) : refuse(state.fails));
    },
    zone: () => 'Europe/Berlin' as TimeZone,
    onChanged: (kept) => said.push(kept),
  });
  const wait = async (ms: number) => {
    state.now = (state.now + ms) as Instant;
    keeper.tick({ now: state.now });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { state, said, keeper, wait };
}

it('writes at the start, once after several changes, and once on another day', async () => {
  const { state, keeper, wait } = rig();
  await wait(0);
  expect(state.writes).toBe(1);
  for (let change = 0; change < 3; change += 1) {
    keeper.noteChange(state.now);
    await wait(1_000);
  }
  expect(state.writes).toBe(1);
  await wait(PAUSE_MS);
  expect(state.writes).toBe(2);
  await wait(3_600_000);
  expect(state.writes).toBe(2);
  await wait(10 * 3_600_000);
  expect(state.writes).toBe(3);
});

it('says once that it fails, tries again, and says once that it works again', async () => {
  const { state, said, keeper, wait } = rig();
  state.fails = 'disk-full';
  await wait(0);
  await wait(RETRY_MS);
  keeper.noteChange(state.now);
  await wait(RETRY_MS);
  expect(state.writes).toBe(3);
  expect(said.map((kept) => kept?.failure)).toEqual(['disk-full']);
  state.fails = null;
  await wait(RETRY_MS);
  await wait(RETRY_MS);
  expect(state.writes).toBe(4);
  expect(said.map((kept) => kept?.failure)).toEqual(['disk-full', null]);
});

it('writes nothing if nothing is kept, and follows a clock that was set back', async () => {
  const { state, keeper, wait } = rig();
  state.file = null;
  keeper.noteChange(state.now);
  await wait(PAUSE_MS);
  expect(state.writes).toBe(0);
  expect(keeper.read()).toBeNull();
  state.file = '/d.ics';
  await wait(0);
  keeper.noteChange(state.now);
  await wait(-7 * 3_600_000);
  expect(state.writes).toBe(2);
});

it('writes again after a change that came while the chosen file was written', async () => {
  const { state, keeper, wait } = rig();
  await wait(0);
  const begunAt = state.now;
  state.now = (state.now + 200) as Instant;
  keeper.noteChange(state.now);
  state.now = (state.now + 200) as Instant;
  keeper.noteWritten(begunAt);
  await wait(PAUSE_MS);
  expect(state.writes).toBe(2);
  keeper.noteChange(state.now);
  await wait(1_000);
  keeper.noteWritten(state.now);
  await wait(PAUSE_MS);
  expect(state.writes).toBe(2);
});
