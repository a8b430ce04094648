/** What the window is answered before the services are there. */
import { accept } from '../../shared/model/result';
import type { Answer } from './ipc-server';

export interface FirstAnswersDeps {
  /** The board as JSON: for the window's first request. Whoever asks again waits for the services. */
  readonly board: string;
  readonly onWindowReady: () => void;
  /** Resolves when the services are there; they answer everything else, and from then on all of it. */
  readonly services: Promise<Answer>;
}

/** Gives the window what it needs to be drawn; all other requests wait for the services. */
export function createFirstAnswers({ board, onWindowReady, services }: FirstAnswersDeps): Answer {
  // These answers are kept as long as the program runs, but the whole board as text only until it is of no more use.
  let toGive: string | null = board;
  let answer: Answer | null = null;
  void services.then((found) => {
    answer = found;
    toGive = null;
  });
  return async (name, input) => {
    if (answer === null && input === null) {
      if (name === 'board:read' && toGive !== null) {
        const given = toGive;
        toGive = null;
        return accept(given);
      }
      if (name === 'window:ready') {
        onWindowReady();
        return accept(null);
      }
    }
    return (await services)(name, input);
  };
}
