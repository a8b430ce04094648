/** What the preload exposes as `window.afterword`: the renderer's only connection to the outside. */
import type { CommandInput, CommandName, CommandOutput } from './contract';
import type { Failure } from '../model/outcome';
import type { Result } from '../model/result';
import type { EventName, Events } from './events';

export interface Bridge {
  /** BCP 47 of the region the system formats dates and times for, as of the start. */
  readonly region: string;
  /** Where a file that the user dropped or chose is on the disk; empty for any other `File`. */
  pathOf(file: object): string;
  /** Sends a request to main. Always resolves, never rejects. */
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Result<CommandOutput<N>, Failure>>;
  /** Listens for an event; returns a function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void;
}
