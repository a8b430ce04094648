/** The process that records a large import, undo, merge or change is killed: all of it is there or nothing, and the program goes on. */
import { expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import type { Instant } from '../../../shared/model/time';
import { processes } from '../../support/core/electron';
import { expectSaving, usesImportProcess } from '../../support/core/import-process';
import {
  companyOf,
  countsOf,
  LARGE,
  largeChanges,
  prepare,
  record,
  type LargeChange,
} from '../../support/core/large-changes';
import { openTestCore } from '../../support/core/open-test-core';
import { withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';

vi.mock('electron', () => import('../../support/core/electron'));

/** Each kills an import, an undo, a merge, and the archiving of what was merged. */
const ROUNDS = isFullLength ? 100 : 2;
/** So that the database stays small. */
const ROUNDS_PER_PROFILE = 10;
const now = Date.UTC(2026, 2, 3, 20) as Instant;

const programDir = usesImportProcess();

/** Calls it once the process is asked to record. */
function onRecording(act: (kill: () => void) => void): void {
  processes.onPost = ({ child, name }, message) => {
    const { request } = message as { readonly request?: { readonly name: string } };
    if (name !== 'Afterword import' || !/^(?:apply|revert|change)/u.test(request?.name ?? '')) return;
    processes.onPost = () => undefined;
    act(() => void child.kill('SIGKILL'));
  };
}

/** How long each takes from then on, if nothing happens. */
async function longestMs(core: Core): Promise<Readonly<Record<LargeChange, number>>> {
  const took = { import: 0, undo: 0, merge: 0, archive: 0 };
  for (const change of largeChanges) {
    await prepare(core, change, companyOf(change, 'first'));
    let from = 0;
    onRecording(() => (from = performance.now()));
    expect(await record(core, change), change).toEqual({ ok: true, value: null });
    took[change] = performance.now() - from;
  }
  return took;
}

it(`killed ${ROUNDS * largeChanges.length} times while recording, it has recorded all or nothing, and the program goes on`, async () => {
  const done = { kills: 0, recorded: 0, refused: 0 };
  for (let first = 0; first < ROUNDS; first += ROUNDS_PER_PROFILE) {
    await withDataFolder(async (dir) => {
      const core = await openTestCore({ dir, now, programDir: programDir() });
      const took = await longestMs(core);
      for (let round = first; round < Math.min(ROUNDS, first + ROUNDS_PER_PROFILE); round += 1) {
        for (const [index, change] of largeChanges.entries()) {
          const company = companyOf(change, String(round));
          const isGone = change === 'undo' || change === 'archive';
          const [before, after] = isGone ? [LARGE, undefined] : [undefined, LARGE];
          await prepare(core, change, company);
          // Spread evenly from the first moment to shortly after the last, the same in each run.
          const share = ((round * largeChanges.length + index) * 0.618) % 1;
          onRecording((kill) => void setTimeout(kill, share * took[change] * 1.1));
          const made = await record(core, change);
          done.kills += 1;
          if (made.ok) done.recorded += 1;
          else {
            done.refused += 1;
            expect(made.refusal, `${change} in round ${round}`).toEqual({ tag: 'fault', code: 'stopped' });
          }
          const counts = await countsOf(core);
          expect(counts.get(company), `${change} in round ${round}`).toBe(made.ok ? after : before);
          await expectSaving(core, `${change} in round ${round}`);
          // What wasn't recorded can be recorded after all.
          if (made.ok) continue;
          await prepare(core, change, company);
          expect(await record(core, change)).toEqual({ ok: true, value: null });
          expect((await countsOf(core)).get(company)).toBe(after);
        }
      }
      expect(core.projectionDifferences()).toEqual([]);
      await core.close(0);
    });
  }
  console.log(
    `${done.kills} kills of the importing process: ${done.recorded} recorded, ${done.refused} not, 0 lost, 0 torn`,
  );
  expect(done.refused).toBeGreaterThan(0);
}, 7_200_000);
