/** Handlers for the files that applications link to. The window names a link, never a path. */
import type { LinkedFileState } from '../../shared/ipc/linked-files';
import type { Link } from '../../shared/model/application';
import type { ApplicationId } from '../../shared/model/ids';
import type { Failure } from '../../shared/model/outcome';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { Services } from '../services/services';
import type { Handlers } from './answer';

/** What the desktop does with linked files. */
export interface LinkedFiles {
  /** Null if the user chose none. */
  askForExistingFile(): Promise<string | null>;
  fileStateOf(path: string): Promise<LinkedFileState>;
  /** False if it isn't there, or nothing opens it. */
  openLinkedFile(path: string): Promise<boolean>;
}

const notOpened: Result<never, Failure> = refuse({ tag: 'fault', code: 'file-not-opened' });

export function linkHandlers(
  { detail }: Pick<Services, 'detail'>,
  files: LinkedFiles,
): Pick<Handlers, 'file:choose' | 'file:missing' | 'file:open'> {
  function filesOf(applicationId: ApplicationId): Result<readonly Link[], Failure> {
    const read = detail.read(applicationId);
    return read.ok ? accept(read.value.application.links.filter(({ kind }) => kind === 'file')) : read;
  }
  return {
    'file:choose': async () => accept(await files.askForExistingFile()),
    async 'file:missing'({ applicationId }) {
      const linked = filesOf(applicationId);
      if (!linked.ok) return linked;
      const states = await Promise.all(
        linked.value.map(async ({ id, address }) => ({ id, state: await files.fileStateOf(address) })),
      );
      return accept(states.flatMap(({ id, state }) => (state === 'there' ? [] : [{ id, state }])));
    },
    async 'file:open'({ applicationId, linkId }) {
      const linked = filesOf(applicationId);
      if (!linked.ok) return linked;
      const link = linked.value.find(({ id }) => id === linkId);
      return link && (await files.openLinkedFile(link.address)) ? accept(null) : notOpened;
    },
  };
}
