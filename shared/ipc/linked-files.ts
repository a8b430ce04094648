import type { LinkId } from '../model/ids';

/** Whether a linked file is there; `disconnected` if there is nothing where its drive or share would be. */
export type LinkedFileState = 'there' | 'missing' | 'disconnected';

/** A linked file that isn't there. */
export interface MissingFile {
  readonly id: LinkId;
  readonly state: Exclude<LinkedFileState, 'there'>;
}
