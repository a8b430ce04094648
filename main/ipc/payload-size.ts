/** A limit on input from the window, checked before anything looks at it more closely. */
import { MAX_DRAFT_CHARACTERS } from '../../shared/ipc/contract';

/** The largest input is a draft; its key and the object around it need a little room. */
export const MAX_INPUT_CHARACTERS = MAX_DRAFT_CHARACTERS + 10_000;
/** Most values in one input, however small: an application with every list full has about 10,000. */
export const MAX_INPUT_VALUES = 100_000;
const MAX_INPUT_DEPTH = 20;

/**
 * True if `input` is plain data (objects, arrays, text, numbers, booleans, null) within the limits above. Stops at the
 * first excess, so the cost is the same for a payload of any size.
 */
export function isWithinLimits(input: unknown): boolean {
  let charactersLeft = MAX_INPUT_CHARACTERS;
  let valuesLeft = MAX_INPUT_VALUES;

  function fits(value: unknown, depth: number): boolean {
    if (depth > MAX_INPUT_DEPTH || --valuesLeft < 0) return false;
    if (typeof value === 'string') return (charactersLeft -= value.length) >= 0;
    if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined)
      return true;
    if (Array.isArray(value))
      return value.length <= valuesLeft && value.every((item) => fits(item, depth + 1));
    if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
    for (const key in value) {
      if ((charactersLeft -= key.length) < 0) return false;
      if (!fits((value as Record<string, unknown>)[key], depth + 1)) return false;
    }
    return true;
  }
  return fits(input, 0);
}
