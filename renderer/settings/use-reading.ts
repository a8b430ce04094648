/** The result of a request to main, kept while the same request is repeated. */
import { useEffect, useState } from 'react';
import type { CommandInput, CommandName, CommandOutput } from '@shared/ipc/contract';
import { call } from '../core/bridge';
import type { Failure } from '@shared/model/outcome';

export type Reading<T> =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly value: T }
  | { readonly tag: 'failed'; readonly refusal: Failure };

const reading = { tag: 'reading' } as const;

/** Sends a request whenever `input` changes; none if `input` is undefined. */
export function useReading<N extends CommandName>(
  name: N,
  input: CommandInput<N> | undefined,
): Reading<CommandOutput<N>> {
  const asked = input === undefined ? null : JSON.stringify(input);
  const [answer, setAnswer] = useState<{
    readonly asked: string;
    readonly reading: Reading<CommandOutput<N>>;
  }>();
  useEffect(() => {
    if (asked === null) return undefined;
    let isWanted = true;
    void call(name, JSON.parse(asked) as CommandInput<N>).then((reply) => {
      if (!isWanted) return;
      setAnswer({
        asked,
        reading: reply.ok ? { tag: 'read', value: reply.value } : { tag: 'failed', refusal: reply.refusal },
      });
    });
    return () => {
      isWanted = false;
    };
  }, [name, asked]);
  return answer?.asked === asked ? answer.reading : reading;
}
