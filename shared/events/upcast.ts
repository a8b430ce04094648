/** Converts between stored bodies and bodies as the program knows them. */
import type { z } from 'zod';
import type { EventBody, UnreadableBody } from './event';
import { bodiesV1, type BodyV1 } from './v1/bodies';

/** The version in which bodies are written. */
export const BODY_VERSION = 1;

/**
 * A stored body as this version knows it. Total: what can't be read comes back as `unreadable`, so that one broken event
 * never keeps an application from being shown.
 */
export function readBody(type: string, version: number, json: string): EventBody | UnreadableBody {
  if (version > BODY_VERSION || !isKnownType(type))
    return unreadable('newer', `${type} of version ${version}`);
  const parsed = bodiesV1[type].safeParse(parseJson(json));
  return parsed.success ? upcastV1(parsed.data) : unreadableOf(type, parsed.error);
}

/**
 * The JSON of a body, in the shape of `BODY_VERSION`. Throws a ZodError if the body doesn't have that shape: a new field
 * must be added to the stored form first, or it could never be read back.
 */
export function writeBody(body: EventBody): string {
  return JSON.stringify(bodiesV1[body.type].parse(body));
}

/** The type of a stored event if this version knows it. */
export function knownTypeOf(type: string): EventBody['type'] | null {
  return isKnownType(type) ? type : null;
}

function isKnownType(type: string): type is keyof typeof bodiesV1 {
  return Object.hasOwn(bodiesV1, type);
}

/** Everything still fits version 1. Once the model outgrows it, fill in here what older events lack. */
function upcastV1(body: BodyV1): EventBody {
  return body as EventBody;
}

/** Undefined, which no body is, if the text isn't JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An unknown field comes from a newer version; anything else that is wrong is damage. */
function unreadableOf(type: string, { issues }: z.ZodError): UnreadableBody {
  const isNewer = issues.every(({ code }) => code === 'unrecognized_keys');
  const where = issues.map(({ code, path }) => `${code} at "${path.join('.')}"`).join(', ');
  return unreadable(isNewer ? 'newer' : 'damaged', `${type}: ${where}`);
}

function unreadable(cause: UnreadableBody['cause'], detail: string): UnreadableBody {
  return { type: 'unreadable', cause, detail };
}
