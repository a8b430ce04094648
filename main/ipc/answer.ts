/** Turns a message from the window into the answer: the part of the server that needs no Electron. */
import type { z } from 'zod';
import { contract, type CommandName, type CommandOutput, type Contract } from '../../shared/ipc/contract';
import type { Failure, FaultCode } from '../../shared/model/outcome';
import type { Result } from '../../shared/model/result';
import { refusalOfIssues } from '../../shared/ipc/refusal-of-issues';
import { isWithinLimits } from './payload-size';

type Answer<N extends CommandName> = Result<CommandOutput<N>, Failure>;

/** One handler for each command of the contract; a missing one doesn't compile. */
export type Handlers = {
  readonly [N in CommandName]: (input: z.output<Contract[N]['input']>) => Answer<N> | Promise<Answer<N>>;
};

export interface Answering {
  readonly handlers: Handlers;
  /** What the user is told about a thrown error. */
  readonly faultOf: (error: unknown) => FaultCode;
  /** For the log. Never contains what the user typed. */
  readonly report: (name: string, code: FaultCode, cause: unknown) => void;
}

/** Answers `name` with `input`: the handler's result, or a fault. Total: never throws, never rejects. */
export async function answer(
  name: unknown,
  input: unknown,
  answering: Answering,
): Promise<Result<unknown, Failure>> {
  if (!isCommandName(name))
    return fault('bad-input', String(name).slice(0, 80), 'unknown command', answering);
  if (!isWithinLimits(input)) return fault('bad-input', name, 'input too large', answering);
  try {
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return refuseInput(name, parsed.error, answering);
    const handle = answering.handlers[name] as (
      value: unknown,
    ) => Result<unknown, Failure> | Promise<Result<unknown, Failure>>;
    return await handle(parsed.data);
  } catch (error) {
    return fault(answering.faultOf(error), name, error, answering);
  }
}

function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

function fault(code: FaultCode, name: string, cause: unknown, answering: Answering): Result<never, Failure> {
  answering.report(name, code, cause);
  return { ok: false, refusal: { tag: 'fault', code } };
}

/** A change with a wrong field is refused at that field; anything else is the sender's fault. */
function refuseInput(name: CommandName, error: z.ZodError, answering: Answering): Result<never, Failure> {
  if (!name.startsWith('change:')) return fault('bad-input', name, paths(error), answering);
  answering.report(name, 'bad-input', paths(error));
  return { ok: false, refusal: refusalOfIssues(error) };
}

/** The faults of the input and where they are, without what was typed. */
function paths(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}: ${issue.code}`)
    .join('; ');
}
