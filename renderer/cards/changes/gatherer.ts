import type { BoardChange } from '@shared/model/card';

export interface Gatherer {
  /** Hands the change on: now, or soon and together with those that follow. */
  take(change: BoardChange): void;
  /** Hands on now what would be handed on soon. */
  catchUp(): void;
  /** Forgets what hasn't been handed on. */
  drop(): void;
}

/** Changes of more cards than this are gathered if they follow one another. */
const MANY = 100;
/** For how long: an import of 50,000 rows sends hundreds of changes, and drawing each would keep the window busy for seconds. */
const GATHER_MS = 250;

/** Hands changes on in the order they were made: small ones at once, large ones that come soon after another large one together. */
export function createGatherer(handOn: (changes: readonly BoardChange[]) => void): Gatherer {
  let gathered: BoardChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const handOnAll = () => {
    const changes = gathered;
    gathered = [];
    handOn(changes);
  };
  const wait = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (gathered.length === 0) return;
      handOnAll();
      wait();
    }, GATHER_MS);
  };
  return {
    take(change) {
      gathered.push(change);
      const isLarge = change.saved.length + change.removed.length > MANY;
      if (isLarge && timer !== undefined) return;
      handOnAll();
      if (isLarge) wait();
    },
    catchUp() {
      if (gathered.length > 0) handOnAll();
    },
    drop() {
      gathered = [];
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
