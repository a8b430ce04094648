/** Between a body as it is stored and a body as the program knows it. */
import type { z } from 'zod';
import type { EventBody, UnreadableBody } from './event';
import { bodiesV1, type BodyV1 } from './v1/bodies';

/** The version bodies are written in. */
export const BODY_VERSION = 1;

/**
 * A stored body as today's program knows it. Total: what can't be read comes back as `unreadable`, so that one odd event
 * never keeps an application from being shown.
 */
export function readBody(type: string, version: number, json: string): EventBody | UnreadableBody {
  if (version > BODY_VERSION || !isKnownType(type))
    return unreadable('newer', `${type} of version ${version}`);
  const parsed = bodiesV1[type].safeParse(parseJson(json));
  return parsed.success ? upcastV1(parsed.data) : unreadableOf(type, parsed.error);
}

/**
 * The JSON of a body, in the shape of `BODY_VERSION`. Throws a ZodError if the body doesn't have that shape: a field that
 * the stored form doesn't know yet must be added there first, or it could never be read back.
 */
export function writeBody(body: EventBody): string {
  return JSON.stringify(bodiesV1[body.type].parse(body));
}

function isKnownType(type: string): type is keyof typeof bodiesV1 {
  return Object.hasOwn(bodiesV1, type);
}

/** Nothing has outgrown version 1 yet: where the model does, this is the place to fill in what older events lack. */
function upcastV1(body: BodyV1): EventBody {
  return body as EventBody;
}

/** Undefined, which no body is, for a text that is no JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A field nobody here knows is a newer program's; anything else wrong is damage. */
function unreadableOf(type: string, { issues }: z.ZodError): UnreadableBody {
  const isNewer = issues.every(({ code }) => code === 'unrecognized_keys');
  const where = issues.map(({ code, path }) => `${code} at "${path.join('.')}"`).join(', ');
  return unreadable(isNewer ? 'newer' : 'damaged', `${type}: ${where}`);
}

function unreadable(cause: UnreadableBody['cause'], detail: string): UnreadableBody {
  return { type: 'unreadable', cause, detail };
}
