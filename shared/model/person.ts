/** People across applications: a contact's id is the person's, wherever they appear. */
import type { Contact } from './application';
import type { ApplicationId } from './ids';
import type { SentKind } from './settings/message-kind';
import type { Instant } from './time';

/** The last message to somebody. */
export interface LastWritten {
  readonly applicationId: ApplicationId;
  readonly kind: SentKind;
  readonly at: Instant;
}

/** Somebody in the list of people, without their notes. */
export interface PersonEntry {
  readonly contact: Contact;
  /** Where they appear, last added first; at least one. */
  readonly applicationIds: readonly ApplicationId[];
  readonly lastWritten: LastWritten | null;
}

/**
 * One person as several applications know them, the last added first. They say the same, unless two computers edited
 * them unseen: then the last added counts, and what it doesn't mention comes from the others. At least one.
 */
export function combinedContact(contacts: readonly Contact[]): Contact {
  const [latest] = contacts;
  if (latest === undefined) throw new Error('Nobody is no person.');
  return contacts.reduceRight((known, contact) => ({ ...known, ...contact }), latest);
}

/** Both entries as one: the kept one wins, its gaps are filled from the other, and the notes of both are kept. */
export function mergedContact(kept: Contact, other: Contact): Contact {
  const notes = [kept.notes ?? '', other.notes ?? '']
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return {
    ...kept,
    ...said(other),
    ...said(kept),
    hasStrongConnection: kept.hasStrongConnection || other.hasStrongConnection,
    ...(notes.length === 0 ? {} : { notes: [...new Set(notes)].join('\n\n') }),
  };
}

function said(contact: Contact): Partial<Contact> {
  return Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== '' && value !== null));
}
