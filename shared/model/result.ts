/** The result of a decision: a value, or a refusal the caller must handle. Faults and bugs are thrown instead. */
export type Result<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function accept<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function refuse<R>(refusal: R): Result<never, R> {
  return { ok: false, refusal };
}
