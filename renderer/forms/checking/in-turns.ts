import type { Steps } from '@shared/model/work/steps';

/** Less than a frame, so that typing and painting never wait for it. */
const TURN_MS = 8;

/**
 * Does the steps in turns of the event loop, each just longer than `TURN_MS` at most, and then calls back with their result.
 * Returns what stops it: no step is done and nothing is called after that.
 */
export function inTurns<Result>(
  steps: Steps<Result>,
  onDone: (result: Result) => void,
  now: () => number = () => performance.now(),
): () => void {
  const turn = () => {
    const end = now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
    } while (now() < end);
    timer = setTimeout(turn);
  };
  let timer = setTimeout(turn);
  return () => clearTimeout(timer);
}
