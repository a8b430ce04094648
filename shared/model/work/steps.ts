/** Work in small steps, so that the caller can pause after each; it returns its result after the last. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All the steps at once. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
