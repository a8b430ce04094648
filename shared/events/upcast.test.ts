import { describe, expect, it } from 'vitest';
import type { EventBody } from './event';
import { readBody, writeBody } from './upcast';

describe('a stored body', () => {
  it.each([
    ['of a type nobody here knows', 'application-hired', 1, '{"type":"application-hired"}', 'newer'],
    ['of a newer version', 'application-archived', 2, '{"type":"application-archived"}', 'newer'],
    [
      'with a field nobody here knows',
      'application-archived',
      1,
      '{"type":"application-archived","why":"x"}',
      'newer',
    ],
    ['that lacks a field', 'application-closed', 1, '{"type":"application-closed"}', 'damaged'],
    ['that is no JSON', 'application-archived', 1, '{"type":"applica', 'damaged'],
  ] as const)(
    '%s comes back as unreadable, without what the user typed',
    (_what, type, version, json, cause) => {
      expect(readBody(type, version, json)).toMatchObject({ type: 'unreadable', cause });
    },
  );

  it('is read if only a newer runtime knows its zone', () => {
    const interview = {
      id: '01890000-0000-7000-8000-000000000001',
      ...{ kind: 'interview', startsAt: 0, endsAt: 1, timeZone: 'Europe/Atlantis' },
      ...{ peopleMet: [], talkingPoints: [], answer: null },
    };
    const body = { type: 'interview-added', interview };
    expect(readBody('interview-added', 1, JSON.stringify(body))).toEqual(body);
  });

  it("isn't written with a field that couldn't be read back", () => {
    const body = { type: 'application-archived', mood: 'good' } as EventBody;
    expect(() => writeBody(body)).toThrow();
  });
});
