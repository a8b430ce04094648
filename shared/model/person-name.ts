/** Compares people's names as a person would: case and spacing make no difference. */

import type { ContactId } from './ids';

/** The same for "Ann Ray", "ann  ray" and " ANN RAY ". */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** True if both may be the same person: the same name, and not two different email addresses. */
export function isSamePerson(a: NamedPerson, b: NamedPerson): boolean {
  const [emailA, emailB] = [a.email, b.email].map((email) => email.trim().toLowerCase());
  return nameKey(a.name) === nameKey(b.name) && (emailA === '' || emailB === '' || emailA === emailB);
}

/** The name, with the address if one of the others has the same name. */
export function nameAmong({ name, email }: NamedPerson, others: readonly NamedPerson[]): string {
  const isTwice = others.some((other) => nameKey(other.name) === nameKey(name));
  return isTwice && email !== '' ? `${name} (${email})` : name;
}

/** Somebody met before, suggested while a name is typed. */
export interface KnownPerson {
  readonly id: ContactId;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly hasStrongConnection: boolean;
}

interface NamedPerson {
  readonly name: string;
  readonly email: string;
}
