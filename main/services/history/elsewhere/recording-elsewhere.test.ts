import { expect, it, vi } from 'vitest';
import { importedInput } from '../../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../../tests/support/test-services';
import { accept, refuse } from '../../../../shared/model/result';
import type { ChangeOutcome } from '../../../../shared/model/outcome';
import { recordElsewhere, type Elsewhere } from './recording-elsewhere';
import { ANNOUNCED, createAnnounceWritten, type Written } from './written';

const now = instant('2026-03-03T15:00:00Z');

/** As if another process had imported so many, over the same database. */
function imported(services: TestServices, count: number): ChangeOutcome {
  const made = services.imports.make(
    Array.from({ length: count }, (_, row) => importedInput({ role: `Role ${String(row)}` })),
    'window',
  );
  if (!made.ok) throw new Error('not imported');
  return made.value;
}

function recording(
  services: TestServices,
  {
    isChanged,
    ...elsewhere
  }: Pick<Elsewhere<ChangeOutcome>, 'record' | 'isCancelled'> & { isChanged: boolean },
) {
  const announced: Written[] = [];
  const giveBack = vi.fn(() => (isChanged ? { changes: 1 } : null));
  const deps = {
    store: services.store,
    lend: () => ({ giveBack }),
    announce: (written: Written) => {
      announced.push(written);
      return Promise.resolve();
    },
    report: vi.fn(),
  };
  const result = recordElsewhere<ChangeOutcome>(deps, {
    ...elsewhere,
    outcomeOf: (made) => made,
    unsaid: (last) => last ?? imported(services, 1),
  });
  return { result, announced, giveBack, report: deps.report };
}

it('announces what was recorded elsewhere, a few cards at a time, and the change with the last of them', async () => {
  const services = createTestServices(now, 'Europe/Berlin', (work) => void setImmediate(work));
  const outcome = imported(services, ANNOUNCED + 20);
  const heard: number[] = [];
  const outcomes: unknown[] = [];
  services.onBoardChanged(({ saved }) => heard.push(saved.length));
  services.changes.onCommitted((committed) => outcomes.push(committed.outcome));
  const applicationIds = services.board.read().cards.map(({ id }) => id);
  await services.announceWritten({ applicationIds, hasSettingsChanged: false, outcome, origin: 'window' });
  expect(heard).toEqual([ANNOUNCED, 20]);
  expect(outcomes).toEqual([null, outcome]);
});

it('announces the change even if some of the cards cannot be read', async () => {
  const services = createTestServices(now);
  const outcome = imported(services, ANNOUNCED + 20);
  const applicationIds = services.board.read().cards.map(({ id }) => id);
  const heard: unknown[] = [];
  const reports: string[] = [];
  const announceWritten = createAnnounceWritten({
    store: {
      cards: {
        ...services.store.cards,
        shown(ids) {
          if (ids.length < ANNOUNCED) throw new Error('the disk failed');
          return services.store.cards.shown(ids);
        },
      },
    },
    commits: { announce: ({ board, outcome: told }) => heard.push([board.saved.length, told]) },
    schedule: (work) => void setImmediate(work),
    report: (what, cause) => reports.push(`${what}: ${String(cause)}`),
  });
  await announceWritten({ applicationIds, hasSettingsChanged: false, outcome, origin: 'window' });
  expect(heard).toEqual([
    [ANNOUNCED, null],
    [0, outcome],
  ]);
  expect(reports).toEqual([
    'the cards that were changed elsewhere could not be read: Error: the disk failed',
  ]);
});

it('answers nothing was changed if the process was ended before it committed', async () => {
  const services = createTestServices(now);
  const record = () => Promise.reject(new Error('ended'));
  const cancelled = recording(services, { record, isCancelled: () => true, isChanged: false });
  expect(await cancelled.result).toEqual({ ok: false, refusal: { tag: 'fault', code: 'cancelled' } });
  expect(cancelled.giveBack).toHaveBeenCalledOnce();
  expect(cancelled.report).not.toHaveBeenCalled();
  const failed = recording(services, { record, isCancelled: () => false, isChanged: false });
  expect(await failed.result).toEqual({ ok: false, refusal: { tag: 'fault', code: 'stopped' } });
  expect(failed.report).toHaveBeenCalledOnce();
  expect(failed.announced).toEqual([]);
});

it('answers with the change if the process ended after it had committed, and announces everything', async () => {
  const services = createTestServices(now);
  const outcome = imported(services, 3);
  const { result, announced } = recording(services, {
    record: () => Promise.reject(new Error('ended')),
    isCancelled: () => true,
    isChanged: true,
  });
  expect(await result).toEqual(accept({ ...outcome, applicationId: null }));
  expect(announced[0]?.applicationIds).toHaveLength(3);
});

it('answers with the change if something failed after it was committed, and with the fault if nothing was', async () => {
  const services = createTestServices(now);
  const outcome = imported(services, 3);
  const result = refuse({ tag: 'fault', code: 'io' } as const);
  const record = () => Promise.resolve({ result, applicationIds: [], hasSettingsChanged: false });
  const committed = recording(services, { record, isCancelled: () => false, isChanged: true });
  expect(await committed.result).toEqual(accept({ ...outcome, applicationId: null }));
  expect(committed.announced[0]?.applicationIds).toHaveLength(3);
  const failed = recording(services, { record, isCancelled: () => false, isChanged: false });
  expect(await failed.result).toEqual(result);
  expect(failed.announced).toEqual([]);
});

it('knows what is undone before another process undoes it, even if it is the only change there is', async () => {
  const services = createTestServices(now);
  expect(services.changes.wouldRevert('undo')).toBeNull();
  const made = imported(services, 3);
  const outcome = services.changes.wouldRevert('undo');
  expect(outcome).toEqual({ ...made, applicationId: null });
  expect(services.changes.wouldRevert({ changeId: made.changeId })).toEqual(outcome);
  const undone = services.changes.undo('window');
  expect(undone).toEqual(accept(outcome));
  // The process ended right after that: the last change says nothing about it.
  const unsaid = (last: ChangeOutcome | null) => {
    expect(last).toBeNull();
    return outcome;
  };
  const record = () => Promise.reject(new Error('ended'));
  const deps = {
    store: services.store,
    lend: () => ({ giveBack: () => ({ changes: 1 }) }),
    announce: () => Promise.resolve(),
    report: () => undefined,
  };
  const elsewhere = { record, isCancelled: () => false, outcomeOf: (value: ChangeOutcome | null) => value };
  expect(await recordElsewhere(deps, { ...elsewhere, unsaid })).toEqual(accept(outcome));
  expect(services.changes.wouldRevert('redo')).toEqual(outcome);
});

it('says how many changes a merge brought if the process ended after it had committed', async () => {
  const services = createTestServices(now);
  const merged = recordElsewhere<number>(
    {
      store: services.store,
      lend: () => ({ giveBack: () => ({ changes: 12 }) }),
      announce: () => Promise.resolve(),
      report: () => undefined,
    },
    {
      record: () => Promise.reject(new Error('ended')),
      isCancelled: () => false,
      outcomeOf: () => null,
      unsaid: (_, changes) => changes,
    },
  );
  expect(await merged).toEqual(accept(12));
});
