import type { ChangeOutcome, Fault } from '../../../shared/model/outcome';
import type { Origin } from '../../../shared/events/event';
import { accept, type Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { Commits } from './commits';
import type { RecordingDeps, RecordingPurpose } from './recorded';
import { createRecording, type Recording } from './recording';

export interface RecorderDeps extends RecordingDeps {
  readonly clock: { now(): Instant };
  readonly commits: Commits;
  /** The passing of time still has cards to update, in a later turn. */
  readonly onMore: () => void;
}

/** The only writer of history: everything that happens goes through it, and is announced once it is on disk. */
export interface Recorder {
  /**
   * A person's change: `work` reads, decides and appends in one transaction, and returns the result. Everything touched is
   * projected in the same transaction. A refusal by `work`, or a fault of the disk, leaves nothing behind.
   */
  change<R>(
    origin: Origin,
    work: (recording: Recording) => Result<ChangeOutcome, R>,
  ): Result<ChangeOutcome, R | Fault>;
  /** Adds history that was made elsewhere: all of it, or none. */
  adopt(work: (recording: Recording) => void): Result<null, Fault>;
  /** Records what happens without anybody asking. False if the disk refused it; then nothing is recorded. */
  time(work: (recording: Recording) => void): boolean;
}

export function createRecorder(deps: RecorderDeps): Recorder {
  const { store, clock, commits, onMore } = deps;

  function record<R>(
    origin: Origin,
    purpose: RecordingPurpose,
    work: (recording: Recording) => Result<ChangeOutcome | null, R>,
  ): Result<ChangeOutcome | null, R | Fault> {
    const written = store.write(() => {
      const { recording, finish } = createRecording(deps, clock.now(), purpose);
      const worked = work(recording);
      return worked.ok ? accept({ outcome: worked.value, recorded: finish() }) : worked;
    });
    if (!written.ok) return written;
    const { outcome, recorded } = written.value;
    const { hasMore, ...announced } = recorded;
    commits.announce({ ...announced, outcome, origin });
    if (hasMore) onMore();
    return accept(outcome);
  }

  const recordWithoutOutcome = (origin: Origin, work: (recording: Recording) => void) =>
    record<never>(origin, 'time', (recording) => {
      work(recording);
      return accept(null);
    }) as Result<null, Fault>;

  return {
    change<R>(origin: Origin, work: (recording: Recording) => Result<ChangeOutcome, R>) {
      return record(origin, 'change', work) as Result<ChangeOutcome, R | Fault>;
    },
    adopt: (work) => recordWithoutOutcome('window', work),
    time: (work) => recordWithoutOutcome('time', work).ok,
  };
}
