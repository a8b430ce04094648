import { useEffect, useState } from 'react';
import { presentContact } from '@shared/events/fold-contacts';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import { call } from '../core/bridge';

interface Drafted {
  readonly applicationId: ApplicationId;
  readonly contactId: ContactId | null;
}

/** The names of everybody, by the ids they have and those that drafts were begun under, if there is a draft to somebody; nobody until read. */
export function useNamesOfDrafts(drafts: readonly Drafted[]): ReadonlyMap<ContactId, string> {
  const [names, setNames] = useState<ReadonlyMap<ContactId, string>>(new Map());
  useEffect(() => {
    if (!drafts.some(({ contactId }) => contactId !== null)) return undefined;
    let isWanted = true;
    void namesOf(drafts).then((read) => {
      if (isWanted) setNames(read);
    });
    return () => {
      isWanted = false;
    };
  }, [drafts]);
  return names;
}

async function namesOf(drafts: readonly Drafted[]): Promise<ReadonlyMap<ContactId, string>> {
  const reply = await call('people:list', null);
  if (!reply.ok) return new Map();
  const names = new Map(reply.value.map(({ contact: { id, name } }) => [id, name]));
  for (const { applicationId, contactId } of drafts) {
    if (contactId === null || names.has(contactId)) continue;
    // Merged since; only their application knows into whom.
    const read = await call('application:read', { applicationId });
    const name = read.ok && names.get(presentContact(contactId, read.value.application.mergedContacts));
    if (name) names.set(contactId, name);
  }
  return names;
}
