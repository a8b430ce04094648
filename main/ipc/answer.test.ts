import { describe, expect, it, vi } from 'vitest';
import { contract, MAX_DRAFT_CHARACTERS, type CommandName } from '../../shared/ipc/contract';
import { answer, type Answering, type Handlers } from './answer';
import { isWithinLimits } from './payload-size';

const applicationId = '01900000-0000-7000-8000-000000000001';

function createAnswering(handle: (input: unknown) => unknown = () => ({ ok: true, value: null })) {
  const report = vi.fn();
  const handlers = Object.fromEntries(
    Object.keys(contract).map((name) => [name, handle]),
  ) as unknown as Handlers;
  const answering: Answering = { handlers, faultOf: () => 'disk-full', report };
  return { answering, report };
}

describe('answering the window', () => {
  it('passes the parsed input to the handler, and its result back', async () => {
    const handle = vi.fn(() => ({ ok: true, value: 'kept' }));
    const { answering } = createAnswering(handle);
    expect(await answer('draft:read', { key: 'new-application' }, answering)).toEqual({
      ok: true,
      value: 'kept',
    });
    expect(handle).toHaveBeenCalledWith({ key: 'new-application' });
  });

  it.each(['nonsense', '__proto__', 'toString', 7, null, undefined, { name: 'board:read' }])(
    'refuses the command %s',
    async (name) => {
      const { answering } = createAnswering();
      expect(await answer(name, null, answering)).toEqual({
        ok: false,
        refusal: { tag: 'fault', code: 'bad-input' },
      });
    },
  );

  it.each<[CommandName, unknown]>([
    ['board:read', {}],
    ['application:read', { applicationId: 'x' }],
    ['application:read', { applicationId, more: 1 }],
    ['draft:read', { key: '../../etc/passwd' }],
    ['shell:open-link', { url: 'x'.repeat(2_001) }],
    ['zone:report', { timeZone: 'Mars/Olympus' }],
    ['change:archive-application', null],
    ['change:archive-application', { applicationId: 'x' }],
    ['change:archive-application', { applicationId, more: 1 }],
  ])('refuses invalid input to %s without calling its handler', async (name, input) => {
    const handle = vi.fn();
    const { answering } = createAnswering(handle);
    expect(await answer(name, input, answering)).toEqual({
      ok: false,
      refusal: { tag: 'fault', code: 'bad-input' },
    });
    expect(handle).not.toHaveBeenCalled();
  });

  it('names the invalid field of a change, and never logs what was typed', async () => {
    const { answering, report } = createAnswering();
    const details = {
      company: '   ',
      role: 'Secret role',
      industry: '',
      pace: 'standard',
      hasStrongConnection: false,
      hasQuickHiring: false,
      postingUrl: '',
      postingText: '',
      notes: '',
    };
    const reply = await answer('change:add-application', { details, interviews: [] }, answering);
    expect(reply).toEqual({
      ok: false,
      refusal: { tag: 'field', field: 'details.company', reason: 'required' },
    });
    const tooLong = { details: { ...details, company: 'A', notes: 'x'.repeat(100_001) }, interviews: [] };
    expect(await answer('change:add-application', tooLong, answering)).toEqual({
      ok: false,
      refusal: { tag: 'field', field: 'details.notes', reason: 'too-long' },
    });
    expect(JSON.stringify(report.mock.calls)).not.toContain('Secret');
  });

  it('turns what a handler throws, or rejects with, into a fault', async () => {
    const broken = new Error('disk');
    for (const handle of [
      () => {
        throw broken;
      },
      () => Promise.reject(broken),
    ]) {
      const { answering, report } = createAnswering(handle);
      expect(await answer('board:read', null, answering)).toEqual({
        ok: false,
        refusal: { tag: 'fault', code: 'disk-full' },
      });
      expect(report).toHaveBeenCalledWith('board:read', 'disk-full', broken);
    }
  });

  it('refuses 100 MB, in one text, in many, or as a million values', async () => {
    const handle = vi.fn();
    const { answering } = createAnswering(handle);
    const refused = { ok: false, refusal: { tag: 'fault', code: 'bad-input' } };
    const key = 'new-application';
    expect(await answer('draft:save', { key, json: 'x'.repeat(100_000_000) }, answering)).toEqual(refused);
    expect(
      await answer('draft:save', { key, json: Array(100).fill('x'.repeat(1_000_000)) }, answering),
    ).toEqual(refused);
    expect(await answer('draft:save', { key, json: Array(1_000_000).fill(0) }, answering)).toEqual(refused);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('the limits of a payload', () => {
  it('accept the largest possible form draft', () => {
    expect(isWithinLimits({ key: 'new-application', json: 'x'.repeat(MAX_DRAFT_CHARACTERS) })).toBe(true);
  });

  it("refuse what isn't plain data, or is nested endlessly", () => {
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    for (const input of [endless, new Map(), new Uint8Array(4), () => 1, Symbol('x'), 1n, new Date(0)]) {
      expect(isWithinLimits(input)).toBe(false);
    }
  });
});
