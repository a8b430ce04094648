/** The database as far as the first board needs it, while nothing else of it is loaded. */
import { withTimeout } from '../app/lifecycle/with-timeout';
import { connectDatabase } from '../db/file/open';
import { boardAtStart } from '../db/stores/board-at-start';
import { systemClock } from '../platform/clock';
import type { FirstBoard } from './core-deps';
import type { Program } from './program';
import type { Shell } from './shell';

/** A page that draws nothing must not keep reminders and the tray from starting. */
const LONGEST_WAIT_FOR_FIRST_BOARD_MS = 1_000;

/**
 * Connects to the database. If the board in it is up to date, the window is answered, and this resolves once it has drawn
 * it: what follows would keep both cores busy meanwhile. Otherwise the services have to bring it up to date first.
 */
export async function showFirstBoard(
  { profile, isHidden, log }: Program,
  { answerBoard, windowReady, menu }: Pick<Shell, 'answerBoard' | 'windowReady' | 'menu'>,
): Promise<FirstBoard> {
  const connected = connectDatabase({
    folder: profile.dir,
    now: () => systemClock.now(),
    report: (what, cause) => log.warn(what, cause),
  });
  const board =
    connected.ok && !isHidden ? boardAtStart(connected.value.connection, systemClock.now()) : null;
  if (board === null) return { connected, isAnswered: false };
  answerBoard(board);
  // Otherwise it would push the board down after that has been painted.
  setImmediate(() => menu.draw());
  await withTimeout(LONGEST_WAIT_FOR_FIRST_BOARD_MS, windowReady, null);
  return { connected, isAnswered: true };
}
