import { z } from 'zod';

import { defaultPolicy } from '../../shared/model/policy';
import { isCalendarDate, isClockTime, isInstant } from '../../shared/model/time';

/** @typedef {import('../../shared/model/policy').Policy} Policy */
/** @typedef {import('../../shared/model/time').Instant} Instant */

/** An error in a line: `field` is a dotted path into it, empty for the line itself. */
export class LineError extends Error {
  /**
   * @param {string} field
   * @param {string} message
   */
  constructor(field, message) {
    super(message);
    this.field = field;
  }
}

/**
 * @param {string} field
 * @param {string} message
 * @returns {string} a line of output
 */
export function errorLine(field, message) {
  return JSON.stringify({ error: { field, message } });
}

/**
 * Makes a command from a function of a line's object: the result as a line, or the error as a line.
 * @template {z.ZodType} S
 * @param {S} schema
 * @param {(fields: z.output<S>) => object} answer may throw a LineError
 * @returns {(line: string) => string}
 */
export function lineCommand(schema, answer) {
  return (line) => {
    try {
      return JSON.stringify(answer(parsed(schema, parsedJson(line), [])));
    } catch (error) {
      if (error instanceof LineError) return errorLine(error.field, error.message);
      throw error;
    }
  };
}

/** @param {string} line */
function parsedJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('', line.trim() === '' ? 'The line is empty.' : 'The line is not JSON.');
  }
}

/**
 * @template {z.ZodType} S
 * @param {S} schema
 * @param {unknown} value
 * @param {readonly PropertyKey[]} path of the value within the line
 * @returns {z.output<S>}
 */
function parsed(schema, value, path) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...path, ...(issue?.path ?? []), ...unknown].map(String).join('.');
  throw new LineError(field, issue?.message ?? "This can't be read.");
}

/**
 * A schema's error message: what the value has to be.
 * @param {string} what
 * @returns {{ error: (issue: { readonly input?: unknown }) => string }}
 */
export function hasToBe(what) {
  return {
    error: ({ input }) =>
      input === undefined ? `This is missing. It has to be ${what}.` : `This has to be ${what}.`,
  };
}

/**
 * An object with exactly these fields: a misspelt one would otherwise be ignored silently.
 * @template {z.ZodRawShape} S
 * @param {S} shape
 */
export function objectOf(shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no such field. The fields are: ${Object.keys(shape).join(', ')}.`
        : hasToBe('a JSON object').error(issue),
  });
}

export const dateField = z.custom(
  /** @type {(value: unknown) => value is import('../../shared/model/time').CalendarDate} */
  ((value) => typeof value === 'string' && isCalendarDate(value)),
  hasToBe('a date that exists, written YYYY-MM-DD, from 1970 to 2199'),
);

const instantWords =
  'an instant that exists, with its offset, for example 2026-03-03T15:00:00-05:00, from 1970 to 2199';

export const instantField = z.string(hasToBe(instantWords)).transform((text, { addIssue }) => {
  const instant = instantOfText(text);
  if (instant !== undefined) return instant;
  addIssue({ code: 'custom', message: hasToBe(instantWords).error({ input: text }) });
  return z.NEVER;
});

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/;

/**
 * @param {string} text ISO 8601 with an offset; anything finer than a millisecond is cut off
 * @returns {Instant | undefined} undefined if there is no such instant
 */
export function instantOfText(text) {
  const match = instantPattern.exec(text);
  if (match === null || !isCalendarDate(match[1] ?? '')) return undefined;
  const [, date, hour, minute, second = '00', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  const wall = Date.parse(`${date}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  const instant = sign === '-' ? wall + offsetMs : wall - offsetMs;
  return isInstant(instant) ? instant : undefined;
}

const policyFields = objectOf({
  thankYou: z.enum(['prompt', 'considered'], hasToBe('prompt or considered')).optional(),
  checkIn: z.enum(['week', 'two-weeks'], hasToBe('week or two-weeks')).optional(),
  final: z.enum(['two-weeks', 'one-week'], hasToBe('two-weeks or one-week')).optional(),
  closeAfterDays: z.literal([14, 21], hasToBe('14 or 21')).optional(),
  graceDays: wholeNumber(0, 14).optional(),
  spacingDays: wholeNumber(1, 7).optional(),
  workingDays: z
    .array(z.literal([1, 2, 3, 4, 5, 6, 7], hasToBe('a weekday from 1 (Monday) to 7 (Sunday)')), {
      error: 'This has to be a list of weekdays from 1 (Monday) to 7 (Sunday).',
    })
    .min(1, 'There has to be a working day.')
    .max(7, 'A week has seven days.')
    .optional(),
  holidays: z
    .array(dateField, { error: 'This has to be a list of dates, written YYYY-MM-DD.' })
    .max(2_000, 'There are more than 2,000 holidays.')
    .optional(),
  sendAt: z
    .custom(
      /** @type {(value: unknown) => value is import('../../shared/model/time').ClockTime} */
      ((value) => typeof value === 'string' && isClockTime(value)),
      hasToBe('a time of day, written HH:MM'),
    )
    .optional(),
  /** Doesn't change any date; section 3 lists it with the others. */
  askForStatus: z.boolean(hasToBe('true or false')).optional(),
});

/**
 * @param {number} from
 * @param {number} to
 */
function wholeNumber(from, to) {
  const words = hasToBe(`a whole number from ${String(from)} to ${String(to)}`);
  return z.number(words).int(words).min(from, words).max(to, words);
}

/** Policies seen, by their JSON: even a million lines have only a few, and the rules check each object only once. */
const MAX_POLICIES = 500;
/** @type {Map<string, Policy>} */
const policies = new Map();

/**
 * The policy of a line; the default for a missing policy or field.
 * @param {unknown} value
 * @returns {Policy}
 */
export function policyOf(value) {
  if (value === undefined) return defaultPolicy;
  const text = JSON.stringify(value);
  const known = policies.get(text);
  if (known !== undefined) return known;
  const policy = /** @type {Policy} */ ({ ...defaultPolicy, ...parsed(policyFields, value, ['policy']) });
  if (policies.size >= MAX_POLICIES) policies.clear();
  policies.set(text, policy);
  return policy;
}
