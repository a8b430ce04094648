/** Keeps the board's store in sync with main. */
import type { Card } from '@shared/model/card';
import { createGatherer } from './changes/gatherer';
import { filterByRenamed } from './filters/renamed-person';
import { acceptChanges, acceptFailure, acceptSnapshot, cardById } from './store';
import { currentInstant, readShown, refreshNow } from '../core/clock';
import type { BoardChange } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { call, listen } from '../core/bridge';
import { provideCards } from '../core/change-words';
import { nextWords } from './changes/next-words';
import { showFocused } from './focus/card-focus';

/** Listens for changes from now on, and reads the board. Resolves when it is there, or couldn't be read. */
export function readBoard(): Promise<void> {
  stopListening?.();
  // What is read contains them.
  gatherer.drop();
  stopListening = listen('board:changed', gatherer.take);
  provideCards({
    stageOf: (id) => cardById(id)?.stage ?? null,
    catchUp: gatherer.catchUp,
    showFocused,
    nextOf: (ids) =>
      nextWords(
        ids.flatMap((id) => cardById(id) ?? []),
        currentInstant(),
      ),
  });
  return call('board:read', null).then((reply) => {
    if (reply.ok) acceptSnapshot({ cards: JSON.parse(reply.value) as readonly Card[] });
    else acceptFailure(reply.refusal);
  });
}

/** True if anything about a changed card happened after `shown`. */
function isAhead({ saved }: BoardChange, shown: Instant): boolean {
  const now = currentInstant();
  return saved.some(({ current, upcoming, since }) => {
    const steps = current === null ? [] : [current.opensAt, current.dueAt, current.latestAt];
    const interviews = upcoming === null ? [] : [upcoming.startsAt, upcoming.endsAt];
    return [since, ...steps, ...interviews].some((at) => at > shown && at <= now);
  });
}

const gatherer = createGatherer((changes) => {
  // A card that changed because time passed must not be drawn with an older now. Any other is drawn alone.
  if (changes.some((change) => isAhead(change, readShown()))) refreshNow();
  acceptChanges(changes);
  for (const { renamed } of changes) filterByRenamed(renamed ?? []);
});

let stopListening: (() => void) | undefined;
