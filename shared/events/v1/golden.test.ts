/**
 * Guards the stored form: every body ever stored can be read and keeps its meaning, forever. Lines of golden.json are
 * added, never changed. If this fails, a user's profile would no longer be read as it was written.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { goldenEventsOf, goldenFile, goldenSubjects } from '../../../tests/support/golden-events';
import { foldApplication } from '../fold-application';
import { foldSettings } from '../fold-settings';
import { readBody, writeBody } from '../upcast';
import type { EventBody } from '../event';
import { bodiesV1 } from './bodies';

const bodies = goldenFile.events.map(({ body }) => body);
const named = bodies.map((body, n) => [n, body.type, body] as const);

describe('the frozen events', () => {
  it.each(named)('%i (%s) is read and written back unchanged', (_n, type, body) => {
    const read = readBody(type, 1, JSON.stringify(body));
    expect(read).toEqual(body);
    expect(writeBody(read as EventBody)).toBe(JSON.stringify(body));
  });

  it.each(named)(
    '%i (%s) is kept for a newer version if anything in it has a field more',
    (_n, type, body) => {
      const grown = copies(body, (part) => (isRecord(part) ? { ...part, fromLater: true } : undefined));
      expect(grown).not.toEqual([]);
      for (const one of grown) {
        expect(readBody(type, 1, JSON.stringify(one)), JSON.stringify(one)).toMatchObject({ cause: 'newer' });
      }
    },
  );

  it('are read exactly, however long their texts are', () => {
    const altered = named.flatMap(([n, type, body]) => {
      const variants = (change: (text: string) => string) =>
        copies(body, (part) => (typeof part === 'string' ? change(part) : undefined));
      const long = variants((text) => text + 'x'.repeat(200_000));
      return variants((text) => ` ${text}\n`).flatMap((padded, index) => {
        const read = readBody(type, 1, JSON.stringify(padded));
        // Ids, dates and choices don't allow spaces; whatever does is a text.
        if (read.type === 'unreadable') return [];
        const isKept = isDeepStrictEqual(read, padded);
        const readLong = readBody(type, 1, JSON.stringify(long[index]));
        return isKept && isDeepStrictEqual(readLong, long[index]) ? [] : [`${n} (${type})`];
      });
    });
    expect(altered).toEqual([]);
  });

  it('contain every type, and every optional field both present and missing', () => {
    expect([...new Set(bodies.map(({ type }) => type))].toSorted()).toEqual(Object.keys(bodiesV1).toSorted());
    const missing = Object.values(bodiesV1).flatMap((schema) => {
      const ofType = bodies.filter(({ type }) => type === schema.shape.type.value);
      return optionalPaths(schema, []).flatMap((path) => {
        const given = ofType.map((body) => isGiven(body, path));
        const name = `${schema.shape.type.value}: ${path.join('.')}`;
        return [
          ...(given.includes(true) ? [] : [`${name} given`]),
          ...(given.includes(false) ? [] : [`${name} left out`]),
        ];
      });
    });
    expect(missing).toEqual([]);
  });

  it.each(goldenSubjects)('of %s fold to the same state as before', (subject) => {
    const events = goldenEventsOf(subject);
    const folded = subject === 'settings' ? foldSettings(events) : foldApplication(events);
    const frozen = (goldenFile.folded as Readonly<Record<string, object | null>>)[subject] ?? null;
    // The model may have gained a field since; the earlier ones are still there.
    if (frozen === null) expect(folded).toBeNull();
    else expect(folded).toMatchObject(frozen);
  });
});

/** The paths of every optional field in a body of this shape, except lists. */
function optionalPaths(schema: unknown, path: readonly string[]): (readonly string[])[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const isOptional = field instanceof z.ZodOptional;
    const inner: unknown = isOptional ? field.unwrap() : field;
    return [...(isOptional ? [[...path, key]] : []), ...optionalPaths(inner, [...path, key])];
  });
}

function isGiven(body: unknown, path: readonly string[]): boolean {
  return (
    path.reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], body) !==
    undefined
  );
}

/** Copies of `value`, each with one part of it replaced by what `change` returns; undefined leaves a part alone. */
function copies(value: unknown, change: (part: unknown) => unknown): readonly unknown[] {
  const changed = change(value);
  return [...(changed === undefined ? [] : [changed]), ...copiesWithin(value, change)];
}

function copiesWithin(value: unknown, change: (part: unknown) => unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, n) => copies(item, change).map((copy) => value.with(n, copy) as unknown));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    copies(item, change).map((copy) => ({ ...value, [key]: copy })),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
