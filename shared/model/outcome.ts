/** The answer to a request: a change that was made, or why it wasn't. */
import type { ChangeDescription } from './card';
import type { Refusal } from './changes';
import type { ApplicationId, ChangeId } from './ids';

/** A change that was made: its id (for Undo in the toast), its words, and the application it concerned. */
export interface ChangeOutcome {
  readonly changeId: ChangeId;
  readonly description: ChangeDescription;
  readonly applicationId: ApplicationId | null;
}

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
  | 'io'
  | 'bad-input'
  | 'not-allowed'
  | 'draft-not-opened'
  | 'autostart-failed'
  | 'autostart-needs-approval'
  | 'autostart-not-in-demo'
  | 'unexpected';

/** Why a request to main wasn't carried out: refused, or failed. */
export type Failure = Refusal | Fault;
