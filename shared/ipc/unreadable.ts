/** What can't be read of the stored events, as the settings page "Data" shows it. */
import type { EventBody } from '../events/event';
import type { UnreadableCause } from '../model/application';
import type { ApplicationId } from '../model/ids';
import type { Instant } from '../model/time';

export interface UnreadableRecord {
  /** Its row in the database, by which its text is requested. */
  readonly row: number;
  readonly at: Instant;
  /** Null for the settings, and for what only a newer version knows. Without names if they can't be read either. */
  readonly application: {
    readonly id: ApplicationId;
    readonly company: string;
    readonly role: string;
    /** False if it was deleted. */
    readonly isShown: boolean;
  } | null;
  readonly isAboutSettings: boolean;
  /** What it records; null if only a newer version knows. */
  readonly kind: EventBody['type'] | null;
  readonly cause: UnreadableCause;
}

export interface UnreadableReport {
  /** Latest first, at most 100. */
  readonly records: readonly UnreadableRecord[];
  /** How many there are in all. */
  readonly count: number;
}
