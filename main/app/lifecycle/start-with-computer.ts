/** The preference to start with the computer, and the system that does it: one never says other than the other. */
import type { Fault, FaultCode } from '../../../shared/model/outcome';
import type { Preferences } from '../../../shared/model/settings/preferences';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { PreferencesStore } from '../../platform/preferences';
import type { Autostart, AutostartOutcome } from '../../platform/autostart/system-autostart';

export interface StartWithComputer {
  /**
   * At start: the user may have switched it off in the system's own settings, and then the preference follows; a
   * program that was moved is entered anew where it lies now. What the system does not say changes nothing.
   */
  syncWithSystem(): void;
  /** Changes preferences, and the system with them. All or nothing: refused where the system does not take it. */
  change(part: Partial<Preferences>): Result<Preferences, Fault>;
}

const codes: Readonly<Record<Exclude<AutostartOutcome, 'done'>, FaultCode>> = {
  failed: 'autostart-failed',
  'needs-approval': 'autostart-needs-approval',
};

/** `autostart` is null in a demo, which is thrown away at its end: it is not entered, and offers nothing. */
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
      // Who has chosen needs no offer any more.
      return accept(preferences.change({ ...part, hasAnsweredStartOffer: true }));
    },
  };
}
