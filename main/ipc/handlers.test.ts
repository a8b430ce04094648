import { describe, expect, it, vi } from 'vitest';
import { contract, type Settings } from '../../shared/ipc/contract';
import { defaultPreferences } from '../../shared/model/settings/preferences';
import { accept } from '../../shared/model/result';
import type { TimeZone } from '../../shared/model/time';
import { externalAddress } from '../app/pages/links';
import type { ImportCommands } from './import-handlers';
import type { Services } from '../services/services';
import { answer } from './answer';
import { createHandlers, type ShellDeps } from './handlers';

const applicationId = '01900000-0000-7000-8000-000000000001';

function createParts() {
  const make = vi.fn(() => ({ ok: true, value: 'made' }));
  const undo = vi.fn(() => ({ ok: true, value: 'undone' }));
  const revert = vi.fn(() => Promise.resolve({ ok: true, value: 'undone' }));
  const change = vi.fn(() => Promise.resolve({ ok: true, value: 'made elsewhere' }));
  const isLarge = vi.fn(() => false);
  const services = { changes: { make, undo, isLarge } } as unknown as Services;
  const holidays = {
    places: vi.fn(() => Promise.resolve([])),
    differ: vi.fn(),
    stateInZone: vi.fn(),
    read: vi.fn(),
  };
  const shell: ShellDeps = {
    readSettings: () => ({}) as Settings,
    changePreferences: vi.fn(() => accept(defaultPreferences)),
    externalAddress,
    openExternal: vi.fn(() => Promise.resolve()),
    openMailDraft: vi.fn(({ subject }) => Promise.resolve(subject !== 'refused')),
    copyText: vi.fn(() => Promise.resolve(true)),
    linkedFiles: { askForExistingFile: vi.fn(), fileStateOf: vi.fn(), openLinkedFile: vi.fn() },
    zone: () => 'UTC' as TimeZone,
    insightsPaper: { print: vi.fn(), save: vi.fn() },
    saveText: vi.fn(() => Promise.resolve(null)),
    showSavedFile: vi.fn(() => Promise.resolve(false)),
    reportZone: vi.fn(),
    noteWindowReady: vi.fn(),
    programFacts: vi.fn(),
    showDataFolder: vi.fn(() => Promise.resolve(false)),
    openExamples: vi.fn(() => Promise.resolve()),
    readReminders: vi.fn(),
    testNotification: vi.fn(),
  };
  const answering = {
    handlers: createHandlers(
      services,
      shell,
      holidays,
      () => Promise.reject(new Error('not opened')),
      () => Promise.resolve({ change, revert } as unknown as ImportCommands),
      () => Promise.reject(new Error('not opened')),
    ),
    faultOf: () => 'unexpected' as const,
    report: vi.fn(),
  };
  return { make, undo, isLarge, change, revert, shell, holidays, answering };
}

describe('the handlers', () => {
  it('match the commands of the contract one to one', () => {
    expect(Object.keys(createParts().answering.handlers).sort()).toEqual(Object.keys(contract).sort());
  });

  it('pass on a change by its name, as made in the window', async () => {
    const { make, answering } = createParts();
    expect(await answer('change:archive-application', { applicationId }, answering)).toEqual({
      ok: true,
      value: 'made',
    });
    expect(make).toHaveBeenCalledWith('archive-application', { applicationId }, 'window');
  });

  it('undo as in the window', async () => {
    const { undo, answering } = createParts();
    await answer('history:undo', null, answering);
    expect(undo).toHaveBeenCalledWith('window');
  });

  it('have a large change made by another process', async () => {
    const { make, isLarge, change, answering } = createParts();
    isLarge.mockReturnValue(true);
    const input = { applicationIds: [applicationId], act: { kind: 'archive' } };
    expect(await answer('change:change-several', input, answering)).toEqual({
      ok: true,
      value: 'made elsewhere',
    });
    expect(make).not.toHaveBeenCalled();
    expect(change).toHaveBeenCalledExactlyOnceWith({ name: 'change-several', input });
  });

  it('have a large undo done by another process', async () => {
    const { undo, isLarge, revert, answering } = createParts();
    isLarge.mockReturnValue(true);
    await answer('history:undo', null, answering);
    expect(undo).not.toHaveBeenCalled();
    expect(revert).toHaveBeenCalledWith('undo');
  });

  it('open web and mail addresses, and nothing else', async () => {
    const { shell, answering } = createParts();
    expect(await answer('shell:open-link', { url: 'https://example.com/job' }, answering)).toEqual({
      ok: true,
      value: null,
    });
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'example.com']) {
      expect(await answer('shell:open-link', { url }, answering)).toEqual({
        ok: false,
        refusal: { tag: 'fault', code: 'not-allowed' },
      });
    }
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/job');
  });

  it('report if no program opened a draft', async () => {
    const { answering } = createParts();
    const draft = { to: { name: 'Dana Kim', address: 'dana@example.com' }, subject: 'Hello', body: 'Hello' };
    expect(await answer('mail-draft:open', draft, answering)).toEqual({ ok: true, value: null });
    expect(await answer('mail-draft:open', { ...draft, subject: 'refused' }, answering)).toEqual({
      ok: false,
      refusal: { tag: 'fault', code: 'draft-not-opened' },
    });
  });

  it('change only the preferences that are given', async () => {
    const { shell, answering } = createParts();
    await answer('preferences:change', { appearance: 'dark', onClose: undefined }, answering);
    expect(shell.changePreferences).toHaveBeenCalledWith({ appearance: 'dark' });
  });

  it('name the states of a country', async () => {
    const { holidays, answering } = createParts();
    await answer('holidays:places', { country: 'DE', state: null }, answering);
    expect(holidays.places).toHaveBeenCalledWith({ country: 'DE', state: null });
    // Countries are two capital letters: anything else no list of ours ever offered.
    expect(await answer('holidays:places', { country: 'Germany', state: null }, answering)).toMatchObject({
      ok: false,
      refusal: { tag: 'fault', code: 'bad-input' },
    });
  });

  it('pass on the zone the window sees', async () => {
    const { shell, answering } = createParts();
    await answer('zone:report', { timeZone: 'Europe/Berlin' }, answering);
    expect(shell.reportZone).toHaveBeenCalledWith('Europe/Berlin' as TimeZone);
  });
});
