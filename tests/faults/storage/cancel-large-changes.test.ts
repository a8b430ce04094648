/** A large change is cancelled while another process records it: nothing of it is left, and the program goes on. */
import { expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import type { Instant } from '../../../shared/model/time';
import { processes } from '../../support/core/electron';
import { expectSaving, usesImportProcess } from '../../support/core/import-process';
import { countsOf, LARGE, prepare, record } from '../../support/core/large-changes';
import { askCore, openTestCore } from '../../support/core/open-test-core';
import { opened, withDataFolder } from '../../support/data-folder';

vi.mock('electron', () => import('../../support/core/electron'));

const now = Date.UTC(2026, 2, 3, 20) as Instant;
const programDir = usesImportProcess();
const company = 'Elm Orchestra';

type ShareListener = (share: number) => void;
type Act = (core: Core, onShare: (listener: ShareListener) => void) => Promise<void>;

/** A program with as many applications as a large change needs. */
async function withLarge(act: Act): Promise<void> {
  await withDataFolder(async (dir) => {
    let listener: ShareListener = () => undefined;
    const core = await openTestCore({
      ...{ dir, now, programDir: programDir() },
      onSent: (name, value) => name === 'import:progress' && listener(value as number),
    });
    await prepare(core, 'merge', company);
    expect(await record(core, 'merge')).toEqual({ ok: true, value: null });
    await prepare(core, 'archive', company);
    await act(core, (next) => (listener = next));
    expect(core.isHealthy()).toBe(true);
    expect(core.projectionDifferences()).toEqual([]);
    await core.close(0);
    const database = opened(dir);
    expect(database.isHealthy()).toBe(true);
    database.close();
  });
}

const cancelled = { ok: false, refusal: { tag: 'fault', code: 'cancelled' } };

it('cancelled halfway, a change or its undo has recorded nothing, and can be made after all', async () => {
  await withLarge(async (core, onShare) => {
    const cancelsHalfway = () => {
      onShare((share) => {
        if (share < 0.5) return;
        onShare(() => undefined);
        void askCore(core, 'history:cancel', null);
      });
    };
    cancelsHalfway();
    expect(await record(core, 'archive')).toEqual(cancelled);
    expect((await countsOf(core)).get(company)).toBe(LARGE);
    await expectSaving(core);

    expect(await record(core, 'archive')).toEqual({ ok: true, value: null });
    expect((await countsOf(core)).get(company)).toBeUndefined();

    cancelsHalfway();
    expect(await record(core, 'undo')).toEqual(cancelled);
    expect((await countsOf(core)).get(company)).toBeUndefined();
    // Had anything of it been recorded, this would undo something else.
    expect(await record(core, 'undo')).toEqual({ ok: true, value: null });
    expect((await countsOf(core)).get(company)).toBe(LARGE);
  });
}, 120_000);

it('a cancel that comes too late leaves what was done', async () => {
  await withLarge(async (core) => {
    processes.onFork = ({ child }) => {
      child.prependListener('message', (message) => {
        if ('answer' in (message as object)) void askCore(core, 'history:cancel', null);
      });
    };
    expect(await record(core, 'archive')).toEqual({ ok: true, value: null });
    expect((await countsOf(core)).get(company)).toBeUndefined();
    await expectSaving(core);
    expect(await record(core, 'undo')).toEqual({ ok: true, value: null });
    expect((await countsOf(core)).get(company)).toBe(LARGE);
  });
}, 120_000);
