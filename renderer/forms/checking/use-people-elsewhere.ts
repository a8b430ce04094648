/** Whose names don't belong into a message about this application. */
import { useEffect, useState } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { call } from '../../core/bridge';

const nobody: readonly string[] = [];

/** The names of everybody who appears at other applications only, as they were when this was first drawn; nobody until read. */
export function usePeopleElsewhere(applicationId: ApplicationId): readonly string[] {
  const [names, setNames] = useState(nobody);
  useEffect(() => {
    let isWanted = true;
    void call('people:elsewhere', { applicationId }).then((reply) => {
      // Unread, they are no reason to warn of anything.
      if (isWanted && reply.ok) setNames(JSON.parse(reply.value) as readonly string[]);
    });
    return () => {
      isWanted = false;
    };
  }, [applicationId]);
  return names;
}
