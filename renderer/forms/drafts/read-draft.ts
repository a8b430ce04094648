/**
 * Reads unfinished forms as they were kept between openings. What cannot be read is never thrown away: it is given back
 * as it is, so that it can be set aside and shown.
 */
import type { z } from 'zod';

export type DraftReading<T> =
  { readonly tag: 'read'; readonly draft: T } | { readonly tag: 'unreadable'; readonly json: string };

/** Reads a stored draft by the schema of its form. */
export function readDraft<T>(json: string, schema: z.ZodType<T>): DraftReading<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Half-written or from another program: kept, like every unreadable draft.
    return { tag: 'unreadable', json };
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { tag: 'read', draft: parsed.data } : { tag: 'unreadable', json };
}
