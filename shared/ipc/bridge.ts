/** What the preload puts on `window.afterword`: the whole of the renderer's way out. */
import type { CommandInput, CommandName, CommandOutput } from './contract';
import type { Failure } from '../model/outcome';
import type { Result } from '../model/result';
import type { EventName, Events } from './events';

export interface Bridge {
  /** BCP 47 of the region the system formats dates and times for, as it was at the start. */
  readonly region: string;
  /** Asks main; always answered, never rejected. */
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Result<CommandOutput<N>, Failure>>;
  /** Hears an event; gives back how to stop hearing it. */
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void;
}
