import { useState } from 'react';
import { presentContact } from '@shared/events/fold-contacts';
import type { Application } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { Writing } from '../../../core/navigation';

/**
 * Whom the message opened for writing goes to: the person asked for, or whoever was suggested first. They stay the same
 * while it is open, even if somebody else would be suggested later or their entry is gone; a message to nobody gets the
 * first who is suggested.
 */
export function useRecipient(
  opened: Writing,
  suggested: ContactId | null,
  { mergedContacts }: Pick<Application, 'mergedContacts'>,
): ContactId | null {
  const [chosen, setChosen] = useState<{ readonly writing: Writing; readonly contactId: ContactId } | null>(
    null,
  );
  if (opened.contactId !== null) return opened.contactId;
  if (chosen?.writing === opened) return presentContact(chosen.contactId, mergedContacts);
  if (suggested !== null) setChosen({ writing: opened, contactId: suggested });
  return suggested;
}
