import { useEffect, useState } from 'react';
import type { ContactId } from '@shared/model/ids';
import { call } from '../core/bridge';

/** The names of everybody, by their ids, if there is a draft to somebody; nobody until read. */
export function useNamesOfDrafts(
  drafts: readonly { readonly contactId: ContactId | null }[],
): ReadonlyMap<ContactId, string> {
  const [names, setNames] = useState<ReadonlyMap<ContactId, string>>(new Map());
  const isNeeded = drafts.some(({ contactId }) => contactId !== null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWanted = true;
    void call('people:list', null).then((reply) => {
      if (isWanted && reply.ok) setNames(new Map(reply.value.map(({ contact: { id, name } }) => [id, name])));
    });
    return () => {
      isWanted = false;
    };
  }, [isNeeded]);
  return names;
}
