/** Keeps the preference to start with the computer in line with the system that does it. */
import type { Fault, FaultCode } from '../../../shared/model/outcome';
import type { Preferences } from '../../../shared/model/settings/preferences';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { PreferencesStore } from '../../platform/preferences';
import type { Autostart, AutostartOutcome } from '../../platform/autostart/system-autostart';

export interface StartWithComputer {
  /**
   * At start: if the user switched it off in the system's settings, the preference follows; if the program was moved, its
   * entry is updated. If the system doesn't say, nothing changes.
   */
  syncWithSystem(): void;
  /** Changes preferences, and the system with them. All or nothing: refused if the system doesn't accept it. */
  change(part: Partial<Preferences>): Result<Preferences, Fault>;
}

const codes: Readonly<Record<Exclude<AutostartOutcome, 'done'>, FaultCode>> = {
  failed: 'autostart-failed',
  'needs-approval': 'autostart-needs-approval',
};

/** `autostart` is null in a demo, which is deleted at its end: it is never entered, and makes no offer. */
export function createStartWithComputer(
  preferences: Pick<PreferencesStore, 'read' | 'change'>,
  autostart: Autostart | null,
): StartWithComputer {
  return {
    syncWithSystem() {
      if (!autostart) {
        preferences.change({ hasAnsweredStartOffer: true, hasAnsweredPlaceOffer: true });
        return;
      }
      const isOn = autostart.isOn();
      if (isOn === null) return;
      preferences.change({ startsWithComputer: isOn });
      if (isOn) autostart.mend();
    },
    change(part) {
      const { startsWithComputer: wanted } = part;
      if (wanted === undefined) return accept(preferences.change(part));
      if (!autostart) return refuse({ tag: 'fault', code: 'autostart-not-in-demo' });
      const outcome = autostart.apply(wanted);
      if (outcome !== 'done') return refuse({ tag: 'fault', code: codes[outcome] });
      // A user who has chosen needs no offer.
      return accept(preferences.change({ ...part, hasAnsweredStartOffer: true }));
    },
  };
}
