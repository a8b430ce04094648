import { useEffect, useState } from 'react';
import { presentContact } from '@shared/events/fold-contacts';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import { call } from '../core/bridge';

interface Drafted {
  readonly applicationId: ApplicationId;
  readonly contactId: ContactId | null;
}

/** The names of those that drafts are to, by the ids they were begun under; nobody until read. */
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
  const named = drafts.map(async ({ applicationId, contactId }) => {
    const name = contactId === null ? null : await nameOf(contactId, applicationId);
    return contactId === null || name === null ? [] : [[contactId, name] as const];
  });
  return new Map((await Promise.all(named)).flat());
}

/** Null if they are nowhere any more. */
async function nameOf(contactId: ContactId, applicationId: ApplicationId): Promise<string | null> {
  const known = await call('people:read', { contactId });
  if (known.ok) return known.value.contact.name;
  // Merged since; only their application knows into whom.
  const read = await call('application:read', { applicationId });
  if (!read.ok) return null;
  const { contacts, mergedContacts } = read.value.application;
  const presentId = presentContact(contactId, mergedContacts);
  return contacts.find(({ id }) => id === presentId)?.name ?? null;
}
