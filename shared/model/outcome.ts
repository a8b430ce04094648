/** The answer to a request: a change that was made, or why it wasn't. */
import type { ChangeDescription } from './card';
import type { Refusal } from './changes';
import type { ApplicationId, ChangeId } from './ids';

/** A change that was made: its id (for Undo in the toast), its words, and the application it concerned. */
export interface ChangeOutcome {
  readonly changeId: ChangeId;
  readonly description: ChangeDescription;
  readonly applicationId: ApplicationId | null;
  /** For a change of several applications: those it left as they are, if any. */
  readonly left?: readonly LeftOut[];
}

/** How many applications a change left as they are, and why. */
export interface LeftOut {
  readonly reason: LeftReason;
  readonly count: number;
  /** Whose applications those are; empty if they are many, or if it isn't known of all. */
  readonly companies: readonly string[];
}

/** Names a sentence `selection.left.*`. */
export type LeftReason =
  | 'needs-interview'
  | 'interview-not-over'
  | 'interview-has-ended'
  | 'already-there'
  | 'already-closed'
  | 'no-step'
  | 'no-message'
  | 'read-only'
  | 'gone'
  | 'other';

/** A fault, not the user's. What was typed is still in the form. `code` names a sentence `fault.*`. */
export interface Fault {
  readonly tag: 'fault';
  readonly code: FaultCode;
}

export type FaultCode =
  | 'disk-full'
  | 'read-only'
  | 'damaged'
  | 'busy'
  /** A large import or change, or the undo of one, is being recorded. */
  | 'importing'
  /** The user cancelled it. */
  | 'cancelled'
  /** The process that was to record it ended without an answer. */
  | 'stopped'
  | 'io'
  | 'bad-input'
  | 'not-allowed'
  | 'no-backup'
  | 'draft-not-opened'
  | 'file-not-opened'
  | 'file-not-shown'
  | 'folder-not-shown'
  | 'autostart-failed'
  | 'autostart-needs-approval'
  | 'autostart-not-in-demo'
  | 'unexpected';

/** Why a request to main wasn't carried out: refused, or failed. */
export type Failure = Refusal | Fault;

/** Whether a change was refused because all is already as it wants: nothing is to be saved, and nothing is wrong. */
export function isAlreadySo(refusal: Failure): boolean {
  return refusal.tag === 'state' && refusal.reason === 'already-there';
}
