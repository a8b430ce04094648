/** The result of switching it on or off; `needs-approval` if the user must allow it in the system's settings. */
export type AutostartOutcome = 'done' | 'needs-approval' | 'failed';

export interface Autostart {
  /** Whether the system will start this program with this profile; null if it doesn't say. */
  isOn(): boolean | null;
  /** Adds or removes the entry. Afterwards `isOn` is correct whatever the outcome. */
  apply(isOn: boolean): AutostartOutcome;
  /** Updates the path of a program that was moved. Does nothing if there is no entry. */
  mend(): void;
}
