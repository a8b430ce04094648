import { describe, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '../../../shared/model/settings/preferences';
import type { KeptPreferences } from '../../platform/preferences-file';
import type { Autostart, AutostartOutcome } from '../../platform/autostart/system-autostart';
import { createStartWithComputer } from './start-with-computer';

function createParts({
  isOn = false,
  outcome = 'done',
  ...start
}: {
  readonly isOn?: boolean | null;
  readonly outcome?: AutostartOutcome;
  readonly preferences?: Partial<Preferences>;
} = {}) {
  let preferences: Preferences = { ...defaultPreferences, ...start.preferences };
  const store = {
    read: () => ({ preferences }) as unknown as KeptPreferences,
    change: (part: Partial<Preferences>) => (preferences = { ...preferences, ...part }),
  };
  const done: string[] = [];
  const autostart: Autostart = {
    isOn: () => isOn,
    apply: (wanted) => {
      done.push(`apply ${String(wanted)}`);
      return outcome;
    },
    mend: () => void done.push('mend'),
  };
  return { store, autostart, done, read: () => preferences };
}

describe('starting with the computer', () => {
  it("follows the system's own settings at startup", () => {
    const off = createParts({ isOn: false, preferences: { startsWithComputer: true } });
    createStartWithComputer(off.store, off.autostart).syncWithSystem();
    expect(off.read().startsWithComputer).toBe(false);
    expect(off.done).toEqual([]);
    const on = createParts({ isOn: true });
    createStartWithComputer(on.store, on.autostart).syncWithSystem();
    expect(on.read().startsWithComputer).toBe(true);
    expect(on.done).toEqual(['mend']);
  });

  it("stays as chosen if the system doesn't say", () => {
    const unknown = createParts({ isOn: null, preferences: { startsWithComputer: true } });
    createStartWithComputer(unknown.store, unknown.autostart).syncWithSystem();
    expect(unknown.read().startsWithComputer).toBe(true);
    expect(unknown.done).toEqual([]);
  });

  it.each([true, false])('%s is passed to the system, and answers the offer', (wanted) => {
    const parts = createParts();
    const answer = createStartWithComputer(parts.store, parts.autostart).change({
      startsWithComputer: wanted,
    });
    expect(answer).toEqual({
      ok: true,
      value: { ...defaultPreferences, startsWithComputer: wanted, hasAnsweredStartOffer: true },
    });
    expect(parts.done).toEqual([`apply ${String(wanted)}`]);
  });

  it.each([
    ['failed', 'autostart-failed'],
    ['needs-approval', 'autostart-needs-approval'],
  ] as const)('that %s leaves everything as it was, and says so', (outcome, code) => {
    const parts = createParts({ outcome });
    const answer = createStartWithComputer(parts.store, parts.autostart).change({
      startsWithComputer: true,
      appearance: 'dark',
    });
    expect(answer).toEqual({ ok: false, refusal: { tag: 'fault', code } });
    expect(parts.read()).toEqual(defaultPreferences);
  });

  it("isn't changed in the system by other preferences", () => {
    const parts = createParts();
    createStartWithComputer(parts.store, parts.autostart).change({ appearance: 'dark' });
    expect(parts.done).toEqual([]);
    expect(parts.read().appearance).toBe('dark');
  });

  it('is neither offered nor possible in the demo', () => {
    const parts = createParts();
    const demo = createStartWithComputer(parts.store, null);
    demo.syncWithSystem();
    expect(parts.read().hasAnsweredStartOffer).toBe(true);
    expect(demo.change({ startsWithComputer: true })).toEqual({
      ok: false,
      refusal: { tag: 'fault', code: 'autostart-not-in-demo' },
    });
    expect(parts.read().startsWithComputer).toBe(false);
  });
});
