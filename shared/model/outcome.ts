/** What asking for something comes to: a change that was made, or why it was not done. */
import type { ChangeDescription } from './card';
import type { Refusal } from './changes';
import type { ApplicationId, ChangeId } from './ids';

/** A change that was made: its id (for the toast's Undo), what it was in words, and the application it concerned. */
export interface ChangeOutcome {
  readonly changeId: ChangeId;
  readonly description: ChangeDescription;
  readonly applicationId: ApplicationId | null;
}

/** A fault: nothing the user did wrong. What was typed is still in the form. `code` names a sentence `fault.*`. */
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
  | 'autostart-failed'
  | 'autostart-needs-approval'
  | 'autostart-not-in-demo'
  | 'unexpected';

/** Why something asked of main was not done: refused, or failed. */
export type Failure = Refusal | Fault;
