import type { ApplicationId } from '../model/ids';

/** An application that is there already, as far as a file to import is compared with it. */
export interface KnownApplication {
  readonly id: ApplicationId;
  readonly company: string;
  readonly role: string;
}
