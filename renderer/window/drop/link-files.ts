/** Files that are dropped on the open application are linked to it. */
import type { ApplicationId, ChangeId } from '@shared/model/ids';
import { makeChange } from '../../core/bridge';
import { joinChanges } from '../../core/joined-changes';

/** Links each path, one after another. All of them are undone as one. */
export async function linkFiles(applicationId: ApplicationId, paths: readonly string[]): Promise<void> {
  let last: ChangeId | null = null;
  for (const address of paths) {
    const link = { id: null, kind: 'file', address, label: '' } as const;
    const reply = await makeChange('save-link', { applicationId, link });
    if (!reply.ok) continue;
    if (last !== null) joinChanges(last, reply.value.changeId);
    last = reply.value.changeId;
  }
}
