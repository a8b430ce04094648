/** What became of a wish; `needs-approval` where the system leaves it to the user to allow it in its own settings. */
export type AutostartOutcome = 'done' | 'needs-approval' | 'failed';

export interface Autostart {
  /** Whether the system will start this program with this profile, as it says itself; null where it does not say. */
  isOn(): boolean | null;
  /** Enters it or takes it away. `isOn` tells the truth afterwards, whatever the outcome. */
  apply(isOn: boolean): AutostartOutcome;
  /** Corrects the path of a program that is gone from where it was entered. Does nothing where it is not entered. */
  mend(): void;
}
